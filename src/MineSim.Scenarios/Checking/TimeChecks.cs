using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks of how long machines stay.</summary>
internal static class TimeChecks
{
    public static void MachinesLeaveAfterTheyArrive(ScenarioDraft draft, Problems problems)
    {
        foreach (
            var (arrives, stay) in draft
                .Fleet.Trucks.Select(group => (group.Arrives, group.Stay))
                .Concat(draft.Fleet.Loaders.Select(loader => (loader.Value.Arrives, loader.Value.Stay)))
        )
        {
            if (stay.Leaves is { } leaves && leaves.HoursAfter(draft.Start) <= arrives.HoursAfter(draft.Start))
                problems.Add(stay.LeavesPlace, "a machine must leave after it arrives, and after the run has begun");
        }
    }

    public static void MachinesArriveWithinTheRun(ScenarioDraft draft, Problems problems)
    {
        var (trucks, loaders) = (draft.Fleet.Trucks, draft.Fleet.Loaders);
        if (trucks.Count > 0 && trucks.All(group => IsTooLate(group.Arrives)))
            problems.Add(trucks[0].Place, "no truck arrives before the run ends");
        if (loaders.Count > 0 && loaders.All(loader => IsTooLate(loader.Value.Arrives)))
            problems.Add(loaders[0].Name.Place, "no loader arrives before the run ends");

        bool IsTooLate(Moment arrives) => arrives.HoursAfter(draft.Start) >= draft.DurationHours;
    }
}
