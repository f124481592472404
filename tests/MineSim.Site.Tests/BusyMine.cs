using MineSim.Kernel;
using MineSim.Spec;
using MineSim.Spec.Calendars;
using MineSim.Spec.Fleet;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Rosters;

namespace MineSim.Site.Tests;

/// <summary>A mine with everything: breakdowns, shifts, meals, fuel, blasts, storms and people.</summary>
internal static class BusyMine
{
    private static readonly ReliabilitySpec BreaksDown = new(
        [
            new("engine", Distribution.Weibull(40, 1.3), Distribution.LognormalByCv(5, 1)),
            new("tyres", Distribution.Exponential(90), Distribution.Uniform(1, 4)),
        ],
        0.97
    );

    public static CrewedMineSpec Of(double days) =>
        new()
        {
            Name = "busy",
            Start = new(2028, 1, 1),
            DurationHours = 24 * days,
            Seed = 7,
            Replications = 1,
            Mine = Mine,
            Workforce = new(
                new RosterSpec(14, 14, 4),
                [new("driver", 44, ["drive"]), new("digger", 12, ["dig", "drive"])],
                0.1
            ),
        };

    /// <summary>The same with fuel, tanks and hourly costs.</summary>
    public static CrewedMineSpec Metered(double days)
    {
        var truck = Mine.Trucks[0];
        return Of(days) with
        {
            Mine = Mine with
            {
                Trucks =
                [
                    truck with
                    {
                        Model = truck.Model with
                        {
                            Fuel = new(0.24, 40)
                            {
                                LoadedLitresPerHour = 250,
                                EmptyLitresPerHour = 120,
                                Tank = new(3000),
                            },
                            UsdPerOperatingHour = 300,
                        },
                    },
                ],
                Calendar = Mine.Calendar with
                {
                    Fuel = new(0.1, double.PositiveInfinity, 2) { LitresPerHour = 30_000 },
                },
                Energy = new() { FuelUsdPerLitre = 1 },
            },
        };
    }

    /// <summary>The same on roads of one lane.</summary>
    public static CrewedMineSpec WithOneLanes(double days)
    {
        var roads = Mine.Roads with
        {
            HeadwayHours = 0.01,
            Segments = [.. Mine.Roads.Segments.Select(segment => segment with { OneLane = new(2) })],
        };
        return Of(days) with { Mine = Mine with { Roads = roads } };
    }

    private static MineSpec Mine { get; } =
        new()
        {
            Materials = [new("ore", 2000), new("waste", 2000)],
            Roads = new(
                [
                    new("pit", "crusher", true, 3, Distribution.Constant(8 / 60.0), Distribution.Constant(6 / 60.0)),
                    new("pit", "dump", true, 2, Distribution.Exponential(6 / 60.0), Distribution.Constant(4 / 60.0)),
                ],
                Distribution.LognormalByCv(1, 0.1)
            ),
            Faces =
            [
                new("ore-face", "pit", "ore", ["shovel-1"], ["crusher", "dump"]),
                new("waste-face", "pit", "waste", ["shovel-2"], ["dump"]),
            ],
            Dumps =
            [
                new(
                    "crusher",
                    "crusher",
                    1,
                    [new("blockage", Distribution.Exponential(40), Distribution.Exponential(2))]
                ),
                new("dump", "dump", null, []),
            ],
            Loaders = [new("shovel-1", Shovel), new("shovel-2", Shovel)],
            Trucks =
            [
                new(
                    new TruckModelSpec(
                        "truck",
                        Distribution.Uniform(200, 240),
                        Distribution.Exponential(0.01),
                        Distribution.Exponential(0.02),
                        "drive",
                        BreaksDown
                    ),
                    10
                ),
            ],
            Calendar = new CalendarSpec
            {
                Shifts = [new("day", 6, 12), new("night", 18, 12)],
                ShiftChangeHours = 0.3,
                Meal = new(0.5, 2, true),
                Fuel = new(0.3, 20),
                Stops =
                [
                    new("blast", MineStopKind.Blast, 12.5, null, Distribution.Constant(0.5), []),
                    new(
                        "storm",
                        MineStopKind.Weather,
                        null,
                        Distribution.Exponential(100),
                        Distribution.Exponential(4),
                        [1, 2, 3]
                    ),
                ],
            },
            Maintenance = new(2),
        };

    private static LoaderModelSpec Shovel =>
        new(
            "shovel",
            new LoadingSpec(Distribution.Exponential(0.01), 75, Distribution.LognormalByCv(1, 0.2)),
            "dig",
            BreaksDown
        );
}
