using System.Globalization;

namespace MineSim.Kernel;

/// <summary>What was observed, drawn again: each observation is equally likely, and nothing between them occurs. Mean
/// and variance are therefore those of the observations (variance with divisor n).</summary>
public readonly record struct EmpiricalLaw : ILaw
{
    private readonly double[] _ascending;

    /// <param name="observations">At least one finite number, in any order; copied.</param>
    /// <exception cref="ArgumentException">There is no observation.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An observation is not finite.</exception>
    public EmpiricalLaw(IReadOnlyList<double> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        if (observations.Count == 0)
        {
            throw new ArgumentException(
                "At least one observation was expected, but there is none.",
                nameof(observations)
            );
        }

        var tally = new Tally();
        foreach (var observation in observations)
            tally.Add(Parameter.Finite(observation, nameof(observations)));
        Mean = tally.Mean;
        Variance = tally.PopulationVariance;
        _ascending = [.. observations];
        Array.Sort(_ascending);
    }

    /// <summary>The observations in a text file; see <see cref="Distribution.EmpiricalFromFile"/>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="column">The name of a CSV column; null for a file of bare numbers.</param>
    /// <exception cref="InvalidDataException">The file does not hold what was expected; the message says where.
    /// </exception>
    public static EmpiricalLaw FromFile(string path, string? column = null) => new(ObservationFile.Read(path, column));

    /// <summary>How many observations there are.</summary>
    public int Count => _ascending.Length;

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
            var probability = 1.0 / _ascending.Length;
            return _ascending.Select(value => (value, probability));
        }
    }

    /// <inheritdoc/>
    public double Sample(RandomStream stream) => _ascending[(int)stream.Below((ulong)_ascending.Length)];

    /// <inheritdoc/>
    public double Cumulative(double x) => (double)Ascending.CountUpTo(_ascending, x) / Count;

    /// <inheritdoc/>
    public double Survival(double x) => (double)(Count - Ascending.CountUpTo(_ascending, x)) / Count;

    /// <summary>Whether both hold the same observations.</summary>
    public bool Equals(EmpiricalLaw other) => _ascending.AsSpan().SequenceEqual(other._ascending);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Mean, Variance);

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"empirical({Count} observations, mean {Mean})");
}
