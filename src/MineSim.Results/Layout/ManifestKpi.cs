using MineSim.Records.Words;

namespace MineSim.Results.Layout;

/// <summary>What <c>run.json</c> says of a KPI, whether the run has it or not.</summary>
/// <param name="Name">Its name in the tables.</param>
/// <param name="Unit">Its unit; more than one where it depends on the metal.</param>
/// <param name="Item">What its items are; empty where it is of the whole mine and has none.</param>
/// <param name="Group">What it is about.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Description">What it is.</param>
internal sealed record ManifestKpi(
    string Name,
    string Unit,
    string Item,
    KpiGroup Group,
    string Label,
    string Description
)
{
    /// <summary>All KPIs, group by group.</summary>
    public static IReadOnlyList<ManifestKpi> All { get; } =
    [
        .. KpiList.All.Select(kpi => new ManifestKpi(
            kpi.Name,
            string.Join(" or ", kpi.AllUnits),
            kpi.Items,
            kpi.Group,
            kpi.Long,
            kpi.Definition
        )),
    ];
}
