namespace MineSim.Benchmarks;

/// <summary>
/// The same trip in steps of time, as a spreadsheet or a script does it: force over mass, and never faster than allows
/// braking before the limits ahead. Steps of 10 ms agree with ours to a tenth of a percent.
/// </summary>
internal sealed class SteppedProfile : IWorkload
{
    private const double Step = 0.01,
        Gravity = 9.80665,
        Grip = 0.27,
        ToMetresASecond = 1 / 3.6;

    public string Operation => "km";

    /// <summary>Hours of the trip.</summary>
    public double? Result { get; private set; }

    public long Advance()
    {
        var course = HilledRoad.Course;
        var caps = new double[course.Length + 1];
        for (var i = 0; i < course.Length; i++)
            caps[i] = Cap(course[i].Grade, course[i].LimitKmH);

        // The greatest speed at the end of each segment from which all limits ahead can be met.
        var exits = new double[course.Length];
        for (var i = course.Length - 2; i >= 0; i--)
        {
            exits[i] = Math.Min(
                Math.Min(caps[i], caps[i + 1]),
                Math.Sqrt(exits[i + 1] * exits[i + 1] + 2 * HilledRoad.BrakingMS2 * HilledRoad.SegmentM)
            );
        }

        var (speed, seconds) = (0.0, 0.0);
        for (var i = 0; i < course.Length; i++)
        {
            var resistance = HilledRoad.MassT * 1e3 * Gravity * (course[i].Grade + HilledRoad.RollingResistance);
            for (var left = HilledRoad.SegmentM; left > 0.01; )
            {
                var pull = Math.Min(
                    Grip * HilledRoad.MassT * 1e3 * Gravity,
                    speed > 0 ? HilledRoad.WheelPowerKw * 1e3 / speed : double.MaxValue
                );
                var allowed = Math.Min(caps[i], Math.Sqrt(exits[i] * exits[i] + 2 * HilledRoad.BrakingMS2 * left));
                speed = Math.Min(speed + (pull - resistance) / (HilledRoad.MassT * 1e3) * Step, allowed);
                left -= speed * Step;
                seconds += Step;
            }
        }

        Result = seconds / 3600;
        return (long)HilledRoad.Km;
    }

    private static double Cap(double grade, double limitKmH)
    {
        var drawn = -HilledRoad.MassT * 1e3 * Gravity * (grade + HilledRoad.RollingResistance);
        var cap = Math.Min(limitKmH, HilledRoad.TopSpeedKmH) * ToMetresASecond;
        return drawn > 0 ? Math.Min(cap, HilledRoad.RetarderKw * 1e3 / drawn) : cap;
    }
}
