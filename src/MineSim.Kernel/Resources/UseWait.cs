using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>
/// A use of a <see cref="Resource"/> that the call which returned it has begun: await it at once. Its result is the
/// time that was left of it when an interrupt cut it short, all of it when no place had come by then, else 0.
/// </summary>
public readonly struct UseWait : ICriticalNotifyCompletion, IWait
{
    private readonly Resource _resource;

    internal UseWait(Resource resource) => _resource = resource;

    /// <summary>For the compiler: a use always waits, if only for its turn.</summary>
    public bool IsCompleted => false;

    /// <summary>For the compiler.</summary>
    public UseWait GetAwaiter() => this;

    /// <summary>For the compiler: gives the place back, and says what was left.</summary>
    public long GetResult() => _resource.EndUse();

    /// <summary>Not used: only a process awaits it.</summary>
    public void OnCompleted(Action continuation) => throw new UnreachableException();

    /// <summary>Not used: only a process awaits it.</summary>
    public void UnsafeOnCompleted(Action continuation) => throw new UnreachableException();

    void IWait.Suspend(Coroutine coroutine) { }
}
