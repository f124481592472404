using MineSim.Records.Kpis;
using MineSim.Records.Words;

namespace MineSim.Experiments.Statistics;

/// <summary>What one KPI figure is of.</summary>
/// <param name="Kpi">The KPI's name, for example <c>tonnes</c>.</param>
/// <param name="Item">What it is of, for example a material; empty for the whole mine.</param>
/// <param name="Unit">Its unit, for example <c>t</c>; <c>1</c> for a share or a count.</param>
public readonly record struct KpiKey(string Kpi, string Item, string Unit)
{
    /// <summary>
    /// Whether a replication's figure is 1 where something was met and 0 where not, so that the mean is a chance.
    /// </summary>
    public bool IsChance => KpiList.Find(Kpi)?.IsChance == true;

    internal static KpiKey Of(KpiRow row) => new(row.Kpi, row.Item, row.Unit);
}
