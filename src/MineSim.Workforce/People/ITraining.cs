namespace MineSim.Workforce.People;

/// <summary>The programme that somebody is in, as far as their shifts go.</summary>
internal interface ITraining
{
    /// <summary>
    /// Whether they are of the staff and wait for a seat: until it is theirs they work by roster as before.
    /// </summary>
    bool StillWorks { get; }

    /// <summary>Whether they are on site by roster, and not in class.</summary>
    bool IsOnSite { get; }

    /// <summary>
    /// The skill of helpers, whose jobs they may assist at while on site; <see langword="null"/> for none.
    /// </summary>
    int? Assists { get; }
}
