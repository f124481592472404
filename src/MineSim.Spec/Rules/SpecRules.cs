namespace MineSim.Spec.Rules;

/// <summary>
/// All rules on a site. They come in stages: values, then names, then what must hold between parts, last what
/// presupposes that. A rule presupposes that what it looks at kept the rules of the stages before; where it did not,
/// nothing is said of it, and everything else is.
/// </summary>
public static class SpecRules
{
    private static readonly Action<Inspection>[][] Stages =
    [
        [ValueRules.Check, MineParts.AreThere],
        [
            MineNames.AreUnique,
            WorkforceNames.AreUnique,
            PeopleRules.PeopleHaveNamesOfTheirOwn,
            MoneyRules.NamesAreUnique,
        ],
        [
            FaceRules.NamesExist,
            DumpRules.NamesExist,
            FleetRules.NamesExist,
            CalendarRules.NamesExist,
            RosterRules.NamesExist,
            ManningRules.ShiftsExist,
            TravelRules.NamesExist,
            MovementRules.NamesExist,
            PositionRules.NamesExist,
            FacilityRules.NamesExist,
            SaleRules.NamesExist,
            MoneyRules.LocalWagesArePaidToSomebody,
            MaintenanceRules.NamesExist,
            PlanRules.NamesExist,
            RoadRules.SegmentsJoinTwoNodes,
            RoadRules.PlacesAreOfNodes,
            JunctionRules.NamesExist,
            ClosureRules.NamesExist,
            RoadConditionRules.NamesExist,
        ],
        [
            RecordRules.Check,
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
            RosterRules.AreWorked,
            ManningRules.PatternsHaveTheirShifts,
            ManningRules.ShiftsAreManned,
            AttendanceRules.LeaveFitsTheRoster,
            AttendanceRules.RostersKeepFatigueRules,
            TravelRules.HomesAreLivedIn,
            TravelRules.TransportIsTaken,
            TravelRules.RostersLeaveTimeToTravel,
            HiringRules.OriginsAddUp,
            HiringRules.ProgrammesTakeRecruits,
            HiringRules.NumbersFollowEachOther,
            TargetRules.TargetsLieAhead,
            TargetRules.SomebodyIsLocal,
            TargetRules.MentorsAreCalledAwayDuringTheRun,
            PositionRules.WorkEndsWithTheShift,
            SkillRules.SkillsAreHeld,
            SkillRules.SkillsAreOfUse,
            SkillRules.SkillsAreNotTooMany,
            TrainingRules.ProgrammesCanBegin,
            TrainingRules.MachinesHaveTrainers,
            TrainingRules.MachinesExistToTrainOn,
            TrainingRules.GrantsAreOfUse,
            IntakeRules.SomebodyBeginsEachProgramme,
            IntakeRules.IntakesEndAfterTheyBegin,
            IntakeRules.OriginsAddUp,
            IntakeRules.ClassesCanFill,
            FacilityRules.FacilitiesAreUsed,
            FacilityRules.FacilitiesAreOfOneKind,
            FacilityRules.SessionsEndWithTheDay,
            PeopleRules.PeopleLeaveAfterTheyCame,
            PeopleRules.PanelsAreInTheRoster,
            MoneyRules.SharesAreOfAWhole,
            SaleRules.MetalThatIsSoldIsWon,
            SaleRules.NothingIsSoldTwice,
            TimeRules.RunEndsWithinTheCalendar,
            TimeRules.WarmUpIsShorterThanTheRun,
            ShiftRules.ShiftsCoverTheDay,
            ShiftRules.DelaysFitIntoTheirShift,
            ShiftRules.TrucksAreCalledInWithinTheShift,
            PlantRules.BinsHoldALoad,
            PlantRules.RomPilesAreFedFrom,
            PlantRules.ShutdownsLeaveTimeToWork,
            PlantRules.StockpilesBeginAsTheyCan,
            BlendRules.WindowsCanBeKept,
            BlendRules.BlendsHoldALoad,
            EnergyRules.FuelOfEveryRoadIsKnown,
            EnergyRules.BatteriesDriveByPhysics,
            EnergyRules.TanksAreFilled,
            EnergyRules.TrucksGoForFuel,
            MaintenanceRules.ToolsSuffice,
            TechnicianRules.TeamsCanBeFormed,
            TechnicianRules.PeopleCanMend,
            AgeingRules.AgesCanBeKept,
            AgeingRules.TyresHaveARating,
            AgeingRules.RoadsHaveAResistance,
            SupplyRules.PartsCanArrive,
            SupplyRules.ContractsEndAfterTheyBegin,
            UseRules.DumpsAreUsed,
            UseRules.MaterialsAreDug,
            UseRules.BucketsHaveADensity,
            LoaderRules.FacesRunOut,
            LoaderRules.LoadersHaveFaces,
            LoaderRules.FacesHaveLoaders,
            LoaderRules.NamesAreNotThoseOfTrucks,
            FleetRules.GroupsFollowTheDispatchRule,
            FleetRules.LoadersHaveTrucks,
            FleetRules.MachinesLeaveAfterTheyArrive,
            FleetRules.MachinesArriveWithinTheRun,
            PlanRules.RowsSayWhatIsDugAndByWhom,
            PlanRules.PeriodsFollowEachOther,
            PlanRules.NothingIsPlannedTwice,
        ],
        [MoveRules.LoadersCanMove],
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
