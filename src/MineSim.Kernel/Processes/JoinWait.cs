using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>A wait for a process to finish. Its result is false when an interrupt cut it short.</summary>
public readonly struct JoinWait : ICriticalNotifyCompletion, IWait
{
    private readonly Process process;

    internal JoinWait(Process process) => this.process = process;

    /// <summary>For the compiler.</summary>
    public bool IsCompleted => process.IsFinished;

    /// <summary>For the compiler.</summary>
    public JoinWait GetAwaiter() => this;

    /// <summary>For the compiler: whether the process has finished.</summary>
    public bool GetResult() => Outcomes.Take() == 0;

    /// <summary>Not used: only a process awaits another.</summary>
    public void OnCompleted(Action continuation) => throw new UnreachableException();

    /// <summary>Not used: only a process awaits another.</summary>
    public void UnsafeOnCompleted(Action continuation) => throw new UnreachableException();

    void IWait.Suspend(Coroutine coroutine)
    {
        if (!process.IsStarted) throw new InvalidOperationException($"{process.Name} is waited for but was never started.");
        process.Joiners.Enter();
    }
}
