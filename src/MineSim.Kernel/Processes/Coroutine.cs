namespace MineSim.Kernel;

/// <summary>
/// A method that can wait: a <see cref="Process"/>, or an <see cref="Activity"/> within one. Only the kernel makes
/// them.
/// </summary>
public abstract class Coroutine
{
    private protected Coroutine() { }

    /// <summary>The slot of the process that this belongs to; -1 when it belongs to none.</summary>
    internal int Slot { get; set; } = -1;

    /// <summary>The simulation, once started.</summary>
    internal Simulation Simulation { get; set; } = null!;

    /// <summary>Runs on to the next wait, or to the end.</summary>
    internal abstract void MoveNext();
}
