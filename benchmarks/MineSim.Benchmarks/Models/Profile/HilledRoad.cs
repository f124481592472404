using MineSim.Kernel;
using MineSim.Spec;
using MineSim.Spec.Fleet;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Roads;

namespace MineSim.Benchmarks;

/// <summary>
/// A road of forty segments, uphill and down, with limits that change: 12 km for a loaded truck of 600 t.
/// </summary>
internal static class HilledRoad
{
    private const int Segments = 40;
    private const double LengthKm = 0.3;

    public const double RollingResistance = 0.025,
        BrakingMS2 = 0.5,
        WheelPowerKw = 2_200,
        RetarderKw = 4_000,
        TopSpeedKmH = 60,
        MassT = 600;

    public static double Km => Segments * LengthKm;

    /// <summary>Grade and speed limit in km/h of each segment, which is <see cref="SegmentM"/> long.</summary>
    public static (double Grade, double LimitKmH)[] Course { get; } =
    [.. Enumerable.Range(0, Segments).Select(i => (0.08 * Math.Sin(0.7 * i), i % 5 == 4 ? 20.0 : 45.0))];

    public static double SegmentM => 1e3 * LengthKm;

    public static TruckModelSpec Truck { get; } =
        new(
            "truck",
            Distribution.Constant(360),
            Distribution.Constant(0),
            Distribution.Constant(0),
            null,
            ReliabilitySpec.Perfect
        )
        {
            Drive = new DriveSpec(MassT - 360, WheelPowerKw, TopSpeedKmH)
            {
                RetarderKw = RetarderKw,
                BrakingMS2 = BrakingMS2,
            },
        };

    public static MineSpec Mine { get; } =
        new()
        {
            Materials = [],
            Roads = new([.. Course.Select(Segment)], Distribution.Constant(1)),
            Faces = [],
            Dumps = [],
            Loaders = [],
            Trucks = [],
        };

    public static string Begin => "node-0";

    public static string End => $"node-{Segments}";

    private static RoadSegmentSpec Segment((double Grade, double LimitKmH) part, int number) =>
        new($"node-{number}", $"node-{number + 1}", false, LengthKm, Distribution.Constant(0), Distribution.Constant(0))
        {
            Road = new HaulRoadSpec(part.Grade, RollingResistance) { Limit = new(part.LimitKmH, part.LimitKmH) },
        };
}
