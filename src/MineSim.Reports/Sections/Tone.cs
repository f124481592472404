namespace MineSim.Reports.Sections;

/// <summary>What a figure or a sentence means to its reader.</summary>
public enum Tone
{
    /// <summary>Nothing beyond itself.</summary>
    Plain,

    /// <summary>A remark on how to read the rest.</summary>
    Quiet,

    /// <summary>What was asked for is reached.</summary>
    Good,

    /// <summary>Worth a look.</summary>
    Fair,

    /// <summary>What was asked for is missed.</summary>
    Bad,

    /// <summary>People are missing.</summary>
    Missing,
}
