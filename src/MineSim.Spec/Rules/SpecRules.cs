namespace MineSim.Spec.Rules;

/// <summary>
/// All rules on a site. They come in stages: values, then names, then what must hold between parts. A rule presupposes
/// that what it looks at kept the rules of the stages before; where it did not, nothing is said of it, and everything
/// else is.
/// </summary>
public static class SpecRules
{
    private static readonly Action<Inspection>[][] Stages =
    [
        [ValueRules.Check],
        [MineNames.AreUnique, WorkforceNames.AreUnique],
        [
            FaceRules.NamesExist,
            DumpRules.NamesExist,
            FleetRules.NamesExist,
            CalendarRules.NamesExist,
            RoadRules.SegmentsJoinTwoNodes,
            RoadRules.PlacesAreOfNodes,
            JunctionRules.NamesExist,
            ClosureRules.NamesExist,
            RoadConditionRules.NamesExist,
        ],
        [
            HaulRoadRules.PhysicsHasALength,
            HaulRoadRules.SegmentsFitTheirNodes,
            HaulRoadRules.TrucksCanClimb,
            ReachRules.TrucksCanTravel,
            ReachRules.TrucksReachTheLineUp,
            JunctionRules.JunctionsJoinRoads,
            ClosureRules.ClosuresCloseARoad,
            ClosureRules.WindowsEndAfterTheyBegin,
            ClosureRules.WhatStaysClosedLeavesAWay,
            RoadConditionRules.RainFallsOnRoads,
            RoadConditionRules.TrucksFeelTheRoad,
            RoadConditionRules.GradersHaveWork,
        ],
    ];

    /// <summary>All that is wrong with a spec; nothing where it may be run.</summary>
    /// <param name="spec">The spec.</param>
    public static IReadOnlyList<SpecProblem> Check(SiteSpec spec) => Check(spec, new Findings());

    /// <summary>All that is wrong beside what is known already.</summary>
    /// <param name="spec">The spec; stand-ins for what could not be read.</param>
    /// <param name="known">What is known already: nothing is told of that, nor as its consequence.</param>
    public static IReadOnlyList<SpecProblem> Check(SiteSpec spec, Findings known)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(known);
        var inspection = new Inspection(spec, known);
        foreach (var stage in Stages)
        {
            foreach (var rule in stage)
                rule(inspection);
            known.Settle();
            if (known.LacksParts)
                break;
        }

        return known.Problems;
    }
}
