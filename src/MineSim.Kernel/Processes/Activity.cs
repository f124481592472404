using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>
/// A step of a process that takes simulated time, written as an <c>async Activity</c> method and awaited exactly once,
/// at once. It begins when it is awaited. Awaiting it costs no memory: the state of finished activities is used again.
/// </summary>
/// <remarks>The default value is an activity that is over already.</remarks>
[AsyncMethodBuilder(typeof(ActivityMethodBuilder))]
public readonly struct Activity : ICriticalNotifyCompletion, IWait
{
    private readonly ActivityFrame? _frame;
    private readonly Simulation? _simulation;
    private readonly long _ticks;

    internal Activity(ActivityFrame frame) => _frame = frame;

    private Activity(Simulation simulation, long ticks)
    {
        _simulation = simulation;
        _ticks = ticks;
    }

    /// <summary>For the compiler: never over before it began, unless there is nothing to do.</summary>
    public bool IsCompleted => _frame is null && _ticks == 0;

    /// <summary>An activity that only takes time: cheaper than a method around a delay.</summary>
    /// <param name="simulation">The simulation whose clock it takes.</param>
    /// <param name="ticks">How long, 0 or more; 0 is over at once.</param>
    public static Activity Delay(Simulation simulation, long ticks)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        ArgumentOutOfRangeException.ThrowIfNegative(ticks);
        return new(simulation, ticks);
    }

    /// <summary>For the compiler.</summary>
    public Activity GetAwaiter() => this;

    /// <summary>For the compiler.</summary>
    public void GetResult()
    {
        if (_frame is not null)
            _frame.ThrowIfFailed();
        else
            Outcomes.Take();
    }

    /// <summary>Not used: only a process awaits an activity.</summary>
    public void OnCompleted(Action continuation) => throw new UnreachableException();

    /// <summary>Not used: only a process awaits an activity.</summary>
    public void UnsafeOnCompleted(Action continuation) => throw new UnreachableException();

    void IWait.Suspend(Coroutine coroutine)
    {
        if (_frame is not null)
            _frame.Enter(coroutine);
        else
            _simulation!.WaitFor(coroutine.Slot, _ticks);
    }
}
