using System.Globalization;
using MineSim.Spec.Energy;

namespace MineSim.Spec.Roads;

/// <summary>A truck of a model in one load state, as the road feels it. Metres, seconds, kilograms, newtons.</summary>
public sealed class MovingTruck
{
    // Two thirds of the weight on the driven axle at a grip of 0.4.
    private const double UsualGrip = 0.27;

    private readonly DriveSpec _drive;
    private readonly PowerCurve _power;
    private readonly double _weight;

    private readonly MovingTruck? _onLine;

    /// <summary>A truck that stands.</summary>
    /// <param name="drive">What moves it and holds it back.</param>
    /// <param name="massT">Its mass in tonnes with what it carries, above 0.</param>
    /// <param name="trolley">What it takes from a trolley line; <see langword="null"/> where it cannot.</param>
    public MovingTruck(DriveSpec drive, double massT, TrolleySpec? trolley = null)
    {
        _drive = drive;
        _power = new PowerCurve(drive);
        _weight = massT * 1e3 * Units.Gravity;
        Inertia = massT * 1e3 * drive.RotatingMassFactor;
        StartingForce = drive switch
        {
            { StartingForceKn: { } kn } => kn * 1e3,
            { Rimpull: [{ SpeedKmH: 0 } standing, ..] } => standing.ForceKn * 1e3,
            _ => UsualGrip * _weight,
        };
        if (trolley is not null)
        {
            _onLine = new MovingTruck(
                drive with
                {
                    WheelPowerKw = trolley.WheelPowerKw,
                    Rimpull = [],
                    PowerLossPerKm = 0,
                    StartingForceKn = StartingForce / 1e3,
                },
                massT
            );
        }
    }

    /// <summary>Kilograms to be sped up, turning parts included.</summary>
    public double Inertia { get; }

    /// <summary>The greatest force at the wheels.</summary>
    public double StartingForce { get; }

    /// <summary>Deceleration when it brakes.</summary>
    public double Braking => _drive.BrakingMS2;

    /// <summary>Whether the trolley line drives it on a stretch.</summary>
    public bool IsOnLine(in Stretch stretch) => stretch.Trolley && _onLine is not null;

    /// <summary>The truck as what drives it on a stretch makes it.</summary>
    public MovingTruck On(in Stretch stretch) => stretch.Trolley && _onLine is { } onLine ? onLine : this;

    /// <summary>Share of the power that is left at an altitude.</summary>
    public double PowerFactor(double altitudeM) =>
        Math.Max(0, 1 - _drive.PowerLossPerKm * Math.Max(0, altitudeM - _drive.FullPowerAltitudeM) / 1e3);

    /// <summary>Force that holds it back; negative when the road draws it down.</summary>
    /// <param name="share">Grade and rolling resistance together, as a share of the weight.</param>
    public double Resistance(double share) => _weight * share;

    /// <summary>Force at the wheels at full throttle.</summary>
    public double Force(double speed, double powerFactor)
    {
        var watts = _power.At(speed) * powerFactor;
        return watts < StartingForce * speed ? watts / speed : StartingForce;
    }

    /// <summary>
    /// The speed it may have on a stretch: the least of the road's limit, its top speed and what its retarder holds
    /// downhill.
    /// </summary>
    public double Limit(in Stretch stretch)
    {
        var limit = Math.Min(stretch.SpeedLimit, _drive.TopSpeedKmH / Units.KmHPerMS);
        var drawn = -Resistance(stretch.Resistance);
        return drawn > 0 && _drive.RetarderKw is { } kw ? Math.Min(limit, kw * 1e3 / drawn) : limit;
    }

    /// <summary>
    /// The speed at which it settles on a stretch that has no end: its limit, or where force and resistance are equal.
    /// </summary>
    /// <exception cref="ArgumentException">It cannot start there.</exception>
    public double SettledSpeed(in Stretch stretch)
    {
        if (IsOnLine(stretch))
            return _onLine!.SettledSpeed(stretch with { Trolley = false });
        var limit = Limit(stretch);
        var resistance = Resistance(stretch.Resistance);
        var factor = PowerFactor(stretch.AltitudeM);
        if (StartingForce <= resistance || factor <= 0)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A truck of {_weight / Units.Gravity / 1e3:0} t cannot start "
                        + $"against {stretch.Resistance:P1} of its weight."
                ),
                nameof(stretch)
            );
        }

        if (Force(limit, factor) >= resistance)
            return limit;
        var (slow, fast) = (0.0, limit);
        while (fast - slow > 1e-9 * fast)
        {
            var middle = (slow + fast) / 2;
            if (Force(middle, factor) > resistance)
                slow = middle;
            else
                fast = middle;
        }

        return slow;
    }
}
