using MineSim.Spec.Maintenance;

namespace MineSim.Spec.Rules;

/// <summary>Work on machines names what exists.</summary>
internal static class MaintenanceRules
{
    private const string Store = "Mine.Maintenance.Parts";
    private const string Bays = "Mine.Maintenance.Workshop.Bays";
    private const string Tools = "Mine.Maintenance.Tools";

    public static void NamesExist(MineInspection site)
    {
        foreach (var (path, needs) in site.Work)
            RequireNeeds(site, path, needs);
        foreach (var (path, reliability) in site.Upkeep)
            RequirePlans(site, path, reliability);
    }

    /// <summary>Of each tool that is counted there are as many as any work needs.</summary>
    public static void ToolsSuffice(MineInspection site)
    {
        var tools = site.Mine.Maintenance.Tools ?? [];
        foreach (var (path, needs) in site.Work)
        {
            for (var i = 0; i < needs.Tools.Count; i++)
            {
                var (at, need) = ($"{path}.Tools[{i}].Count", needs.Tools[i]);
                var of = tools.Select(tool => tool.Name).ToList().IndexOf(need.Name);
                if (of >= 0 && tools[of].Count < need.Count && site.Findings.AreSound(at, $"{Tools}[{of}].Count"))
                {
                    site.Add(
                        at,
                        $"this work needs {need.Count} of the tool '{need.Name}', and there are {tools[of].Count}"
                    );
                }
            }
        }
    }

    private static void RequireNeeds(MineInspection site, string path, WorkNeeds needs)
    {
        var maintenance = site.Mine.Maintenance;
        if (maintenance.Workshop is { } workshop)
        {
            var kinds = Inspection.Names(workshop.Bays, bay => bay.Kind);
            site.RequireKnown($"{path}.Bay", needs.Bay, Bays, kinds, "kind of bay", nameof(BaySpec.Kind));
        }

        if (maintenance.Parts is { } parts)
        {
            var names = Inspection.Names(parts, part => part.Name);
            site.RequireKnown($"{path}.Part", needs.Part, Store, names, "part");
        }

        for (var i = 0; maintenance.Tools is { } tools && i < needs.Tools.Count; i++)
        {
            var names = Inspection.Names(tools, tool => tool.Name);
            site.RequireKnown($"{path}.Tools[{i}].Name", needs.Tools[i].Name, Tools, names, "tool");
        }
    }

    private static void RequirePlans(MineInspection site, string path, ReliabilitySpec reliability)
    {
        var services = Inspection.Names(reliability.Services, service => service.Name);
        for (var i = 0; i < reliability.Services.Count; i++)
        {
            var (at, service) = ($"{path}.Services[{i}]", reliability.Services[i]);
            site.RequireAllKnown($"{at}.Includes", service.Includes, $"{path}.Services", services, "service");
            RequireRenewed(site, path, at, reliability, service);
            for (var k = 0; k < service.Includes.Count; k++)
            {
                if (service.Includes[k] == service.Name && site.Findings.IsRead($"{at}.Includes[{k}]"))
                    site.Add($"{at}.Includes[{k}]", $"service '{service.Name}' cannot include itself");
            }
        }

        for (var i = 0; i < reliability.ChangeOuts.Count; i++)
            RequireRenewed(site, path, $"{path}.ChangeOuts[{i}]", reliability, reliability.ChangeOuts[i]);
    }

    private static void RequireRenewed(
        MineInspection site,
        string path,
        string at,
        ReliabilitySpec reliability,
        ServiceSpec service
    )
    {
        var modes = Inspection.Names(reliability.Failures, mode => mode.Name);
        site.RequireAllKnown($"{at}.Renews", service.Renews, $"{path}.Failures", modes, "failure mode");
    }
}
