using System.Globalization;
using MineSim.Kernel;
using MineSim.Spec;
using MineSim.Spec.Fleet;
using MineSim.Spec.Ground;
using MineSim.Spec.Roads;

namespace MineSim.Benchmarks;

/// <summary>
/// A mine as large as they come: 200 trucks, 30 loaders, 10 dumps, and a grid of 2,043 road segments between them. The
/// lengths and grades of the segments are drawn, so that the routes wind and trucks speed up and slow down.
/// </summary>
internal static class LargeMine
{
    private const int Columns = 34,
        Rows = 31,
        Trucks = 200,
        Loaders = 30,
        Dumps = 10;

    /// <summary>The mine, run for so long.</summary>
    public static MineAloneSpec For(double hours)
    {
        var start = new DateOnly(2028, 1, 1);
        return new()
        {
            Name = "large mine",
            Start = start,
            DurationHours = hours,
            Seed = 1,
            Replications = 1,
            Mine = new()
            {
                Materials = [new("ore", 6_000), new("waste", 9_000)],
                Roads = new([.. Segments()], Distribution.LognormalByCv(1, 0.1)),
                Faces = [.. Enumerable.Range(0, Loaders).Select(Face)],
                Dumps =
                [
                    .. Enumerable
                        .Range(0, Dumps)
                        .Select(i => new DumpSpec(Name("dump", i), Node(3 * i, Rows - 1), 4, [])),
                ],
                Loaders = [.. Enumerable.Range(0, Loaders).Select(i => new LoaderSpec(Name("loader", i), Digger))],
                Trucks = [new(Hauler, Trucks)],
                Calendar = new()
                {
                    Shifts = [new("day", 6, 12), new("night", 18, 12)],
                    ShiftChangeHours = 0.25,
                    Meal = new(0.5, 2, Staggered: true),
                    Fuel = new(0.3, 20, Bays: 8),
                    Start = start,
                },
                Maintenance = new(12),
            },
        };
    }

    private static TruckModelSpec Hauler =>
        new(
            "hauler",
            Distribution.Normal(290, 12),
            Minutes(0.7, 0.4),
            Minutes(1.2, 0.3),
            null,
            new([new("engine", Distribution.Weibull(150, 1.2), Distribution.LognormalByCv(6, 0.8))])
        )
        {
            Drive = new(222.5, 2_200, 60) { RetarderKw = 4_086, RotatingMassFactor = 1.05 },
        };

    private static LoaderModelSpec Digger =>
        new(
            "digger",
            new(Distribution.Constant(0.6 / 60), 75, Distribution.LognormalByCv(1, 0.2)),
            null,
            new([new("swing", Distribution.Weibull(45, 1.2), Distribution.LognormalByCv(5, 0.8))])
        );

    private static FaceSpec Face(int i) =>
        new(
            Name("face", i),
            Node(i, i % 7),
            i % 3 == 0 ? "ore" : "waste",
            [Name("loader", i)],
            [Name("dump", i % Dumps), Name("dump", (i + 1) % Dumps)]
        );

    /// <summary>Every crossing joined with its neighbours to the east and the north, 60 to 140 m away.</summary>
    private static IEnumerable<RoadSegmentSpec> Segments()
    {
        var lengths = new RandomStream(1, 0, "roads", "length");
        for (var x = 0; x < Columns; x++)
        {
            for (var y = 0; y < Rows; y++)
            {
                if (x + 1 < Columns)
                    yield return Segment(Node(x, y), Node(x + 1, y), lengths);
                if (y + 1 < Rows)
                    yield return Segment(Node(x, y), Node(x, y + 1), lengths);
            }
        }
    }

    private static RoadSegmentSpec Segment(string from, string to, RandomStream lengths)
    {
        var km = 0.06 + 0.08 * lengths.NextDouble();
        var grade = 0.16 * lengths.NextDouble() - 0.08;
        return new(from, to, true, km, Distribution.Constant(km / 25), Distribution.Constant(km / 40))
        {
            Road = new(grade, 0.025) { Limit = new(40, 50), LimitBack = new(40, 50) },
        };
    }

    private static Distribution Minutes(double mean, double cv) => Distribution.LognormalByCv(mean / 60, cv);

    private static string Node(int x, int y) => string.Create(CultureInfo.InvariantCulture, $"{x}-{y}");

    private static string Name(string kind, int i) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{i + 1:00}");
}
