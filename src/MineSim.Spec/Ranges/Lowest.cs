namespace MineSim.Spec.Ranges;

/// <summary>The least that a value may be, in the base unit of its measure.</summary>
public enum Lowest
{
    /// <summary>0 or more.</summary>
    Zero,

    /// <summary>More than 0.</summary>
    AboveZero,

    /// <summary>A second or more: what returns again and again must take time, or the run would never end.</summary>
    OneSecond,

    /// <summary>A tenth or more.</summary>
    OneTenth,

    /// <summary>1 or more.</summary>
    One,

    /// <summary>Either way, as steep as a road may be.</summary>
    HalfDown,

    /// <summary>Any finite number.</summary>
    Any,
}
