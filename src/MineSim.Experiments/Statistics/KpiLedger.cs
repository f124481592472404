using MineSim.Site;

namespace MineSim.Experiments;

/// <summary>
/// Collects the KPIs of replications that finish in any order on any thread. Replications nearly always have the same
/// KPIs in the same order, so that list is kept once and a replication costs eight bytes a figure.
/// </summary>
internal sealed class KpiLedger(int replications)
{
    private readonly Lock _gate = new();
    private readonly List<KpiKey[]> _layouts = [];
    private readonly (KpiKey[] Keys, double[] Values)?[] _rows = new (KpiKey[], double[])?[replications];

    /// <summary>Keeps the KPIs of a replication, by its number.</summary>
    public void Record(int replication, IReadOnlyList<KpiRow> kpis)
    {
        var values = new double[kpis.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = kpis[i].Value;
        lock (_gate)
            _rows[replication] = (LayoutOf(kpis), values);
    }

    /// <summary>The figures of all replications recorded so far, in the order of their numbers.</summary>
    public KpiFigures ToFigures()
    {
        lock (_gate)
        {
            var rows = _rows.Where(row => row is not null).Select(row => row!.Value).ToList();
            var keys = new List<KpiKey>();
            var columns = new Dictionary<KpiKey, double[]>();
            for (var r = 0; r < rows.Count; r++)
            {
                var (layout, values) = rows[r];
                for (var k = 0; k < layout.Length; k++)
                {
                    if (!columns.TryGetValue(layout[k], out var column))
                    {
                        column = new double[rows.Count];
                        Array.Fill(column, double.NaN);
                        columns.Add(layout[k], column);
                        keys.Add(layout[k]);
                    }

                    column[r] = values[k];
                }
            }

            return new KpiFigures(rows.Count, keys, columns);
        }
    }

    private KpiKey[] LayoutOf(IReadOnlyList<KpiRow> kpis)
    {
        foreach (var layout in _layouts)
        {
            if (Matches(layout, kpis))
                return layout;
        }

        var added = kpis.Select(row => new KpiKey(row.Kpi, row.Item, row.Unit)).ToArray();
        _layouts.Add(added);
        return added;
    }

    private static bool Matches(KpiKey[] layout, IReadOnlyList<KpiRow> kpis)
    {
        if (layout.Length != kpis.Count)
            return false;
        for (var i = 0; i < layout.Length; i++)
        {
            if (layout[i].Kpi != kpis[i].Kpi || layout[i].Item != kpis[i].Item || layout[i].Unit != kpis[i].Unit)
                return false;
        }

        return true;
    }
}
