using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>An <see cref="Activity"/> that ends with a result.</summary>
/// <typeparam name="T">What it results in.</typeparam>
[AsyncMethodBuilder(typeof(ActivityMethodBuilder<>))]
public readonly struct Activity<T> : ICriticalNotifyCompletion, IWait
{
    private readonly ActivityFrame<T> _frame;

    internal Activity(ActivityFrame<T> frame) => _frame = frame;

    /// <summary>For the compiler: never over before it began.</summary>
    public bool IsCompleted => false;

    /// <summary>For the compiler.</summary>
    public Activity<T> GetAwaiter() => this;

    /// <summary>For the compiler: the result.</summary>
    public T GetResult()
    {
        _frame.ThrowIfFailed();
        return _frame.Result;
    }

    /// <summary>Not used: only a process awaits an activity.</summary>
    public void OnCompleted(Action continuation) => throw new UnreachableException();

    /// <summary>Not used: only a process awaits an activity.</summary>
    public void UnsafeOnCompleted(Action continuation) => throw new UnreachableException();

    void IWait.Suspend(Coroutine coroutine) => _frame.Enter(coroutine);
}
