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
    ];

    /// <summary>Checks of people, as far as they could be read.</summary>
    private static readonly IReadOnlyList<Action<ScenarioDraft, Problems>> OfPeople =
    [
    ];

    /// <summary>Checks of scenarios with a mine.</summary>
    private static readonly IReadOnlyList<Action<ScenarioDraft, Problems>> OfMines =
    [
        RoadChecks.SegmentsJoinTwoNodes,
        HaulRoadChecks.SegmentsHaveLength,
        RoadChecks.SegmentsHaveSpeed,
        HaulRoadChecks.NodesAreOnTheRoads,
        HaulRoadChecks.SegmentsFitTheirNodes,
        HaulRoadChecks.PhysicsHasAllItNeeds,
        HaulRoadChecks.TrucksCanClimb,
        RoadChecks.TrucksCanTravel,
        RoadChecks.TrucksReachTheLineUp,
        JunctionChecks.JunctionsJoinRoads,
        ClosureChecks.ClosuresCloseARoad,
        ClosureChecks.WindowsEndAfterTheyBegin,
        ClosureChecks.WhatStaysClosedLeavesAWay,
        RoadConditionChecks.RainFallsOnRoads,
        RoadConditionChecks.TrucksFeelTheRoad,
        RoadConditionChecks.WornSegmentsHaveAResistance,
        RoadConditionChecks.GradersHaveWork,
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
