using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>
/// A wait for the first of several conditions, begun already: await it at once. Its result is the index of the one that
/// was met first, or -1 when time ran out before or an interrupt cut the wait short.
/// </summary>
public readonly struct AnyWait : ICriticalNotifyCompletion, IWait
{
    private readonly Simulation _simulation;
    private readonly Gathering? _gathering;
    private readonly int _met;

    internal AnyWait(Simulation simulation, int met)
    {
        _simulation = simulation;
        _met = met;
    }

    internal AnyWait(Simulation simulation, Gathering gathering)
    {
        _simulation = simulation;
        _gathering = gathering;
    }

    /// <summary>For the compiler: whether one was met already.</summary>
    public bool IsCompleted => _gathering is null;

    /// <summary>For the compiler.</summary>
    public AnyWait GetAwaiter() => this;

    /// <summary>For the compiler: the index of the condition met first, or -1.</summary>
    public int GetResult()
    {
        if (_gathering is null)
            return _met;
        return Outcomes.Take() == 0 && !_simulation.HasLostPatience() ? _gathering.Latest : -1;
    }

    /// <summary>Not used: only a process awaits it.</summary>
    public void OnCompleted(Action continuation) => throw new UnreachableException();

    /// <summary>Not used: only a process awaits it.</summary>
    public void UnsafeOnCompleted(Action continuation) => throw new UnreachableException();

    void IWait.Suspend(Coroutine coroutine) { }
}
