using MineSim.Spec.Calendars;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Plant;
using MineSim.Spec.Rules;

namespace MineSim.Spec.Tests.Rules;

/// <summary>What can only be given alone, or only together, is told with its path.</summary>
public class GivenTests
{
    private static readonly Dictionary<string, Func<MineSpec, MineSpec>> Broken = new()
    {
        ["Mine.Roads.Closures[0]: either 'FromHour' or 'AtHourOfDay' or 'Every' must be given."] = mine =>
            mine with
            {
                Roads = mine.Roads with { Closures = [new("ramp", "pit", "crusher") { For = SmallSite.Hours(1) }] },
            },
        ["Mine.Roads.Closures[0].ToHour: 'ToHour' has a meaning only together with 'FromHour'."] = mine =>
            mine with
            {
                Roads = mine.Roads with
                {
                    Closures =
                    [
                        new("ramp", "pit", "crusher")
                        {
                            AtHourOfDay = 6,
                            For = SmallSite.Hours(1),
                            ToHour = 9,
                        },
                    ],
                },
            },
        ["Mine.Roads.Closures[0].For: only one of 'FromHour' or 'For' can be given."] = mine =>
            mine with
            {
                Roads = mine.Roads with
                {
                    Closures =
                    [
                        new("ramp", "pit", "crusher")
                        {
                            FromHour = 1,
                            ToHour = 2,
                            For = SmallSite.Hours(1),
                        },
                    ],
                },
            },
        ["Mine.Roads.Segments[0].OneLane: 'OneLane' has a meaning only together with 'TwoWay'."] = mine =>
            mine with
            {
                Roads = mine.Roads with
                {
                    Segments =
                    [
                        SmallSite.Segment("pit", "crusher") with
                        {
                            TwoWay = false,
                            OneLane = new(2),
                        },
                        SmallSite.Segment("crusher", "pit"),
                    ],
                },
            },
        ["Mine.Calendar.Stops[0].Every: only one of 'AtHourOfDay' or 'Every' can be given."] = mine =>
            mine with
            {
                Calendar = mine.Calendar with
                {
                    Stops = [new("blast", MineStopKind.Blast, 13, SmallSite.Hours(24), SmallSite.Hours(1), [])],
                },
            },
        ["Mine.Dumps[0].Crusher.Shutdowns[0]: either 'AtHours' or 'EveryHours' must be given."] = mine =>
            mine with
            {
                Dumps =
                [
                    mine.Dumps[0] with
                    {
                        Crusher = new(900, 400)
                        {
                            Shutdowns = [new ShutdownSpec("reline", SmallSite.Hours(8)) { OfMill = false }],
                        },
                    },
                ],
            },
        ["Mine.Dumps[0].Crusher.Stockpile: 'Stockpile' has a meaning only together with 'Mill'."] = mine =>
            mine with
            {
                Dumps = [mine.Dumps[0] with { Crusher = new(900, 400) { Stockpile = new(500) } }],
            },
        ["Mine.Trucks[0].Model.Battery: 'Battery' has a meaning only together with 'Drive'."] = mine =>
            mine with
            {
                Trucks = [new(SmallSite.Truck with { Battery = new(1000, [new(1, 400)]) }, 3)],
            },
        ["Mine.Loaders[0].Model.MoveTime: 'MoveTime' and 'WalkingKmH' cannot be given together."] = mine =>
            mine with
            {
                Loaders =
                [
                    mine.Loaders[0] with
                    {
                        Model = mine.Loaders[0].Model with { MoveTime = SmallSite.Hours(1), WalkingKmH = 2 },
                    },
                ],
            },
        ["Mine.Maintenance.Technicians: 'Technicians' and 'RepairCrews' cannot be given together."] = mine =>
            mine with
            {
                Maintenance = new(2) { Technicians = [new TechnicianGroupSpec(null, 3)] },
            },
    };

    public static TheoryData<string> Problems => [.. Broken.Keys];

    [Theory]
    [MemberData(nameof(Problems))]
    public void What_does_not_go_together_is_told(string problem) =>
        Assert.Equal([problem], SpecRules.Check(SmallSite.With(Broken[problem])).Select(found => found.ToString()));
}
