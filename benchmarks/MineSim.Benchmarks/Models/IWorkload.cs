namespace MineSim.Benchmarks;

/// <summary>Something to time: a world that can go on for ever, advanced a little at a time.</summary>
internal interface IWorkload
{
    /// <summary>What one operation is, in the singular: an event, a draw, a customer.</summary>
    string Operation { get; }

    /// <summary>
    /// What it found out, by which a rival shows that it does the same; <see langword="null"/> where there is nothing
    /// to compare.
    /// </summary>
    double? Result => null;

    /// <summary>Goes on by about <see cref="Stretch.Operations"/> operations, about a millisecond.</summary>
    /// <returns>How many operations they were, exactly.</returns>
    long Advance();
}

/// <summary>How far one call of <see cref="IWorkload.Advance"/> goes.</summary>
internal static class Stretch
{
    /// <summary>
    /// Operations in a stretch: enough that the call is lost in it, few enough to end a sample on time.
    /// </summary>
    public const int Operations = 20_000;
}
