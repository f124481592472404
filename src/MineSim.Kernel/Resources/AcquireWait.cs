using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>A wait for a place of a <see cref="Resource"/>. Its result is false when an interrupt cut it short.</summary>
public readonly struct AcquireWait : ICriticalNotifyCompletion, IWait
{
    private readonly Resource resource;
    private readonly int priority;

    internal AcquireWait(Resource resource, int priority)
    {
        this.resource = resource;
        this.priority = priority;
    }

    /// <summary>For the compiler: takes a free place at once.</summary>
    public bool IsCompleted => resource.TryAcquire();

    /// <summary>For the compiler.</summary>
    public AcquireWait GetAwaiter() => this;

    /// <summary>For the compiler: whether a place is held now.</summary>
    public bool GetResult() => resource.Simulation.TakeOutcome() == 0;

    /// <summary>Not used: only a process awaits a resource.</summary>
    public void OnCompleted(Action continuation) => throw new UnreachableException();

    /// <summary>Not used: only a process awaits a resource.</summary>
    public void UnsafeOnCompleted(Action continuation) => throw new UnreachableException();

    void IWait.Suspend(Coroutine coroutine) => resource.Queue.Enter(priority);
}

/// <summary>A wait of limited patience for a place of a <see cref="Resource"/>. Its result is false when none came in time.</summary>
public readonly struct PatientAcquireWait : ICriticalNotifyCompletion, IWait
{
    private readonly Resource resource;
    private readonly long patience;
    private readonly int priority;

    internal PatientAcquireWait(Resource resource, long patience, int priority)
    {
        this.resource = resource;
        this.patience = patience;
        this.priority = priority;
    }

    /// <summary>For the compiler: takes a free place at once.</summary>
    public bool IsCompleted => resource.TryAcquire();

    /// <summary>For the compiler.</summary>
    public PatientAcquireWait GetAwaiter() => this;

    /// <summary>For the compiler: whether a place is held now.</summary>
    public bool GetResult()
    {
        if (resource.Simulation.TakeOutcome() != 0) return false;
        var process = resource.Simulation.Active!;
        if (process.Queue is not { } queue) return true;
        process.IsPatient = false;
        queue.Leave(process);
        return false;
    }

    /// <summary>Not used: only a process awaits a resource.</summary>
    public void OnCompleted(Action continuation) => throw new UnreachableException();

    /// <summary>Not used: only a process awaits a resource.</summary>
    public void UnsafeOnCompleted(Action continuation) => throw new UnreachableException();

    void IWait.Suspend(Coroutine coroutine)
    {
        resource.Queue.Enter(priority);
        resource.Simulation.LosePatience(resource.Simulation.Active!, patience);
    }
}
