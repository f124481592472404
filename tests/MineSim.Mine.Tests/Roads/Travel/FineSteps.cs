using CsCheck;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Tests;

/// <summary>
/// Newton's law in steps of 2 ms, looking ahead to every limit. Shares nothing with the engine but the spec.
/// </summary>
internal static class FineSteps
{
    /// <summary>A published 290-t truck, loaded.</summary>
    public const double Mass = 521.631;

    private const double Step = 0.002;
    private const double Weight = Mass * 1e3 * 9.81;
    private const double Inertia = Mass * 1e3 * 1.05;

    public static DriveSpec Drive { get; } =
        new(222.525, 2200, 60)
        {
            RetarderKw = 4086,
            StartingForceKn = 1400,
            RotatingMassFactor = 1.05,
        };

    public static Gen<Stretch> AnyStretch { get; } =
        Gen.Select(
                Gen.Double[20, 1500],
                Gen.Double[-0.12, 0.12],
                Gen.Double[0.015, 0.05],
                Gen.Double[10, 70],
                Gen.OneOf(Gen.Double[8, 30], Gen.Const(1e9))
            )
            .Select(
                (length, grade, rolling, limit, corner) =>
                    new Stretch(length, grade, rolling, limit / 3.6, 0, corner / 3.6)
            );

    /// <summary>Seconds, and joules at the wheels while they pull and while they are held.</summary>
    public static (double Seconds, double Pulled, double Held) Of(Stretch[] way)
    {
        var caps = new double[way.Length];
        var ends = new double[way.Length];
        for (var i = 0; i < way.Length; i++)
        {
            ends[i] = (i == 0 ? 0 : ends[i - 1]) + way[i].Length;
            var drawn = -Weight * (way[i].Grade + way[i].Rolling);
            caps[i] = Math.Min(Math.Min(way[i].SpeedLimit, 60 / 3.6), drawn > 0 ? 4086e3 / drawn : 1e9);
        }

        var (s, v, seconds, pulled, held, on) = (0.0, 0.0, 0.0, 0.0, 0.0, 0);
        while (s < ends[^1] - 0.005)
        {
            while (s >= ends[on])
                on++;
            var allowed = caps[on];
            for (var i = on; i < way.Length; i++)
            {
                var beyond = i + 1 < way.Length ? Math.Min(caps[i + 1], way[i].CornerLimit) : 0;
                allowed = Math.Min(allowed, Math.Sqrt(beyond * beyond + 2 * 0.5 * (ends[i] - s)));
            }

            var before = v;
            var pull = Math.Min(1400e3, v > 0 ? 2200e3 / v : 1e12);
            var resistance = Weight * (way[on].Grade + way[on].Rolling);
            v = Math.Min(v + (pull - resistance) / Inertia * Step, allowed);
            // What resistance and change of speed ask for between the two: a force that is held back is no force of the
            // engine.
            var work = resistance * v * Step + Inertia * (v * v - before * before) / 2;
            if (work > 0)
                pulled += work;
            else
                held -= work;
            s += v * Step;
            seconds += Step;
        }

        // The last 5 mm of braking, which fine steps never quite end.
        return (seconds + v / 0.5, pulled, held);
    }
}
