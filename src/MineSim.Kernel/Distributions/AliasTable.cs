namespace MineSim.Kernel;

/// <summary>
/// Values of unequal probability as columns of equal probability, each shared by at most two values (Walker 1977, built
/// as Vose 1991 does): a draw picks a column and a height, and reads one of two values.
/// </summary>
internal readonly struct AliasTable
{
    private readonly Column[] _columns;

    /// <param name="values">The values.</param>
    /// <param name="probabilities">Their probabilities, which add up to 1.</param>
    public AliasTable(ReadOnlySpan<double> values, ReadOnlySpan<double> probabilities)
    {
        var count = values.Length;
        _columns = new Column[count];
        var fill = new double[count];
        Stack<int> under = [],
            over = [];
        for (var i = 0; i < count; i++)
        {
            fill[i] = probabilities[i] * count;
            (fill[i] < 1 ? under : over).Push(i);
        }

        while (under.Count > 0 && over.Count > 0)
        {
            var low = under.Pop();
            var high = over.Peek();
            _columns[low] = new(values[low], values[high], Share(fill[low]));
            fill[high] -= 1 - fill[low];
            if (fill[high] < 1)
                under.Push(over.Pop());
        }

        // What rounding leaves over is a full column.
        foreach (var i in under.Concat(over))
            _columns[i] = new(values[i], values[i], ulong.MaxValue);
    }

    /// <summary>Draws a value. The 64 bits times the number of columns give the column above the binary point and the
    /// height below it; a column's probability is off by less than 2^-64.</summary>
    public double Sample(RandomStream stream)
    {
        var index = Math.BigMul(stream.NextUInt64(), (ulong)_columns.Length, out var height);
        ref readonly var column = ref _columns[index];
        return height < column.Own ? column.Value : column.Alias;
    }

    private static ulong Share(double part) => (ulong)(part * (1UL << 63)) << 1;

    /// <param name="Value">What lies at the bottom of the column.</param>
    /// <param name="Alias">What lies above it.</param>
    /// <param name="Own">How much of the column's height of 2^64 is the bottom's.</param>
    private readonly record struct Column(double Value, double Alias, ulong Own);
}
