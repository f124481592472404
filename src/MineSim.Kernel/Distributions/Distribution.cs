namespace MineSim.Kernel;

/// <summary>
/// A law of chance that a model is given and draws from: how long, how much, how many. Immutable, safe to share between
/// threads, equal to another of the same law and parameters, and readable: <c>lognormal(mean 0.7, cv 0.4)</c>.
/// </summary>
/// <remarks>A distribution has no unit: the field that holds it says which. Code that knows its law at compile time can
/// hold the <see cref="ILaw"/> itself and save the virtual call.</remarks>
public abstract partial class Distribution
{
    private protected Distribution() { }

    /// <summary>The expected value.</summary>
    public abstract double Mean { get; }

    /// <summary>The expected squared distance from the mean.</summary>
    public abstract double Variance { get; }

    /// <summary>No value is smaller; may be −∞.</summary>
    public abstract double Minimum { get; }

    /// <summary>No value is greater; may be +∞.</summary>
    public abstract double Maximum { get; }

    /// <summary>Draws one value. Allocates nothing.</summary>
    /// <param name="stream">Where the randomness comes from.</param>
    public abstract double Sample(RandomStream stream);

    /// <summary>
    /// Draws by how much a value exceeds one that it is known to exceed: what is left of a life that has lasted so
    /// long.
    /// In closed form for exponential and Weibull laws; for others the survival function is inverted by bisection over
    /// the
    /// doubles, some 60 evaluations a draw.
    /// </summary>
    /// <param name="age">What it exceeds. Where no value does, nothing is left, and 0 comes back.</param>
    /// <param name="stream">Where the randomness comes from.</param>
    public abstract double SampleLeft(double age, RandomStream stream);

    /// <summary>The probability of a value of at most <paramref name="x"/>.</summary>
    public abstract double Cumulative(double x);

    /// <summary>This distribution without the values outside two bounds; those inside keep their proportions.</summary>
    /// <param name="minimum">The lower bound; −∞ for none.</param>
    /// <param name="maximum">The upper bound, not below the lower; +∞ for none.</param>
    /// <exception cref="ArgumentException">There is no probability within the bounds, or they are out of order
    /// (<see cref="ArgumentOutOfRangeException"/>).</exception>
    public abstract Distribution Truncate(double minimum, double maximum);

    /// <summary>This distribution with every value multiplied by a factor.</summary>
    /// <param name="factor">Finite, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The factor is not a finite number above 0.</exception>
    public abstract Distribution Scale(double factor);

    /// <summary>Any law, an embedder's own included, as a distribution.</summary>
    /// <typeparam name="T">The law.</typeparam>
    public static Distribution Of<T>(T law)
        where T : struct, ILaw => new LawDistribution<T>(law);
}
