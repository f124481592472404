namespace MineSim.Kernel;

/// <summary>A process's place in the queue it waits in.</summary>
internal struct Link
{
    public const int NoQueue = 0;

    /// <summary>The slot in front of it there, or -1.</summary>
    public int Ahead;

    /// <summary>The slot behind it there, or -1.</summary>
    public int Behind;

    /// <summary>Number of the queue, or <see cref="NoQueue"/>.</summary>
    public int Queue;

    /// <summary>Lower is served first.</summary>
    public int Priority;

    /// <summary>What it waits for: so much of a container.</summary>
    public double Amount;

    /// <summary>Whether a wake-up in the calendar ends the wait when patience is out.</summary>
    public bool IsPatient;

    /// <summary>
    /// Ticks for which the place is to be held as soon as it comes; 0 when the process goes on at once.
    /// </summary>
    public long Hold;
}
