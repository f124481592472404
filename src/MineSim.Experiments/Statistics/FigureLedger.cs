namespace MineSim.Experiments.Statistics;

/// <summary>
/// Collects the figures of replications that finish in any order on any thread. Replications nearly always have the
/// same
/// figures in the same order, so that list is kept once and a replication costs eight bytes a figure.
/// </summary>
/// <param name="replications">How many there are to be.</param>
/// <param name="keyOf">What a row's figure is of.</param>
/// <param name="valueOf">A row's figure.</param>
internal sealed class FigureLedger<TRow, TKey>(int replications, Func<TRow, TKey> keyOf, Func<TRow, double> valueOf)
    where TKey : struct, IEquatable<TKey>
{
    private readonly Lock _gate = new();
    private readonly List<TKey[]> _layouts = [];
    private readonly (TKey[] Keys, double[] Values)?[] _rows = new (TKey[], double[])?[replications];

    /// <summary>Keeps the figures of a replication, by its number.</summary>
    public void Record(int replication, IReadOnlyList<TRow> figures)
    {
        var values = new double[figures.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = valueOf(figures[i]);
        lock (_gate)
            _rows[replication] = (LayoutOf(figures), values);
    }

    /// <summary>Keeps figures that were written down, one replication after the other.</summary>
    public void TakeUp(IEnumerable<(int Replication, TRow Row)> kept)
    {
        // So that no more than one replication lies in memory as rows.
        var rows = new List<TRow>();
        var number = 0;
        foreach (var (replication, row) in kept)
        {
            if (replication != number)
                Keep();
            number = replication;
            rows.Add(row);
        }

        Keep();

        void Keep()
        {
            if (rows.Count > 0 && number < _rows.Length)
                Record(number, rows);
            rows.Clear();
        }
    }

    /// <summary>
    /// The figures of all replications recorded so far, in the order of their numbers, by what they are of; NaN where a
    /// replication had none.
    /// </summary>
    public OrderedDictionary<TKey, double[]> ToColumns(out int recorded)
    {
        lock (_gate)
        {
            var rows = _rows.Where(row => row is not null).Select(row => row!.Value).ToList();
            var columns = new OrderedDictionary<TKey, double[]>();
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
                    }

                    column[r] = values[k];
                }
            }

            recorded = rows.Count;
            return columns;
        }
    }

    private TKey[] LayoutOf(IReadOnlyList<TRow> figures)
    {
        foreach (var layout in _layouts)
        {
            if (Matches(layout, figures))
                return layout;
        }

        var added = figures.Select(keyOf).ToArray();
        _layouts.Add(added);
        return added;
    }

    private bool Matches(TKey[] layout, IReadOnlyList<TRow> figures)
    {
        if (layout.Length != figures.Count)
            return false;
        for (var i = 0; i < layout.Length; i++)
        {
            if (!layout[i].Equals(keyOf(figures[i])))
                return false;
        }

        return true;
    }
}
