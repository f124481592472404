namespace MineSim.Kernel;

/// <summary>
/// A law of chance as a small immutable value. Embedders who know the law at compile time keep the struct itself and
/// pay
/// no virtual call; everybody else holds a <see cref="Distribution"/>, which wraps one.
/// </summary>
/// <remarks>Laws refuse impossible parameters when they are made, so a law that exists can be drawn from. The
/// <c>default</c> of a law was never made by its constructor and must not be used.</remarks>
public interface ILaw
{
    /// <summary>Draws one value. Allocates nothing.</summary>
    /// <param name="stream">Where the randomness comes from.</param>
    double Sample(RandomStream stream);

    /// <summary>The expected value.</summary>
    double Mean { get; }

    /// <summary>The expected squared distance from the mean.</summary>
    double Variance { get; }

    /// <summary>No value is smaller; may be −∞.</summary>
    double Minimum { get; }

    /// <summary>No value is greater; may be +∞.</summary>
    double Maximum { get; }

    /// <summary>The probability of a value of at most <paramref name="x"/>.</summary>
    double Cumulative(double x);

    /// <summary>The probability of a value above <paramref name="x"/>, exact also where <see cref="Cumulative"/> rounds
    /// to 1.</summary>
    double Survival(double x);

    /// <summary>The values of a law that takes only finitely many, ascending, with their probabilities; null when
    /// values
    /// are continuous.</summary>
    IEnumerable<(double Value, double Probability)>? Atoms => null;
}
