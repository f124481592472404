namespace MineSim.Spec.Ranges;

/// <summary>What a number of a spec, or of each item of its list, measures and which values it may have.</summary>
/// <param name="measure">What it measures.</param>
/// <param name="from">The least that it may be.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class LimitsAttribute(Measure measure, Lowest from = Lowest.Zero) : Attribute
{
    /// <summary>What it measures.</summary>
    public Measure Measure => measure;

    /// <summary>The least that it may be.</summary>
    public Lowest From => from;

    /// <summary>Whether it may be infinite as well.</summary>
    public bool MayBeInfinite { get; init; }

    /// <summary>Whether it must be below the largest value of its measure.</summary>
    public bool IsBelowMost { get; init; }

    /// <summary>Whether it multiplies, so that its mean must be 1.</summary>
    public bool HasMeanOne { get; init; }

    /// <summary>The limits that these words state.</summary>
    public Limit Limit =>
        new(measure, from)
        {
            MayBeInfinite = MayBeInfinite,
            IsBelowMost = IsBelowMost,
            HasMeanOne = HasMeanOne,
        };
}
