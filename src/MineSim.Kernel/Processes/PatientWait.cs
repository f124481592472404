using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>
/// A wait of limited patience that the call which returned it has begun: await it at once. Its result is true when what
/// was waited for came, false when patience ran out first or an interrupt cut the wait short.
/// </summary>
public readonly struct PatientWait : ICriticalNotifyCompletion, IWait
{
    private readonly Simulation _simulation;

    internal PatientWait(Simulation simulation, bool isOver)
    {
        _simulation = simulation;
        IsCompleted = isOver;
    }

    /// <summary>For the compiler: whether there was nothing to wait for.</summary>
    public bool IsCompleted { get; }

    /// <summary>For the compiler.</summary>
    public PatientWait GetAwaiter() => this;

    /// <summary>For the compiler: whether what was waited for came.</summary>
    public bool GetResult() => IsCompleted || (Outcomes.Take() == 0 && !_simulation.HasLostPatience());

    /// <summary>Not used: only a process awaits it.</summary>
    public void OnCompleted(Action continuation) => throw new UnreachableException();

    /// <summary>Not used: only a process awaits it.</summary>
    public void UnsafeOnCompleted(Action continuation) => throw new UnreachableException();

    void IWait.Suspend(Coroutine coroutine) { }
}
