namespace MineSim.Kernel;

/// <summary>
/// What a process can wait for together with others in <see cref="Simulation.WhenAny"/> and
/// <see cref="Simulation.WhenAll"/>: the end of a <see cref="Process"/>, the pulse of a <see cref="Signal"/>, the
/// opening of a <see cref="Gate"/>. Only the kernel's own types are conditions.
/// </summary>
public interface ICondition
{
    /// <summary>The simulation that it belongs to.</summary>
    /// <exception cref="InvalidOperationException">It is a process that was never started.</exception>
    internal Simulation Home { get; }

    /// <summary>Whether there is nothing to wait for.</summary>
    internal bool IsMet { get; }

    /// <summary>Who waits for it.</summary>
    internal Waiters Waiters { get; }
}
