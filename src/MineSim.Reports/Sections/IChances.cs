using MineSim.Records.Words;
using MineSim.Results.Tables;

namespace MineSim.Reports.Sections;

/// <summary>Shares of the replications in which something comes about, for who has the figures of each of them.</summary>
public interface IChances
{
    /// <summary>The share in which a KPI reaches another.</summary>
    /// <param name="kpi">The KPI.</param>
    /// <param name="target">The KPI that it is to reach.</param>
    /// <param name="item">What both are of.</param>
    /// <returns>From 0 to 1; not a number where there is none.</returns>
    double OfReaching(Kpi kpi, Kpi target, string item);

    /// <summary>The share in which a KPI is 0.</summary>
    /// <param name="row">The KPI and its item.</param>
    /// <returns>From 0 to 1; not a number where there is none.</returns>
    double OfNothing(SummaryRow row);
}
