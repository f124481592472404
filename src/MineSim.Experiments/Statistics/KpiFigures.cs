using MineSim.Records.Kpis;
using MineSim.Records.Words;

namespace MineSim.Experiments.Statistics;

/// <summary>Every KPI of every finished replication, in the order of the replications. Immutable.</summary>
public sealed class KpiFigures
{
    private readonly OrderedDictionary<KpiKey, double[]> _columns;

    internal KpiFigures(int replications, OrderedDictionary<KpiKey, double[]> columns)
    {
        Replications = replications;
        Keys = [.. columns.Keys];
        _columns = columns;
    }

    /// <summary>The figures of replications that were written down.</summary>
    /// <param name="replications">How many there are at most: their numbers are below it.</param>
    /// <param name="kept">KPIs with the number of their replication, one replication after the other.</param>
    public static KpiFigures Of(int replications, IEnumerable<(int Replication, KpiRow Row)> kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var ledger = new FigureLedger<KpiRow, KpiKey>(replications, KpiKey.Of, row => row.Value);
        ledger.TakeUp(kept);
        var columns = ledger.ToColumns(out var recorded);
        return new(recorded, columns);
    }

    /// <summary>Replications that finished.</summary>
    public int Replications { get; }

    /// <summary>The KPIs, in the order in which replications first named them.</summary>
    public IReadOnlyList<KpiKey> Keys { get; }

    /// <summary>One KPI's figures, one for each finished replication; NaN where a replication had none.</summary>
    /// <param name="key">A key out of <see cref="Keys"/>; for any other the list is empty.</param>
    public IReadOnlyList<double> this[KpiKey key] => _columns.TryGetValue(key, out var column) ? column : [];

    /// <summary>
    /// The share of replications, from 0 to 1, in which one KPI reached another, both of the same item: the chance of
    /// meeting a plan. NaN when no replication has both.
    /// </summary>
    /// <param name="reached">The KPI that must be at least as large, for example the tonnes moved.</param>
    /// <param name="target">The KPI to reach, for example the tonnes planned.</param>
    /// <param name="item">What both are of.</param>
    public double ChanceOfReaching(Kpi reached, Kpi target, string item)
    {
        var (figures, targets) = (ColumnOf(reached, item), ColumnOf(target, item));
        if (figures is null || targets is null)
            return double.NaN;
        var (met, counted) = (0, 0);
        for (var i = 0; i < figures.Length; i++)
        {
            if (double.IsNaN(figures[i]) || double.IsNaN(targets[i]))
                continue;
            counted++;
            if (figures[i] >= targets[i])
                met++;
        }

        return counted == 0 ? double.NaN : (double)met / counted;
    }

    private double[]? ColumnOf(Kpi kpi, string item)
    {
        foreach (var key in Keys)
        {
            if (key.Kpi == kpi.Name && key.Item == item)
                return _columns[key];
        }

        return null;
    }
}
