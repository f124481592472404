using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;
using MineSim.Spec.Rules;

namespace MineSim.Scenarios.Checking;

/// <summary>
/// What must hold between the parts of a scenario. Each check reports all that it finds, and none depends on another.
/// </summary>
internal static class ScenarioChecks
{
    /// <summary>Checks of any scenario.</summary>
    private static readonly IReadOnlyList<Action<ScenarioDraft, Problems>> OfAll =
    [
        TimeChecks.RunEndsWithinTheCalendar,
        TimeChecks.WarmUpIsShorterThanTheRun,
        TimeChecks.ShiftsCoverTheDay,
        PositionChecks.TheCalendarHasShiftsAlone,
        ValueChecks.SharesAreOfAWhole,
        ValueChecks.WithoutAMineNothingIsSold,
    ];

    /// <summary>Checks of people, as far as they could be read.</summary>
    private static readonly IReadOnlyList<Action<ScenarioDraft, Problems>> OfPeople =
    [
        SkillChecks.SkillsAreHeldAndWanted,
        SkillChecks.SkillsAreNotTooMany,
        TrainingChecks.ProgrammesCanBegin,
        TrainingChecks.SomebodyBeginsEachProgramme,
        TrainingChecks.MachinesHaveTrainers,
        TrainingChecks.MachinesExistToTrainOn,
        TrainingChecks.GrantsAreOfUse,
        TrainingChecks.IntakesAndOriginsAddUp,
        FacilityChecks.FacilitiesExistAndAreUsed,
        FacilityChecks.FacilitiesAreOfOneKind,
        FacilityChecks.SessionsEndWithTheDay,
        TrainingChecks.ClassesCanFill,
        PeopleChecks.PeopleHaveNamesOfTheirOwn,
        PeopleChecks.PeopleLeaveAfterTheyCame,
        PeopleChecks.PanelsAreInTheRoster,
        MovementChecks.RolesAndOriginsExist,
        MovementChecks.RecruitsComeFromSomewhere,
        MovementChecks.RecruitsBringWhatTheRoleNeeds,
        PositionChecks.NumbersFollowEachOther,
        MovementChecks.TargetsLieAhead,
        MovementChecks.MentorsAreCalledAwayDuringTheRun,
        MovementChecks.RecruitsAreTrainedByProgrammesThatExist,
        RosterChecks.RostersNameShifts,
        RosterChecks.PeopleWorkRosters,
        RosterChecks.ShiftsAreManned,
        RosterChecks.LeaveFitsTheRoster,
        FatigueChecks.RostersKeepTheRules,
        TravelChecks.HomesExistAndAreLivedIn,
        TravelChecks.RostersLeaveTimeToTravel,
        PositionChecks.PositionsLieInShifts,
        ValueChecks.LocalWagesArePaidToSomebody,
    ];

    /// <summary>Checks of scenarios with a mine.</summary>
    private static readonly IReadOnlyList<Action<ScenarioDraft, Problems>> OfMines =
    [
        TimeChecks.DelaysFitIntoTheirShift,
        TimeChecks.TrucksAreCalledInWithinTheShift,
        TimeChecks.MachinesLeaveAfterTheyArrive,
        TimeChecks.MachinesArriveWithinTheRun,
        ReferenceChecks.DumpsAreUsed,
        ReferenceChecks.MachinesHaveKnownModels,
        ReferenceChecks.MaterialsAreDug,
        LoaderChecks.LoadersHaveFaces,
        LoaderChecks.FacesHaveLoaders,
        MoveChecks.BlocksHaveOneName,
        LoadingChecks.BucketsHaveADensity,
        LoaderChecks.NamesDoNotClash,
        LoaderChecks.TruckGroupsFollowTheDispatchRule,
        PlantChecks.BinsHoldALoad,
        PlantChecks.RomPilesAreFedFrom,
        BlendChecks.WindowsCanBeKept,
        BlendChecks.BlendsHoldALoad,
        PlantChecks.ShutdownsLeaveTimeToWork,
        PlantChecks.StockpilesBeginAsTheyCan,
        EnergyChecks.FuelOfEveryRoadIsKnown,
        EnergyChecks.BatteriesDriveByPhysics,
        EnergyChecks.TanksAreFilled,
        EnergyChecks.TrucksGoForFuel,
        MaintenanceChecks.WorkNeedsWhatExists,
        MaintenanceChecks.TeamsCanBeFormed,
        MaintenanceChecks.PeopleCanMend,
        MaintenanceChecks.PlansNameWhatExists,
        MaintenanceChecks.AgesCanBeKept,
        MaintenanceChecks.PartsCanArrive,
        MaintenanceChecks.ContractsEndAfterTheyBegin,
        PlanChecks.RowsNameWhatExists,
        PlanChecks.RowsSayWhatIsDugAndByWhom,
        PlanChecks.PeriodsFollowEachOther,
        PlanChecks.NothingIsPlannedTwice,
        MoveChecks.LoadersCanMove,
        ValueChecks.MetalThatIsSoldIsWon,
        ValueChecks.NothingIsSoldTwice,
        ValueChecks.MaterialsThatAreSoldExist,
    ];

    /// <summary>Adds all problems of a draft.</summary>
    public static void Check(ScenarioDraft draft, Problems problems)
    {
        IReadOnlyList<Action<ScenarioDraft, Problems>> checks =
        [
            .. OfAll,
            .. ArePeopleUnreadable(draft) ? [] : OfPeople,
            .. draft.HasMine ? OfMines : [],
        ];
        foreach (var check in checks)
            check(draft, problems);
    }

    /// <summary>Whether it is said who the people are, and it could not be read.</summary>
    public static bool ArePeopleUnreadable(ScenarioDraft draft) => draft.Workforce is { People.Count: 0 };

    /// <summary>Whether there is a plan, and it could not be read.</summary>
    public static bool IsPlanUnreadable(ScenarioDraft draft) => draft.Plan is { Count: 0 };

    /// <summary>Reports a name that is not among those that exist.</summary>
    public static void RequireKnown(Word word, IReadOnlySet<string> known, string what, Problems problems)
    {
        if (!word.IsReadable || known.Contains(word.Text))
            return;
        var none = known.Count == 0 ? $"; no {what} is defined" : "";
        problems.Add(word.Place, $"there is no {what} {word}{none}", Nearest.To(word.Text, known));
    }

    /// <summary>
    /// Whether all of some lists of names could be read and are among those that exist: only then can something be
    /// called unused.
    /// </summary>
    public static bool AreKnown(IEnumerable<IReadOnlyList<Word>> lists, IReadOnlySet<string> known) =>
        lists.All(list => list.Count > 0 && list.All(word => known.Contains(word.Text)));

    /// <summary>The names of some things.</summary>
    public static IReadOnlySet<string> Names<T>(IEnumerable<Named<T>> things) =>
        things.Select(thing => thing.Name.Text).ToHashSet(StringComparer.Ordinal);
}
