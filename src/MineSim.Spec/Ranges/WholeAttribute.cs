using System.Globalization;

namespace MineSim.Spec.Ranges;

/// <summary>From where to where a whole number of a spec, or each of its list, may be.</summary>
/// <param name="least">The least.</param>
/// <param name="most">The most.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class WholeAttribute(int least, int most) : Attribute
{
    /// <summary>The least.</summary>
    public int Least => least;

    /// <summary>The most.</summary>
    public int Most => most;

    /// <summary>What is wrong with a number; <see langword="null"/> for nothing.</summary>
    public string? FaultOf(long value) =>
        value >= least && value <= most
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{value} is out of range; a whole number from {least} to {most} is accepted"
            );
}
