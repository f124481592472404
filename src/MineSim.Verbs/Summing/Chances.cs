using MineSim.Experiments.Statistics;
using MineSim.Records.Words;
using MineSim.Reports.Sections;
using MineSim.Results.Tables;

namespace MineSim.Verbs.Summing;

/// <summary>Shares of replications of which every figure is at hand.</summary>
internal sealed class Chances(KpiFigures figures) : IChances
{
    public double OfReaching(Kpi kpi, Kpi target, string item) => figures.ChanceOfReaching(kpi, target, item);

    public double OfNothing(SummaryRow row)
    {
        var each = figures[new KpiKey(row.Kpi, row.Item, row.Unit)];
        return each.Count == 0 ? double.NaN : each.Count(figure => figure == 0) / (double)each.Count;
    }
}
