using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>
/// A wait that the call which returned it has begun: await it at once. Its result is true when what was waited for
/// came, false when an interrupt cut the wait short.
/// </summary>
public readonly struct Wait : ICriticalNotifyCompletion, IWait
{
    internal Wait(bool isOver) => IsCompleted = isOver;

    /// <summary>For the compiler: whether there was nothing to wait for.</summary>
    public bool IsCompleted { get; }

    /// <summary>For the compiler.</summary>
    public Wait GetAwaiter() => this;

    /// <summary>For the compiler: whether what was waited for came.</summary>
    public bool GetResult() => IsCompleted || Outcomes.Take() == 0;

    /// <summary>Not used: only a process awaits it.</summary>
    public void OnCompleted(Action continuation) => throw new UnreachableException();

    /// <summary>Not used: only a process awaits it.</summary>
    public void UnsafeOnCompleted(Action continuation) => throw new UnreachableException();

    void IWait.Suspend(Coroutine coroutine) { }
}
