using MineSim.Scenarios.Files;
using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Yaml;
using MineSim.Spec;
using MineSim.Spec.Calendars;
using MineSim.Spec.Positions;

namespace MineSim.Scenarios.Blocks;

/// <summary>The whole scenario file.</summary>
internal static class ScenarioBlock
{
    /// <summary>The most replications that a scenario may ask for.</summary>
    public const int MostReplications = 1_000_000;

    /// <summary>The largest master seed that a scenario may have.</summary>
    public const ulong LargestSeed = long.MaxValue;

    private static readonly Key<long> Version = new(
        "minesim",
        new WholeKind(1, 1),
        "The version of the language.",
        required: true
    );
    private static readonly Key<string> Name = new(
        "name",
        new TextKind("title"),
        "What people call the scenario.",
        required: true
    );

    public static readonly Key<DateOnly> Start = new(
        "start",
        new DateKind(),
        "The first day of the run, which begins at midnight.",
        required: true
    )
    {
        Into = nameof(SiteSpec.Start),
    };
    private static readonly Key<double> Duration = new(
        "duration",
        Common.TimeAboveZero,
        "Length of the run. A year has 8,760 hours, leap or not, and a month is a twelfth of it. The run "
            + "ends before the year 9999.",
        required: true
    )
    {
        Into = nameof(SiteSpec.DurationHours),
    };
    private static readonly Key<double> WarmUp = new(
        "warm-up",
        Common.Time,
        "Time at the beginning that is simulated but not counted in the KPIs; less than the duration.",
        fallback: "0 h"
    )
    {
        Into = nameof(SiteSpec.WarmUpHours),
    };
    private static readonly Key<long> Seed = new(
        "seed",
        new WholeKind(0, (long)LargestSeed),
        "Master seed of every random stream.",
        fallback: "1"
    );
    private static readonly Key<long> Replications = new(
        "replications",
        Common.Count(MostReplications),
        "How often an experiment repeats the run, with other random numbers each time.",
        fallback: "30"
    )
    {
        Into = nameof(SiteSpec.Replications),
    };

    private static readonly Key<CalendarSpec> Calendar = new(
        "calendar",
        CalendarBlock.Kind,
        "Shifts and stops.",
        fallback: "{}"
    )
    {
        Into = "Mine.Calendar",
    };

    private static readonly Key<Staffing> Workforce = new(
        "workforce",
        WorkforceBlock.Kind,
        "Who operates machines; without it every machine always has an operator."
    )
    {
        Into = nameof(CrewedMineSpec.Workforce),
    };

    /// <summary>What makes a mine.</summary>
    private static readonly Key[] Mine =
    [
        MineKeys.Materials,
        MineKeys.Roads,
        MineKeys.Loading,
        MineKeys.Dumping,
        MineKeys.Fleet,
    ];

    /// <summary>What only machines heed. A catalogue of models may be used all the same.</summary>
    private static readonly Key[] OfMachines =
    [
        MineKeys.Dispatch,
        MineKeys.Plan,
        MaintenanceBlock.Key,
        EnergyBlock.Energy,
        TimeUsageBlock.Key,
    ];

    /// <summary>
    /// The files that a file uses; they are merged before the scenario is read, so that the key itself means nothing
    /// any more.
    /// </summary>
    public static Key<IReadOnlyList<string>> Uses { get; } =
        new(
            "uses",
            new ListOf<string>(new TextKind("path"), atLeastOne: false),
            "Files that this one builds upon: catalogues, or a scenario that it varies. Later ones override "
                + "earlier ones, and this file overrides all.",
            fallback: "[]"
        );

    public static Block<WrittenScenario> Kind { get; } =
        new(
            "scenario",
            "The top level of a file.",
            [
                Version,
                Name,
                Uses,
                Start,
                Duration,
                WarmUp,
                Seed,
                Replications,
                MineKeys.Materials,
                MineKeys.Roads,
                MineKeys.Loading,
                MineKeys.Dumping,
                MineKeys.Fleet,
                MineKeys.Models,
                MineKeys.Dispatch,
                MineKeys.Plan,
                Calendar,
                MaintenanceBlock.Key,
                EnergyBlock.Energy,
                Workforce,
                TimeUsageBlock.Key,
                ValueBlock.Value,
            ],
            Build
        );

    /// <summary>
    /// The first day of the run, which must be known before any other date is read; problems with it are told when its
    /// key is read like the others.
    /// </summary>
    public static DateOnly StartOf(YamlMapping scenario, ScenarioFolder folder) =>
        scenario.Find(Start.Name) is { } day
            ? (DateOnly)Start.ReadValue(day, new Reading(new Problems(), folder))!
            : Start.Fallback;

    /// <summary>The shifts of the day in the order of their hours, which must be known before a roster is read.</summary>
    public static IReadOnlyList<string> ShiftsOf(YamlMapping scenario, ScenarioFolder folder) =>
        CalendarBlock.ShiftsOf(scenario.Find(Calendar.Name), folder);

    /// <summary>
    /// The scenario without what only says which replications are run: those of other numbers are of the same scenario.
    /// </summary>
    public static YamlMapping WithoutRepetition(YamlMapping scenario) =>
        scenario with
        {
            Entries = [.. scenario.Entries.Where(entry => entry.Key != Seed.Name && entry.Key != Replications.Name)],
        };

    private static WrittenScenario Build(Fields f)
    {
        var staffing = f.Find(Workforce);
        var hasMine = Mine.Any(f.Has) || staffing?.Positions is null;
        foreach (var key in Mine.Where(key => hasMine && !f.Has(key)))
        {
            f.Problems.Add(f.Place, $"{Kind.Title} lacks '{key.Name}': {key.InSentence}");
            foreach (var part in key == MineKeys.Fleet ? FleetBlock.Parts : [""])
                f.Problems.MarkUnreadable(SourceMap.Join(key.Into, part));
        }

        foreach (var key in OfMachines.Where(key => !hasMine && f.Has(key)))
        {
            f.Problems.Add(
                f.PlaceOf(key),
                $"'{key.Name}' has a meaning only where there is a mine, and this scenario plans people alone"
            );
        }

        var calendar = f.Get(Calendar);
        if (!hasMine && !CalendarBlock.HasShiftsAlone(calendar))
        {
            f.Problems.Add(
                f.Problems.PlaceOf("Mine.Calendar.shifts"),
                "where people are planned alone the calendar has only 'shifts': nothing else stops them"
            );
        }

        foreach (var (key, path) in ValueBlock.OfMines.Where(each => !hasMine && f.Problems.IsSaid(each.Path)))
        {
            f.Problems.Add(
                f.Problems.PlaceOf(path),
                $"'{key}' has a meaning only where there is a mine, and this scenario plans people alone"
            );
        }

        if (hasMine && staffing?.Positions is not null)
        {
            f.Problems.Add(
                f.Problems.PlaceOf("Workforce.Positions"),
                "'positions' are for a scenario without a mine: here the machines say whom they want"
            );
        }

        FleetBlock.RequireModels(f.Get(MineKeys.Fleet), f.Get(MineKeys.Models), f.Problems);
        PlanBlocks.RequireMaterials(f.Find(MineKeys.Plan) ?? [], f.Get(MineKeys.Loading), f.Problems);
        SegmentNeeds.RequireDrives(f.Problems, f.Get(MineKeys.Roads), f.Get(MineKeys.Models), f.Get(MineKeys.Fleet));
        var positions = staffing?.Positions ?? [];
        return new(
            hasMine
                ? MineSite(f, calendar, staffing?.Workforce)
                : PeopleAlone(f, calendar, staffing!.Workforce, positions),
            f.Get(MineKeys.Models)
        )
        {
            Plan = f.Find(MineKeys.Plan),
            SkillsInUse = [.. f.Get(MineKeys.Models).Skills, .. positions.Select(each => each.Skill).OfType<string>()],
        };
    }

    private static PeopleAloneSpec PeopleAlone(
        Fields f,
        CalendarSpec calendar,
        WorkforceSpec workforce,
        IReadOnlyList<PlannedPositionsSpec> positions
    ) =>
        new()
        {
            Name = f.Get(Name),
            Start = f.Get(Start),
            DurationHours = f.Get(Duration),
            WarmUpHours = f.Get(WarmUp),
            Seed = (ulong)f.Get(Seed),
            Replications = (int)f.Get(Replications),
            TimeRatios = f.Get(TimeUsageBlock.Key),
            Value = f.Find(ValueBlock.Value),
            Workforce = workforce,
            Plan = new(calendar.Shifts, positions),
        };

    private static MineSiteSpec MineSite(Fields f, CalendarSpec calendar, WorkforceSpec? workforce)
    {
        var mine = new MineAloneSpec
        {
            Name = f.Get(Name),
            Start = f.Get(Start),
            DurationHours = f.Get(Duration),
            WarmUpHours = f.Get(WarmUp),
            Seed = (ulong)f.Get(Seed),
            Replications = (int)f.Get(Replications),
            TimeRatios = f.Get(TimeUsageBlock.Key),
            Value = f.Find(ValueBlock.Value),
            Mine = new()
            {
                Materials = f.Get(MineKeys.Materials),
                Roads = f.Get(MineKeys.Roads).Spec,
                Faces = f.Get(MineKeys.Loading),
                Dumps = f.Get(MineKeys.Dumping),
                Loaders = f.Get(MineKeys.Fleet).Loaders,
                Trucks = f.Get(MineKeys.Fleet).Trucks,
                Dispatch = f.Get(MineKeys.Dispatch),
                Calendar = calendar with { Start = f.Get(Start) },
                Maintenance = f.Get(MaintenanceBlock.Key),
                Energy = f.Get(EnergyBlock.Energy),
            },
        };
        return workforce is null ? mine : mine.CrewedBy(workforce);
    }
}
