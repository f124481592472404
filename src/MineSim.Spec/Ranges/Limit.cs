using System.Globalization;
using MineSim.Kernel;

namespace MineSim.Spec.Ranges;

/// <summary>Which values are accepted: from the least to the largest that its measure has.</summary>
/// <param name="Measure">What the value measures.</param>
/// <param name="From">The least that it may be.</param>
public sealed record Limit(Measure Measure, Lowest From = Lowest.Zero)
{
    private const double NegligibleShare = 0.01;

    private const double MeanTolerance = 0.01;

    /// <summary>Whether it may be infinite as well: no bound, or never.</summary>
    public bool MayBeInfinite { get; init; }

    /// <summary>Whether it must be below the largest value of its measure.</summary>
    public bool IsBelowMost { get; init; }

    /// <summary>Whether it multiplies, so that its mean must be 1.</summary>
    public bool HasMeanOne { get; init; }

    /// <summary>The range in words; empty where any number is accepted.</summary>
    public string Words =>
        From == Lowest.Any ? "" : $"{LeastWords} to {(IsBelowMost ? "below " : "")}{Measure.MostWords()}";

    private double Least =>
        From switch
        {
            Lowest.OneSecond => 1 / 3600.0,
            Lowest.OneTenth => 0.1,
            Lowest.One => 1,
            Lowest.HalfDown => -0.5,
            Lowest.Any => -Measure.Most(),
            _ => 0,
        };

    private string LeastWords =>
        From switch
        {
            Lowest.AboveZero => "above 0",
            Lowest.OneSecond => "1 s",
            Lowest.OneTenth => "0.1",
            Lowest.One => "1",
            Lowest.HalfDown => "-50 %",
            Lowest.Any => "any",
            _ => "0",
        };

    /// <summary>Whether a value is accepted.</summary>
    /// <param name="value">The value, in the base unit.</param>
    public bool Accepts(double value) =>
        (MayBeInfinite && double.IsPositiveInfinity(value))
        || (
            (From == Lowest.AboveZero ? value > Least : value >= Least)
            && (IsBelowMost ? value < Measure.Most() : value <= Measure.Most())
        );

    /// <summary>What is wrong with a value; <see langword="null"/> for nothing.</summary>
    /// <param name="value">The value, in the base unit.</param>
    /// <param name="words">How it was written; as a number in the base unit when <see langword="null"/>.</param>
    public string? FaultOf(double value, string? words = null)
    {
        if (Accepts(value))
            return null;
        words ??= string.Create(CultureInfo.InvariantCulture, $"{value} {Measure.Unit()}").TrimEnd();
        return From == Lowest.Any
            ? $"{words} is out of range; a number up to {Measure.MostWords()} either way is accepted"
            : $"{words} is out of range; a value from {Words} is accepted";
    }

    /// <summary>What is wrong with what is left to chance; <see langword="null"/> for nothing.</summary>
    /// <param name="chance">The distribution, in the base unit.</param>
    public string? FaultOf(Distribution chance)
    {
        ArgumentNullException.ThrowIfNull(chance);
        var isConstant = chance.Minimum == chance.Maximum;
        if (isConstant && FaultOf(chance.Mean) is { } fault)
            return fault;
        if (BelowZero(chance) is > 0 and var below)
            return LiesBelowZero(below);
        if (!Accepts(chance.Mean))
            return $"the mean of this distribution is out of range; a value from {Words} is accepted";
        return HasMeanOne && Math.Abs(chance.Mean - 1) > MeanTolerance
            ? FormattableString.Invariant(
                $"a variation multiplies, so its mean must be 1, and here it is {chance.Mean:0.###}"
            )
            : null;
    }

    /// <summary>
    /// A distribution without the little of it that lies below 0, as the tail of a normal distribution does; itself
    /// where none or too much does.
    /// </summary>
    /// <param name="chance">The distribution.</param>
    public static Distribution WithoutTailBelowZero(Distribution chance)
    {
        ArgumentNullException.ThrowIfNull(chance);
        return chance.Minimum < 0 && BelowZero(chance) <= NegligibleShare ? chance.Truncate(0, chance.Maximum) : chance;
    }

    private string LiesBelowZero(double below) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{100 * below:0.#} % of this distribution lies below 0, "
                + $"where no {Measure.Name()} can be; give 'min', or take another distribution"
        );

    private static double BelowZero(Distribution chance) => chance.Minimum < 0 ? chance.Cumulative(0) : 0;
}
