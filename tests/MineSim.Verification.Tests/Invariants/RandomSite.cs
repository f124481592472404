using CsCheck;
using MineSim.Kernel;
using MineSim.Spec;
using MineSim.Spec.Calendars;
using MineSim.Spec.Dispatch;
using MineSim.Spec.Fleet;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Rosters;

namespace MineSim.Verification.Tests;

/// <summary>Small mines drawn at random, with everything that a scenario can say.</summary>
internal static class RandomSite
{
    private static readonly Gen<double> Arrives = Gen.OneOf(0.0, 0.0, 6.0, 13.37);

    private static readonly Gen<DispatchRule> Rule = Gen.OneOf(Enum.GetValues<DispatchRule>());

    private static readonly Gen<CalendarSpec> Calendar = Gen.Select(
            Gen.OneOf<ShiftSpec[]>(
                [new("all-day", 0, 24)],
                [new("day", 6, 12), new("night", 18, 12)],
                [new("a", 0, 8), new("b", 8, 8), new("c", 16, 8)],
                [new("late", 17.5, 24)]
            ),
            Gen.OneOf(0.0, 0.4),
            Gen.OneOf<MealSpec?>(null, new MealSpec(0.5, 2, true), new MealSpec(0.5, 1, false)),
            Gen.OneOf<FuelSpec?>(null, new FuelSpec(0.3, 5, Bays: 1)),
            Gen.OneOf<string[]?>(null, [], ["face-0"]),
            Gen.Bool
        )
        .Select(
            (shifts, change, meal, fuel, cleared, storms) =>
                new CalendarSpec
                {
                    Shifts = shifts,
                    ShiftChangeHours = change,
                    Meal = meal,
                    Fuel = fuel,
                    Stops =
                    [
                        .. cleared is null
                            ? Array.Empty<MineStopSpec>()
                            :
                            [
                                new MineStopSpec(
                                    "blast",
                                    MineStopKind.Blast,
                                    12.5,
                                    null,
                                    Distribution.Constant(0.5),
                                    []
                                )
                                {
                                    Clears = cleared,
                                },
                            ],
                        .. storms
                            ?
                            [
                                new MineStopSpec(
                                    "storm",
                                    MineStopKind.Weather,
                                    null,
                                    Distribution.Exponential(20),
                                    Distribution.Exponential(4),
                                    [12, 1]
                                ),
                            ]
                            : Array.Empty<MineStopSpec>(),
                    ],
                    Start = new DateOnly(2028, 1, 30),
                }
        );

    private static readonly Gen<WorkforceSpec> Workforce = Gen.Select(
            Gen.OneOf(RosterSpec.AlwaysOn, new RosterSpec(1, 0, 3), new RosterSpec(2, 2, 6)),
            Gen.Int[1, 20],
            Gen.Int[1, 12],
            Gen.OneOf(0.0, 24.0, 30.0),
            Gen.OneOf(0.0, 0.2)
        )
        .Select(
            (roster, drivers, diggers, licensed, absence) =>
                new WorkforceSpec(
                    roster,
                    [
                        new("driver", drivers, ["drive"]),
                        new("trainee", 2, ["drive"], HiredHour: 12, LicensedHour: licensed),
                        new("digger", diggers, ["dig", "drive"]),
                    ],
                    absence
                )
        );

    /// <summary>A site of four days that begins where one month ends.</summary>
    public static Gen<MineSiteSpec> Any { get; } =
        Gen.Select(
                RandomGround.Any,
                Gen.Select(
                        RandomMachines.Truck,
                        RandomMachines.Loader,
                        Gen.Select(Gen.Int[1, 4], Arrives).Select((count, at) => (count, at)).Array[1, 3],
                        Arrives.Array[3]
                    )
                    .Select((truck, loader, groups, arrivals) => (truck, loader, groups, arrivals)),
                Calendar,
                Gen.OneOf<int?>(null, 1, 2),
                Rule,
                Gen.Bool,
                Workforce,
                Gen.ULong
            )
            .Select(
                (ground, fleet, calendar, crews, rule, hasPeople, people, seed) =>
                {
                    LoaderSpec[] loaders =
                    [
                        .. ground.Faces.Select(
                            (face, i) => new LoaderSpec(face.Loaders[0], fleet.loader, fleet.arrivals[i])
                        ),
                    ];
                    var groups =
                        rule == DispatchRule.Fixed
                            ? Math.Max(fleet.groups.Length, loaders.Length)
                            : fleet.groups.Length;
                    var site = new MineAloneSpec
                    {
                        Name = "random",
                        Start = calendar.Start,
                        DurationHours = 93.3,
                        Seed = seed,
                        Replications = 1,
                        Mine = ground with
                        {
                            Loaders = loaders,
                            Trucks =
                            [
                                .. Enumerable
                                    .Range(0, groups)
                                    .Select(i => new TruckGroupSpec(
                                        fleet.truck,
                                        fleet.groups[i % fleet.groups.Length].count,
                                        fleet.groups[i % fleet.groups.Length].at,
                                        rule == DispatchRule.Fixed ? loaders[i % loaders.Length].Name : null
                                    )),
                            ],
                            Dispatch = rule,
                            Calendar = calendar,
                            Maintenance = new MaintenanceSpec(crews),
                        },
                    };
                    return hasPeople ? site.CrewedBy(people) : (MineSiteSpec)site;
                }
            );
}
