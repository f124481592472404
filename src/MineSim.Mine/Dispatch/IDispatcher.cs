namespace MineSim.Mine;

/// <summary>Sends free trucks to loaders.</summary>
internal interface IDispatcher
{
    /// <summary>The loader that a truck goes to next; <see langword="null"/> when none is at work that it could reach.</summary>
    Loader? Choose(Truck truck);

    /// <summary>Whether a truck that finds its loader out of work is sent elsewhere.</summary>
    bool SendsOn { get; }
}
