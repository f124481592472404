using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>
/// A wait for a place of a <see cref="Resource"/>, begun already: await it at once. Its result is false when an
/// interrupt cut it short.
/// </summary>
public readonly struct AcquireWait : ICriticalNotifyCompletion, IWait
{
    internal AcquireWait(bool granted) => IsCompleted = granted;

    /// <summary>For the compiler: whether a place was free at once.</summary>
    public bool IsCompleted { get; }

    /// <summary>For the compiler.</summary>
    public AcquireWait GetAwaiter() => this;

    /// <summary>For the compiler: whether a place is held now.</summary>
    public bool GetResult() => IsCompleted || Outcomes.Take() == 0;

    /// <summary>Not used: only a process awaits a resource.</summary>
    public void OnCompleted(Action continuation) => throw new UnreachableException();

    /// <summary>Not used: only a process awaits a resource.</summary>
    public void UnsafeOnCompleted(Action continuation) => throw new UnreachableException();

    void IWait.Suspend(Coroutine coroutine)
    {
    }
}

/// <summary>
/// A wait of limited patience for a place of a <see cref="Resource"/>, begun already: await it at once. Its result is
/// false when none came in time or an interrupt cut it short.
/// </summary>
public readonly struct PatientAcquireWait : ICriticalNotifyCompletion, IWait
{
    private readonly Simulation simulation;

    internal PatientAcquireWait(Simulation simulation, bool granted)
    {
        this.simulation = simulation;
        IsCompleted = granted;
    }

    /// <summary>For the compiler: whether a place was free at once.</summary>
    public bool IsCompleted { get; }

    /// <summary>For the compiler.</summary>
    public PatientAcquireWait GetAwaiter() => this;

    /// <summary>For the compiler: whether a place is held now.</summary>
    public bool GetResult() => IsCompleted || (Outcomes.Take() == 0 && !simulation.HasLostPatience());

    /// <summary>Not used: only a process awaits a resource.</summary>
    public void OnCompleted(Action continuation) => throw new UnreachableException();

    /// <summary>Not used: only a process awaits a resource.</summary>
    public void UnsafeOnCompleted(Action continuation) => throw new UnreachableException();

    void IWait.Suspend(Coroutine coroutine)
    {
    }
}
