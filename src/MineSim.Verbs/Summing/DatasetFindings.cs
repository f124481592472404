using MineSim.Experiments.Statistics;
using MineSim.Reports.Sections;
using MineSim.Results.Reading;

namespace MineSim.Verbs.Summing;

/// <summary>What a dataset found, with the chances that its replications give.</summary>
internal static class DatasetFindings
{
    /// <summary>Reads the summaries, and the KPIs of every replication.</summary>
    /// <exception cref="Results.DatasetException">A part is damaged.</exception>
    public static Findings Of(Dataset dataset)
    {
        var replications = dataset.Replications is [.., var last] ? last + 1 : 0;
        return Findings.Of(dataset, new Chances(KpiFigures.Of(replications, dataset.ReadKpis())));
    }
}
