using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>
/// A wait that the call which returned it has begun: await it at once. Its result is true when what was waited for
/// came, false when an interrupt cut the wait short.
/// </summary>
public readonly struct Wait : ICriticalNotifyCompletion, IWait
{
    private readonly Standing _standing;

    internal Wait(bool isOver) => _standing = isOver ? Standing.Over : Standing.UnderWay;

    private Wait(Standing standing) => _standing = standing;

    /// <summary>A wait for what is there already: its result is true at once.</summary>
    public static Wait Over => new(Standing.Over);

    /// <summary>A wait that is given up before it began: its result is false at once.</summary>
    public static Wait InVain => new(Standing.InVain);

    /// <summary>For the compiler: whether there was nothing to wait for.</summary>
    public bool IsCompleted => _standing != Standing.UnderWay;

    /// <summary>For the compiler.</summary>
    public Wait GetAwaiter() => this;

    /// <summary>For the compiler: whether what was waited for came.</summary>
    public bool GetResult() => _standing == Standing.Over || (_standing == Standing.UnderWay && Outcomes.Take() == 0);

    /// <summary>Not used: only a process awaits it.</summary>
    public void OnCompleted(Action continuation) => throw new UnreachableException();

    /// <summary>Not used: only a process awaits it.</summary>
    public void UnsafeOnCompleted(Action continuation) => throw new UnreachableException();

    void IWait.Suspend(Coroutine coroutine) { }

    private enum Standing : byte
    {
        UnderWay,
        Over,
        InVain,
    }
}
