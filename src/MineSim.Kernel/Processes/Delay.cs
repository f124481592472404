using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>
/// A wait for time to pass. Its result is the time that was left when an interrupt cut it short, else 0.
/// </summary>
/// <remarks>
/// It holds no reference: storing one in the process at every wait would cost a write barrier (2 to 3 ns).
/// </remarks>
public readonly struct Delay : ICriticalNotifyCompletion, IWait
{
    private readonly long _ticks;

    internal Delay(long ticks) => _ticks = ticks;

    /// <summary>For the compiler: a delay always waits, if only for its turn.</summary>
    public bool IsCompleted => false;

    /// <summary>For the compiler.</summary>
    public Delay GetAwaiter() => this;

    /// <summary>For the compiler: ticks left after an interrupt, else 0.</summary>
    public long GetResult() => Outcomes.Take();

    /// <summary>Not used: only a process awaits a delay.</summary>
    public void OnCompleted(Action continuation) => throw new UnreachableException();

    /// <summary>Not used: only a process awaits a delay.</summary>
    public void UnsafeOnCompleted(Action continuation) => throw new UnreachableException();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void IWait.Suspend(Coroutine coroutine) => coroutine.Simulation.WaitFor(coroutine.Slot, _ticks);
}
