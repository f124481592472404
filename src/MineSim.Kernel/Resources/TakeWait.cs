using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>
/// A wait for an item of a <see cref="Store{T}"/>, begun already: await it at once. Its result is the item, or nothing
/// when patience ran out or an interrupt cut the wait short.
/// </summary>
/// <typeparam name="T">The items.</typeparam>
public readonly struct TakeWait<T> : ICriticalNotifyCompletion, IWait
{
    private readonly Store<T>? store;
    private readonly T item;

    internal TakeWait(T item)
    {
        store = null;
        this.item = item;
    }

    internal TakeWait(Store<T> store)
    {
        this.store = store;
        item = default!;
    }

    /// <summary>For the compiler: whether an item was there at once.</summary>
    public bool IsCompleted => store is null;

    /// <summary>For the compiler.</summary>
    public TakeWait<T> GetAwaiter() => this;

    /// <summary>For the compiler: the item, or nothing.</summary>
    public Taken<T> GetResult()
    {
        if (store is null) return new(item);
        return Outcomes.Take() == 0 && !store.Simulation.HasLostPatience() ? new(store.Collect()) : default;
    }

    /// <summary>Not used: only a process awaits it.</summary>
    public void OnCompleted(Action continuation) => throw new UnreachableException();

    /// <summary>Not used: only a process awaits it.</summary>
    public void UnsafeOnCompleted(Action continuation) => throw new UnreachableException();

    void IWait.Suspend(Coroutine coroutine)
    {
    }
}
