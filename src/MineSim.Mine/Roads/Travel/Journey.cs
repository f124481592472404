using MineSim.Spec.Roads;

namespace MineSim.Mine.Roads.Travel;

/// <summary>
/// A truck's way from rest to rest over some stretches, at full throttle wherever limits let it: it slows down before
/// a lower limit, so that it is met where it begins.
/// </summary>
/// <remarks>
/// Integrated over distance in e = v²/2, whose slope is the acceleration: de/ds = (F(v) − R) / m (Runge and Kutta's
/// fourth order). Steps change e by a few percent, so that the mean of the speeds at both ends gives each step's time;
/// where the force is constant that is exact. Cruising and braking are closed forms, and so is where a step meets them.
/// </remarks>
internal sealed class Journey
{
    private const double LeastStep = 0.02;
    private const double MostStep = 20;
    private const double ShareOfEnergy = 0.05;
    private const double Settled = 1e-7;

    private readonly MovingTruck _truck;
    private readonly List<ProfilePoint>? _trace;
    private double _travelled;
    private double _seconds;
    private double _speed;
    private int _stretch;
    private double _pulled;
    private double _held;
    private double _pulling;
    private bool _onLine;
    private double _linePulled;
    private double _linePulling;

    private Journey(MovingTruck truck, List<ProfilePoint>? trace)
    {
        _truck = truck;
        _trace = trace;
    }

    /// <summary>Drives the whole way.</summary>
    /// <param name="truck">The truck.</param>
    /// <param name="stretches">The way, in the order of travel.</param>
    /// <param name="trace">Receives the points of the way.</param>
    /// <returns>What it took from start to stop.</returns>
    /// <exception cref="ArgumentException">The truck cannot climb a stretch.</exception>
    public static Effort Drive(MovingTruck truck, ReadOnlySpan<Stretch> stretches, List<ProfilePoint>? trace = null)
    {
        var journey = new Journey(truck, trace);
        var exits = ExitSpeeds(truck, stretches);
        for (var i = 0; i < stretches.Length; i++)
        {
            journey._stretch = i;
            journey.Drive(stretches[i], exits[i]);
        }

        if (!stretches.IsEmpty)
            journey.Note(stretches[^1], 0);
        return new(
            journey._seconds,
            journey._pulled,
            journey._held,
            journey._pulling,
            journey._linePulled,
            journey._linePulling
        );
    }

    /// <summary>
    /// The most that the speed may be at each stretch's end for all limits beyond to be met; found from the end back.
    /// </summary>
    private static double[] ExitSpeeds(MovingTruck truck, ReadOnlySpan<Stretch> stretches)
    {
        var exits = new double[stretches.Length];
        for (var i = stretches.Length - 2; i >= 0; i--)
        {
            var next = stretches[i + 1];
            var brakeable = Math.Sqrt(exits[i + 1] * exits[i + 1] + 2 * truck.Braking * next.Length);
            var limits = Math.Min(truck.Limit(stretches[i]), truck.Limit(next));
            exits[i] = Math.Min(brakeable, Math.Min(limits, stretches[i].CornerLimit));
        }

        return exits;
    }

    private void Drive(in Stretch stretch, double exit)
    {
        // A truck that has stopped, or nearly, must be able to start; one that the grade slows settles at a speed.
        _truck.SettledSpeed(stretch);
        var left = stretch.Length;
        var limit = _truck.Limit(stretch);
        var truck = _truck.On(stretch);
        _onLine = _truck.IsOnLine(stretch);
        var factor = truck.PowerFactor(stretch.AltitudeM);
        var resistance = _truck.Resistance(stretch.Resistance);
        while (left > 0)
        {
            var energy = _speed * _speed / 2;
            var toBrake = Math.Max(0, exit * exit / 2 + _truck.Braking * left - energy);
            var slope = Slope(energy);
            // A grade that slows the truck more than its brakes would takes it below the braking curve by itself.
            var mustBrake = toBrake <= 1e-12 * (1 + energy);
            if (mustBrake && slope >= -_truck.Braking)
            {
                Brake(stretch, exit, left, resistance);
                return;
            }

            if (
                !mustBrake
                && ((_speed >= limit * (1 - 1e-12) && slope >= 0) || Math.Abs(slope) * left < Settled * energy)
            )
            {
                Cruise(stretch, toBrake / _truck.Braking, ref left, resistance);
                continue;
            }

            var force = truck.Force(_speed, factor);
            // Speed settles within v²m/F metres; longer steps would swing about where it settles.
            var settling = 2 * energy * _truck.Inertia / force;
            var step = Math.Min(settling, ShareOfEnergy * energy / Math.Abs(slope));
            step = Math.Min(left, Math.Clamp(step, LeastStep, MostStep));
            var gain = Gain(energy, slope, step);
            // The slower it is the harder it pulls: over the step it would leave the curve upwards after all, and a step
            // of no length would be all that is left to it.
            if (mustBrake && gain / step >= -_truck.Braking)
            {
                Brake(stretch, exit, left, resistance);
                return;
            }

            Note(stretch, force);
            var meets = step;
            if (energy + gain > limit * limit / 2)
                meets = step * (limit * limit / 2 - energy) / gain;
            if (gain * meets / step + _truck.Braking * meets > toBrake)
                meets = toBrake / (gain / step + _truck.Braking);
            Move(
                meets,
                Math.Sqrt(Math.Max(0, 2 * (energy + gain * meets / step))),
                resistance + _truck.Inertia * gain / step
            );
            left -= meets;
        }

        double Slope(double energy) =>
            (truck.Force(Math.Sqrt(Math.Max(0, 2 * energy)), factor) - resistance) / _truck.Inertia;

        double Gain(double energy, double first, double step)
        {
            var second = Slope(energy + first * step / 2);
            var third = Slope(energy + second * step / 2);
            return step / 6 * (first + 2 * second + 2 * third + Slope(energy + third * step));
        }
    }

    private void Cruise(in Stretch stretch, double distance, ref double left, double resistance)
    {
        Note(stretch, resistance);
        distance = Math.Min(distance, left);
        Move(distance, _speed, resistance);
        left -= distance;
    }

    private void Brake(in Stretch stretch, double exit, double left, double resistance)
    {
        var force = resistance - _truck.Inertia * _truck.Braking;
        Note(stretch, force);
        Move(left, exit, force);
    }

    /// <param name="distance">Metres.</param>
    /// <param name="speed">The speed at their end.</param>
    /// <param name="force">The mean force at the wheels over them.</param>
    private void Move(double distance, double speed, double force)
    {
        var seconds = _speed + speed > 0 ? 2 * distance / (_speed + speed) : 0;
        _seconds += seconds;
        _travelled += distance;
        _speed = speed;
        if (force > 0)
        {
            _pulled += force * distance;
            _pulling += seconds;
            if (!_onLine)
                return;
            _linePulled += force * distance;
            _linePulling += seconds;
        }
        else
        {
            _held -= force * distance;
        }
    }

    private void Note(in Stretch stretch, double force) =>
        _trace?.Add(
            new(_travelled / 1e3, _seconds / 3600, _speed * Units.KmHPerMS, stretch.Grade, force / 1e3)
            {
                Segment = _stretch,
                PulledKwh = _pulled / Units.JoulesPerKwh,
                PullingH = _pulling / 3600,
                HeldKwh = _held / Units.JoulesPerKwh,
            }
        );
}
