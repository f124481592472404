using CsCheck;
using MineSim.Kernel;
using MineSim.Mine;
using MineSim.Site;
using MineSim.Workforce;

namespace MineSim.Verification.Tests;

/// <summary>Small mines drawn at random, with everything that a scenario can say.</summary>
internal static class RandomSite
{
    private static readonly Gen<double> _arrives = Gen.OneOf(0.0, 0.0, 6.0, 13.37);

    private static readonly Gen<Distribution> _minutes = Gen.Select(Gen.Double[0.5, 10], Gen.Int[0, 2]).Select((minutes, law) => law switch
    {
        0 => Distribution.Constant(minutes / 60),
        1 => Distribution.Exponential(minutes / 60),
        _ => Distribution.Uniform(0, minutes / 30),
    });

    private static readonly Gen<FailureModeSpec[]> _failures = Gen.Select(Gen.Double[2, 40], Gen.Double[0.2, 8])
        .Select((life, repair) => (life, repair)).Array[0, 2]
        .Select(modes => modes.Select((m, i) => new FailureModeSpec(
            $"mode-{i}", Distribution.Weibull(m.life, 1.3), Distribution.LognormalByCv(m.repair, 0.8))).ToArray());

    private static readonly Gen<ReliabilitySpec> _reliability =
        Gen.Select(_failures, Gen.OneOf(1.0, 1.0, 0.8)).Select((failures, fit) => new ReliabilitySpec(failures, fit));

    private static readonly Gen<TruckModelSpec> _truckModel = Gen.Select(_minutes, _minutes, _reliability)
        .Select((spot, dump, reliability) => new TruckModelSpec("truck", Distribution.Uniform(80, 120), spot, dump, "drive", reliability));

    private static readonly Gen<LoaderModelSpec> _loaderModel = Gen.Select(_minutes, _reliability, Gen.Bool)
        .Select((time, reliability, byPass) => new LoaderModelSpec("loader", new LoadingSpec(time, byPass ? 40 : null), "dig", reliability));

    private static readonly Gen<CalendarSpec> _calendar = Gen.Select(
        Gen.OneOf<ShiftSpec[]>(
            [new("all-day", 0, 24)], [new("day", 6, 12), new("night", 18, 12)], [new("a", 0, 8), new("b", 8, 8), new("c", 16, 8)], [new("late", 17.5, 24)]),
        Gen.OneOf(0.0, 0.4), Gen.OneOf<MealSpec?>(null, new MealSpec(0.5, 2, true), new MealSpec(0.5, 1, false)), Gen.OneOf<FuelSpec?>(null, new FuelSpec(0.3, 5, Bays: 1)),
        Gen.OneOf<string[]?>(null, [], ["face-0"]), Gen.Bool)
        .Select((shifts, change, meal, fuel, cleared, storms) => new CalendarSpec
        {
            Shifts = shifts,
            ShiftChangeHours = change,
            Meal = meal,
            Fuel = fuel,
            Stops =
            [
                .. cleared is null ? Array.Empty<MineStopSpec>() : [new MineStopSpec("blast", MineStopKind.Blast, 12.5, null, Distribution.Constant(0.5), []) { Clears = cleared }],
                .. storms ? [new MineStopSpec("storm", MineStopKind.Weather, null, Distribution.Exponential(20), Distribution.Exponential(4), [12, 1])] : Array.Empty<MineStopSpec>(),
            ],
            Start = new DateOnly(2028, 1, 30),
        });

    private static readonly Gen<WorkforceSpec> _workforce = Gen.Select(
        Gen.OneOf(RosterSpec.AlwaysOn, new RosterSpec(1, 0, 3), new RosterSpec(2, 2, 4)), Gen.Int[1, 20], Gen.Int[1, 12], Gen.OneOf(0.0, 24.0, 30.0), Gen.OneOf(0.0, 0.2))
        .Select((roster, drivers, diggers, licensed, absence) => new WorkforceSpec(
            roster,
            [
                new("driver", drivers, ["drive"]),
                new("trainee", 2, ["drive"], HiredHour: 12, LicensedHour: licensed),
                new("digger", diggers, ["dig", "drive"]),
            ],
            absence));

    // Each a way between the crossing and a face or dump: of two lanes, without passing, or of one lane.
    private static readonly Gen<RoadSegmentSpec[]> _roads =
        Gen.Select(_minutes, _minutes, Gen.OneOf(true, true, false), Gen.OneOf<int?>(null, null, 1, 3)).Select((loaded, empty, passing, platoon) =>
            new RoadSegmentSpec("crossing", "", true, null, loaded, empty) { Passing = passing, OneLane = platoon is { } trucks ? new(trucks) : null }).Array[6];

    // The way to the first face is closed once, or every day, or at random.
    private static readonly Gen<RoadClosureSpec[]> _closures = Gen.Select(Gen.Int[0, 5], Gen.Double[0, 60], Gen.Double[0.1, 12]).Select((kind, hour, length) => kind switch
    {
        0 => new RoadClosureSpec[] { new("window", "crossing", "face-0") { FromHour = hour, ToHour = hour + length } },
        1 => [new("daily", "face-0", "crossing") { AtHourOfDay = hour % 24, For = Distribution.Exponential(length) }],
        2 => [new("slide", "crossing", "face-0") { Every = Distribution.Exponential(hour + 1), For = Distribution.Exponential(length) }, new("dump-road", "crossing", "dump-0") { FromHour = hour / 2, ToHour = hour / 2 + length }],
        _ => [],
    });

    /// <summary>A site of four days that begins where one month ends.</summary>
    public static Gen<SiteSpec> Any { get; } = Gen.Select(
        Gen.Select(Gen.Select(_roads, _closures), Gen.Select(Gen.Int[1, 3], Gen.Int[1, 2]), Gen.Int[1, 3], _failures, Gen.OneOf<int?>(null, 1, 2))
            .Select((roads, faces, dumps, failures, bays) => Ground(roads.Item1, roads.Item2, faces.Item1, faces.Item2, dumps, failures, bays)),
        Gen.Select(_truckModel, _loaderModel, Gen.Select(Gen.Int[1, 4], _arrives).Select((count, at) => (count, at)).Array[1, 3], _arrives.Array[3]).Select((truck, loader, groups, arrivals) => (truck, loader, groups, arrivals)),
        _calendar, Gen.OneOf<int?>(null, 1, 2), Gen.Bool, Gen.Bool, _workforce, Gen.ULong)
        .Select((ground, fleet, calendar, crews, isFixed, hasPeople, people, seed) =>
        {
            LoaderSpec[] loaders = [.. ground.Faces.Select((face, i) => new LoaderSpec(face.Loaders[0], fleet.loader, fleet.arrivals[i]))];
            return new SiteSpec
            {
                Name = "random",
                Start = calendar.Start,
                DurationHours = 93.3,
                Seed = seed,
                Replications = 1,
                Mine = ground with
                {
                    Loaders = loaders,
                    Trucks = [.. fleet.groups.Select((g, i) => new TruckGroupSpec(fleet.truck, g.count, g.at, isFixed ? loaders[i % loaders.Length].Name : null))],
                    Dispatch = isFixed ? DispatchRule.Fixed : DispatchRule.ShortestQueue,
                    Calendar = calendar,
                    Maintenance = new MaintenanceSpec(crews),
                },
                Workforce = hasPeople ? people : null,
            };
        });

    /// <summary>Faces and dumps around one crossing.</summary>
    private static MineSpec Ground(RoadSegmentSpec[] roads, RoadClosureSpec[] closures, int faces, int sides, int dumps, FailureModeSpec[] failures, int? bays)
    {
        var dumpNames = Enumerable.Range(0, dumps).Select(i => $"dump-{i}").ToArray();
        var faceNames = Enumerable.Range(0, faces).Select(i => $"face-{i}").ToArray();
        return new MineSpec
        {
            Materials = [new("ore", 300), new("waste")],
            Roads = new(
                [.. faceNames.Concat(dumpNames).Select((place, i) => roads[i] with { To = place })],
                Distribution.LognormalByCv(1, 0.1))
            {
                HeadwayHours = 0.5 / 60,
                Closures = closures,
            },
            Faces = [.. faceNames.Select((name, i) => new FaceSpec(name, name, i == 0 ? "ore" : "waste", [$"loader-{i}"], [.. dumpNames.Skip(i % dumps)]) { Sides = sides })],
            Dumps = [.. dumpNames.Select((name, i) => new DumpSpec(name, name, i == 0 ? bays : null, i == 0 ? failures : []))],
            Loaders = [],
            Trucks = [],
        };
    }
}
