using CsCheck;
using MineSim.Kernel;
using MineSim.Spec;
using MineSim.Spec.Ground;
using MineSim.Spec.Plant;
using MineSim.Spec.Roads;

namespace MineSim.Verification.Tests;

/// <summary>
/// Faces and dumps around one crossing, joined by roads of given times or by haul roads with grades, on which trucks
/// pass or do not.
/// </summary>
internal static class RandomGround
{
    // The smaller bin holds a mean load: whoever brings more tips only into the empty bin.
    private static readonly Gen<CrusherSpec?> Crusher = Gen.Select(
            Gen.Int[0, 2],
            Gen.Double[200, 1500],
            Gen.OneOf(100.0, 250.0),
            Gen.Double[200, 1500],
            RandomMachines.Failures
        )
        .Select(
            (parts, rate, bin, feed, failures) =>
                parts switch
                {
                    0 => null,
                    1 => new CrusherSpec(rate, bin),
                    _ => new CrusherSpec(rate, bin)
                    {
                        Stockpile = new(500, 100, "ore"),
                        Mill = new(feed, 0.9, 0.6, failures),
                    },
                }
        );

    private static readonly Gen<HaulRoadSpec?> HaulRoad = Gen.Select(
            Gen.Bool,
            Gen.Double[-0.1, 0.1],
            Gen.OneOf(20.0, 40.0)
        )
        .Select(
            (isGraded, grade, limit) =>
                isGraded
                    ? new HaulRoadSpec(grade, 0.025)
                    {
                        Limit = new(limit, limit + 10),
                        LimitBack = new(limit, limit + 10),
                    }
                    : null
        );

    // Each a way between the crossing and a face or dump: of two lanes, without passing, or of one lane.
    private static readonly Gen<RoadSegmentSpec> Road = Gen.Select(
            RandomMachines.Minutes,
            RandomMachines.Minutes,
            Gen.Double[0.3, 3],
            HaulRoad,
            Gen.OneOf(true, true, false),
            Gen.OneOf<int?>(null, null, 1, 3)
        )
        .Select(
            (loaded, empty, length, road, passing, platoon) =>
                new RoadSegmentSpec("crossing", "", true, length, loaded, empty)
                {
                    Road = road,
                    Passing = passing,
                    OneLane = platoon is { } trucks ? new(trucks) : null,
                }
        );

    // The way to the first face is closed once, or every day, or at random.
    private static readonly Gen<RoadClosureSpec[]> Closures = Gen.Select(
            Gen.Int[0, 5],
            Gen.Double[0, 60],
            Gen.Double[0.1, 12]
        )
        .Select(
            (kind, hour, length) =>
                kind switch
                {
                    0 => new RoadClosureSpec[]
                    {
                        new("window", "crossing", "face-0") { FromHour = hour, ToHour = hour + length },
                    },
                    1 =>
                    [
                        new("daily", "face-0", "crossing")
                        {
                            AtHourOfDay = hour % 24,
                            For = Distribution.Exponential(length),
                        },
                    ],
                    2 =>
                    [
                        new("slide", "crossing", "face-0")
                        {
                            Every = Distribution.Exponential(hour + 1),
                            For = Distribution.Exponential(length),
                        },
                        new("dump-road", "crossing", "dump-0") { FromHour = hour / 2, ToHour = hour / 2 + length },
                    ],
                    _ => [],
                }
        );

    // The crossing is driven through on every trip; the way to the first dump may be the main road.
    private static readonly Gen<JunctionSpec[]> Junctions = Gen.Select(
            Gen.Int[0, 2],
            Gen.OneOf(0.002, 0.1),
            Gen.Enum<RightOfWay>()
        )
        .Select(
            (kind, hours, right) =>
                kind switch
                {
                    0 => Array.Empty<JunctionSpec>(),
                    1 => [new("crossing", hours) { RightOfWay = right }],
                    _ => [new("crossing", hours) { RightOfWay = right, MainRoad = ["dump-0"] }],
                }
        );

    private static readonly Gen<DumpSpec> FirstDump = Gen.Select(
            RandomMachines.Failures,
            Gen.OneOf<int?>(null, 1, 2),
            Crusher
        )
        .Select((failures, bays, crusher) => new DumpSpec("dump-0", "dump-0", bays, failures) { Crusher = crusher });

    /// <summary>A mine without machines; the loader of a face is named as the face is.</summary>
    public static Gen<MineSpec> Any { get; } =
        Gen.Select(
                Road.Array[6],
                Closures.Select(Junctions, (closures, junctions) => (closures, junctions)),
                Gen.OneOf(0.0, 0.005),
                Gen.Int[1, 3],
                Gen.Int[1, 2],
                Gen.Int[1, 3],
                FirstDump
            )
            .Select(
                (roads, limits, headway, faces, sides, dumps, firstDump) =>
                {
                    var dumpNames = Enumerable.Range(0, dumps).Select(i => $"dump-{i}").ToArray();
                    var faceNames = Enumerable.Range(0, faces).Select(i => $"face-{i}").ToArray();
                    return new MineSpec
                    {
                        Materials =
                        [
                            new("ore", 300) { Grade = new(0.005, 0.3) },
                            .. faces > 1 ? [new MaterialSpec("waste")] : Array.Empty<MaterialSpec>(),
                        ],
                        Roads = new(
                            [.. faceNames.Concat(dumpNames).Select((place, i) => roads[i] with { To = place })],
                            Distribution.LognormalByCv(1, 0.1)
                        )
                        {
                            HeadwayHours = headway,
                            Closures = limits.closures,
                            Junctions = limits.junctions,
                        },
                        Faces =
                        [
                            .. faceNames.Select(
                                (name, i) =>
                                    new FaceSpec(
                                        name,
                                        name,
                                        i == 0 ? "ore" : "waste",
                                        [$"loader-{i}"],
                                        [.. dumpNames.Skip(i % dumps)]
                                    )
                                    {
                                        Sides = sides,
                                    }
                            ),
                        ],
                        Dumps = [firstDump, .. dumpNames.Skip(1).Select(name => new DumpSpec(name, name, null, []))],
                        Loaders = [],
                        Trucks = [],
                    };
                }
            );
}
