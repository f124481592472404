using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>
/// Something with a life of its own in simulated time: written as an <c>async Process</c> method, begun with
/// <see cref="Simulation.Start(Process, string?)"/>. Calling the method only prepares the process; it runs from the
/// start on. One that is never started does nothing.
/// </summary>
/// <remarks>Not thread-safe: a process belongs to one simulation, and that to one thread at a time.</remarks>
[AsyncMethodBuilder(typeof(ProcessMethodBuilder))]
public abstract class Process : Coroutine, ICondition
{
    private Waiters? _joiners;

    private protected Process() { }

    /// <summary>Its name, for messages; the default is <c>process</c> with its number.</summary>
    public string Name
    {
        get => field ?? (IsStarted ? $"process {Slot}" : "a process not started");
        internal set;
    }

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

    /// <summary>Whether it will be cancelled at the next wait it comes to.</summary>
    internal bool IsToBeCancelled { get; set; }

    Simulation ICondition.Home => CheckStarted().Simulation;

    bool ICondition.IsMet => IsFinished;

    Waiters ICondition.Waiters => Joiners;

    private Waiters Joiners => _joiners ??= new Waiters(Simulation);

    /// <summary>
    /// Waits until this process has finished, not at all when it has: <c>await truck.Join()</c>. The result is false
    /// when an interrupt cut the wait short.
    /// </summary>
    /// <exception cref="InvalidOperationException">It was never started, or would wait for itself.</exception>
    public Wait Join()
    {
        var isOver = CheckJoinable();
        if (!isOver)
            Joiners.Enter();
        return new(isOver);
    }

    /// <summary>
    /// Waits until this process has finished, up to a time. The result is false when patience ran out or an interrupt
    /// came.
    /// </summary>
    /// <param name="patience">Ticks to wait at most, 1 or more.</param>
    /// <exception cref="InvalidOperationException">It was never started, or would wait for itself.</exception>
    public PatientWait JoinWithin(long patience)
    {
        Simulation.CheckPatience(patience);
        var isOver = CheckJoinable();
        if (!isOver)
        {
            Joiners.Enter();
            Simulation.LosePatienceAfter(patience);
        }

        return new(Simulation, isOver);
    }

    internal void Begin(Simulation simulation, int slot, string? name)
    {
        IsStarted = true;
        Simulation = simulation;
        Slot = slot;
        if (name is not null)
            Name = name;
    }

    internal void Finish()
    {
        IsFinished = true;
        Simulation.Retire(this);
        _joiners?.WakeAll();
    }

    internal void Fail(Exception exception)
    {
        if (exception is ProcessCanceledException)
        {
            Finish();
            return;
        }

        IsFinished = true;
        throw Simulation.Fail(new ProcessFailedException(this, exception));
    }

    private Process CheckStarted() =>
        IsStarted ? this : throw new InvalidOperationException("A process is waited for that was never started.");

    private bool CheckJoinable()
    {
        if (CheckStarted().Simulation.Active == this)
            throw new InvalidOperationException($"{Name} would wait for itself.");
        return IsFinished;
    }
}
