using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>
/// Something with a life of its own in simulated time: written as an <c>async Process</c> method, begun with
/// <see cref="Simulation.Start(Process, string?)"/>. Calling the method only prepares the process; it runs from the
/// start on. One that is never started does nothing.
/// </summary>
/// <remarks>Not thread-safe: a process belongs to one simulation, and that to one thread at a time.</remarks>
[AsyncMethodBuilder(typeof(ProcessMethodBuilder))]
public abstract class Process : Coroutine
{
    private WaitQueue? joiners;

    private protected Process()
    {
    }

    /// <summary>Its name, for messages; the default is <c>process</c> with its number.</summary>
    public string Name { get => field ?? $"process {Slot}"; internal set; }

    /// <summary>Whether it has been started.</summary>
    public bool IsStarted { get; private set; }

    /// <summary>Whether it has run to its end or was cancelled.</summary>
    public bool IsFinished { get; private set; }

    /// <summary>Why the last interrupt came, as given to <see cref="Simulation.Interrupt"/>.</summary>
    public object? InterruptCause { get; internal set; }

    /// <summary>What the interrupted wait returns; 0 when it ended as it should.</summary>
    internal long Outcome { get; set; }

    /// <summary>Whether its first step has run.</summary>
    internal bool HasBegun { get; set; }

    /// <summary>Waits until this process has finished; goes on at once when it has.</summary>
    public JoinWait Join() => new(this);

    internal void Begin(Simulation simulation, int slot, string? name)
    {
        if (IsStarted) throw new InvalidOperationException($"{Name} has been started before; call its method again for another.");
        IsStarted = true;
        Simulation = simulation;
        Slot = slot;
        if (name is not null) Name = name;
    }

    internal WaitQueue Joiners => joiners ??= new WaitQueue(Simulation);

    internal void Finish()
    {
        IsFinished = true;
        Simulation.Retire(this);
        joiners?.WakeAll();
    }

    internal void Fail(Exception exception)
    {
        if (exception is ProcessCanceledException)
        {
            Finish();
            return;
        }

        IsFinished = true;
        throw new ProcessFailedException(this, exception);
    }
}
