using MineSim.Spec.Dispatch;
using MineSim.Spec.Fleet;

namespace MineSim.Spec.Rules;

/// <summary>Machines name what exists, and are there in time.</summary>
internal static class FleetRules
{
    public static void NamesExist(MineInspection site)
    {
        var mine = site.Mine;
        var materials = Inspection.Names(mine.Materials, material => material.Name);
        var loaders = Inspection.Names(mine.Loaders, loader => loader.Name);
        for (var i = 0; i < mine.Trucks.Count; i++)
        {
            var (path, group) = ($"Mine.Trucks[{i}]", mine.Trucks[i]);
            site.RequireKnown($"{path}.Loader", group.Loader, "Mine.Loaders", loaders, "loader");
            site.RequireKnown($"{path}.Material", group.Material, "Mine.Materials", materials, "material");
        }
    }

    /// <summary>
    /// Under fixed dispatch each group names its loader; under the others it may be locked to a loader or to a
    /// material.
    /// </summary>
    public static void GroupsFollowTheDispatchRule(MineInspection site)
    {
        for (var i = 0; i < site.Mine.Trucks.Count; i++)
        {
            var (path, group) = ($"Mine.Trucks[{i}]", site.Mine.Trucks[i]);
            if (group.Loader is null && IsFixed(site) && site.Findings.IsRead($"{path}.Loader"))
                site.Add(path, "under 'dispatch: fixed' each truck group must name the 'loader' that it serves");
            if (group.Loader is not null && group.Material is not null)
                site.Add($"{path}.Material", "only one of 'loader' or 'material' can be given");
        }
    }

    public static void LoadersHaveTrucks(MineInspection site)
    {
        if (!IsFixed(site))
            return;
        var (trucks, loaders) = (site.Mine.Trucks, site.Mine.Loaders);
        var known = Inspection.Names(loaders, loader => loader.Name);
        if (site.NamedBy("Mine.Trucks", trucks, nameof(TruckGroupSpec.Loader), Served, known) is not { } served)
            return;
        for (var i = 0; i < loaders.Count; i++)
        {
            var name = loaders[i].Name;
            if (!served.Contains(name))
            {
                site.Add(
                    $"Mine.Loaders[{i}].Name",
                    $"loader '{name}' has no trucks: under 'dispatch: fixed' a truck group must name it"
                );
            }
        }
    }

    public static void MachinesLeaveAfterTheyArrive(MineInspection site)
    {
        for (var i = 0; i < site.Mine.Trucks.Count; i++)
            Look($"Mine.Trucks[{i}]", site.Mine.Trucks[i].ArrivesHour, site.Mine.Trucks[i].LeavesHour);
        for (var i = 0; i < site.Mine.Loaders.Count; i++)
            Look($"Mine.Loaders[{i}]", site.Mine.Loaders[i].ArrivesHour, site.Mine.Loaders[i].LeavesHour);

        void Look(string path, double arrives, double? leaves)
        {
            if (leaves <= Math.Max(0, arrives) && site.Findings.AreSound("Start", Arrival(path), $"{path}.LeavesHour"))
                site.Add($"{path}.LeavesHour", "a machine must leave after it arrives, and after the run has begun");
        }
    }

    public static void MachinesArriveWithinTheRun(MineInspection site)
    {
        if (!site.Findings.AreSound("Start", "DurationHours"))
            return;
        if (AreAllLate("Mine.Trucks", site.Mine.Trucks, group => group.ArrivesHour))
            site.Add("Mine.Trucks[0]", "no truck arrives before the run ends");
        if (AreAllLate("Mine.Loaders", site.Mine.Loaders, loader => loader.ArrivesHour))
            site.Add("Mine.Loaders[0].Name", "no loader arrives before the run ends");

        bool AreAllLate<T>(string list, IReadOnlyList<T> machines, Func<T, double> arrives) =>
            machines.Count > 0
            && !machines
                .Where(
                    (machine, i) =>
                        arrives(machine) < site.Spec.DurationHours || !site.Findings.AreSound(Arrival($"{list}[{i}]"))
                )
                .Any();
    }

    private static string Arrival(string path) => $"{path}.{nameof(TruckGroupSpec.ArrivesHour)}";

    private static bool IsFixed(MineInspection site) =>
        site.Mine.Dispatch == DispatchRule.Fixed && site.Findings.IsRead("Mine.Dispatch");

    private static string[] Served(TruckGroupSpec group) => group.Loader is { } loader ? [loader] : [];
}
