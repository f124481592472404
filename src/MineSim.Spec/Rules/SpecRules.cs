namespace MineSim.Spec.Rules;

/// <summary>
/// All rules on a site. They come in stages: values, then names, then what must hold between parts, last what
/// presupposes that. A rule presupposes that what it looks at kept the rules of the stages before; where it did not,
/// nothing is said of it, and everything else is.
/// </summary>
public static class SpecRules
{
    private static readonly Stage[] Stages =
    [
        new() { OfMines = [MineParts.AreThere] },
        new()
        {
            OfSites = [MoneyRules.NamesAreUnique],
            OfMines = [MineNames.AreUnique],
            OfPeople = [WorkforceNames.AreUnique, PeopleRules.PeopleHaveNamesOfTheirOwn],
        },
        new()
        {
            OfSites = [MoneyRules.LocalWagesArePaidToSomebody],
            OfMines =
            [
                FaceRules.NamesExist,
                DumpRules.NamesExist,
                FleetRules.NamesExist,
                CalendarRules.NamesExist,
                SaleRules.NamesExist,
                MaintenanceRules.NamesExist,
                PlanRules.NamesExist,
                RoadRules.SegmentsJoinTwoNodes,
                RoadRules.PlacesAreOfNodes,
                JunctionRules.NamesExist,
                ClosureRules.NamesExist,
                RoadConditionRules.NamesExist,
            ],
            OfPeople =
            [
                SkillRules.NoSkillIsAny,
                RosterRules.NamesExist,
                ManningRules.ShiftsExist,
                TravelRules.NamesExist,
                MovementRules.NamesExist,
                PositionRules.NamesExist,
                FacilityRules.NamesExist,
            ],
        },
        new()
        {
            OfSites =
            [
                RecordRules.Check,
                MoneyRules.SharesAreOfAWhole,
                TimeRules.RunEndsWithinTheCalendar,
                TimeRules.WarmUpIsShorterThanTheRun,
                ShiftRules.ShiftsCoverTheDay,
            ],
            OfMines =
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
                SaleRules.MetalThatIsSoldIsWon,
                SaleRules.NothingIsSoldTwice,
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
            OfPeople =
            [
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
            ],
        },
        new() { OfMines = [MoveRules.LoadersCanMove] },
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
        var site = new Inspection(spec, known);
        if (known.IsGiven is not null)
        {
            RecordRules.Check(site);
            return known.Problems;
        }

        ValueRules.Check(site);
        known.Settle();
        if (known.LacksParts)
            return known.Problems;
        var mine = spec is MineSiteSpec digging ? new MineInspection(digging, known) : null;
        var people = spec.WorkforceOrNull is { } workforce ? new PeopleInspection(spec, workforce, known) : null;
        foreach (var stage in Stages)
        {
            Look(site, stage.OfSites);
            Look(mine, stage.OfMines);
            Look(people, stage.OfPeople);
            known.Settle();
        }

        return known.Problems;
    }

    private static void Look<T>(T? site, Action<T>[] rules)
    {
        if (site is null)
            return;
        foreach (var rule in rules)
            rule(site);
    }

    /// <summary>Rules that presuppose no other of the same stage: of every site, of its mine, of its people.</summary>
    private sealed class Stage
    {
        public Action<Inspection>[] OfSites { get; init; } = [];

        public Action<MineInspection>[] OfMines { get; init; } = [];

        public Action<PeopleInspection>[] OfPeople { get; init; } = [];
    }
}
