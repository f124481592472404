using System.Globalization;

namespace MineSim.Kernel;

/// <summary>A few values, each with its own weight.</summary>
/// <remarks>Drawn by the alias method: one 64-bit draw and one table entry, whatever the number of values.</remarks>
public readonly record struct DiscreteLaw : ILaw
{
    private readonly AliasTable _table;
    private readonly double[] _ascending;
    private readonly double[] _upTo;

    /// <param name="values">Finite numbers, in any order; the same value may occur twice.</param>
    /// <param name="weights">As many finite numbers of at least 0, not all 0; they need not add up to 1.</param>
    /// <exception cref="ArgumentException">There are no values, or not as many weights.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value or weight is out of its range, or no weight is above 0.
    /// </exception>
    public DiscreteLaw(IReadOnlyList<double> values, IReadOnlyList<double> weights)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(weights);
        var weightOf = DiscreteWeights.ByValue(values, weights);
        var total = weightOf.Values.Sum();
        if (!(double.IsFinite(total) && total > 0))
            throw Parameter.Refused(nameof(weights), total, "a list with a finite sum above 0");

        _ascending = [.. weightOf.Keys];
        double[] probabilities = [.. weightOf.Values.Select(weight => weight / total)];
        _table = new(_ascending, probabilities);
        _upTo = Ascending.RunningSums(probabilities);
        double mean = 0;
        for (var i = 0; i < probabilities.Length; i++)
            mean += probabilities[i] * _ascending[i];
        double variance = 0;
        for (var i = 0; i < probabilities.Length; i++)
            variance += probabilities[i] * (_ascending[i] - mean) * (_ascending[i] - mean);
        Mean = mean;
        Variance = variance;
    }

    /// <inheritdoc/>
    public double Mean { get; }

    /// <inheritdoc/>
    public double Variance { get; }

    /// <inheritdoc/>
    public double Minimum => _ascending[0];

    /// <inheritdoc/>
    public double Maximum => _ascending[^1];

    /// <inheritdoc/>
    public IEnumerable<(double Value, double Probability)> Atoms
    {
        get
        {
            var upTo = _upTo;
            return _ascending.Select((value, i) => (value, upTo[i + 1] - upTo[i]));
        }
    }

    /// <inheritdoc/>
    public double Sample(RandomStream stream) => _table.Sample(stream);

    /// <inheritdoc/>
    public double Cumulative(double x) => _upTo[Ascending.CountUpTo(_ascending, x)];

    /// <inheritdoc/>
    public double Survival(double x) => 1 - Cumulative(x);

    /// <summary>Whether both hold the same values with the same probabilities.</summary>
    public bool Equals(DiscreteLaw other) =>
        _ascending.AsSpan().SequenceEqual(other._ascending) && _upTo.AsSpan().SequenceEqual(other._upTo);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_ascending.Length, Mean, Variance);

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"discrete({_ascending.Length} values, mean {Mean})");
}
