using System.Globalization;

namespace MineSim.Kernel;

/// <summary>A law of which only the values within two bounds occur, the bounds included, in the same proportions as
/// before: nothing is heaped on a bound.</summary>
/// <remarks>
/// Exact for any bounds that a double can tell apart. Where they hold at least 1/64 of the probability, values are
/// drawn
/// until one lies inside; elsewhere the cumulative function is inverted by bisection over the doubles in between, some
/// 60 evaluations a draw. Bounds above the median are worked out from the survival function, those below it from the
/// cumulative one, so that far tails keep their digits. Mean and variance are computed once, here: from the values
/// where they are few, by adaptive
/// quadrature (about nine digits) where they are continuous.
/// </remarks>
/// <typeparam name="T">The law that is truncated.</typeparam>
public readonly record struct Truncated<T> : ILaw
    where T : struct, ILaw
{
    private const double LeastShareToReject = 1.0 / 64;

    private readonly T _law;
    private readonly double _lower;
    private readonly double _upper;
    private readonly bool _aboveMedian;
    private readonly bool _belowMedian;
    private readonly double _below;
    private readonly double _above;
    private readonly double _share;

    /// <param name="law">The law that is truncated.</param>
    /// <param name="minimum">The lower bound; −∞ for none.</param>
    /// <param name="maximum">The upper bound, not below the lower; +∞ for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A bound is not a number, or they are in the wrong
    /// order.</exception>
    /// <exception cref="ArgumentException">The law has no probability within the bounds.</exception>
    public Truncated(T law, double minimum, double maximum)
    {
        _law = law;
        _lower = Parameter.Bound(minimum);
        _upper = Parameter.Bound(maximum);
        if (maximum < minimum)
        {
            var expected = string.Create(CultureInfo.InvariantCulture, $"at least the minimum, {minimum}");
            throw Parameter.Refused(nameof(maximum), maximum, expected);
        }

        var before = Math.BitDecrement(minimum);
        _below = law.Cumulative(before);
        _above = law.Survival(maximum);
        _aboveMedian = _below > 0.5;
        _belowMedian = _above > 0.5;
        _share = _aboveMedian ? law.Survival(before) - _above : law.Cumulative(maximum) - _below;
        if (!(_share > 0) || (minimum == maximum && law.Atoms is null))
        {
            throw new ArgumentException(
                "The minimum and maximum must leave some probability between them, but "
                    + string.Create(CultureInfo.InvariantCulture, $"{law} has none in [{minimum}, {maximum}]."),
                nameof(minimum)
            );
        }

        Minimum = Math.Max(minimum, law.Minimum);
        Maximum = Math.Min(maximum, law.Maximum);
        (Mean, Variance) =
            _below == 0 && _above == 0 ? (law.Mean, law.Variance)
            : Atoms is { } atoms ? Moments.OfAtoms(atoms)
            : Moments.OfContinuous(this, Quantile(0.25), Quantile(0.5), Quantile(0.75));
    }

    /// <inheritdoc/>
    public double Mean { get; }

    /// <inheritdoc/>
    public double Variance { get; }

    /// <inheritdoc/>
    public double Minimum { get; }

    /// <inheritdoc/>
    public double Maximum { get; }

    /// <inheritdoc/>
    public IEnumerable<(double Value, double Probability)>? Atoms
    {
        get
        {
            (var lower, var upper, var share) = (_lower, _upper, _share);
            return _law
                .Atoms?.Where(atom => atom.Value >= lower && atom.Value <= upper)
                .Select(atom => (atom.Value, atom.Probability / share));
        }
    }

    /// <inheritdoc/>
    public double Sample(RandomStream stream)
    {
        if (_share < LeastShareToReject)
            return Quantile(stream.NextOpenDouble());
        double value;
        do value = _law.Sample(stream);
        while (value < _lower || value > _upper);
        return value;
    }

    /// <inheritdoc/>
    public double Cumulative(double x) =>
        x < _lower ? 0
        : x >= _upper ? 1
        : _aboveMedian ? 1 - Survival(x)
        : Math.Clamp((_law.Cumulative(x) - _below) / _share, 0, 1);

    /// <inheritdoc/>
    public double Survival(double x) =>
        x < _lower ? 1
        : x >= _upper ? 0
        : _belowMedian ? 1 - Cumulative(x)
        : Math.Clamp((_law.Survival(x) - _above) / _share, 0, 1);

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{_law} truncated to [{_lower}, {_upper}]");

    /// <summary>The least value that is not exceeded with at least the given probability.</summary>
    private double Quantile(double probability)
    {
        var target = _aboveMedian ? _above + (_share * (1 - probability)) : _below + (_share * probability);
        var low = DoubleOrder.Rank(Minimum);
        var high = DoubleOrder.Rank(Maximum);
        while (low < high)
        {
            var middle = DoubleOrder.Middle(low, high);
            var x = DoubleOrder.At(middle);
            if (_aboveMedian ? _law.Survival(x) <= target : _law.Cumulative(x) >= target)
                high = middle;
            else
                low = middle + 1;
        }

        return DoubleOrder.At(high);
    }
}
