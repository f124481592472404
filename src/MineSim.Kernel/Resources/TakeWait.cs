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
    private readonly Store<T>? _store;
    private readonly T _item;

    internal TakeWait(T item)
    {
        _store = null;
        _item = item;
    }

    internal TakeWait(Store<T> store)
    {
        _store = store;
        _item = default!;
    }

    /// <summary>For the compiler: whether an item was there at once.</summary>
    public bool IsCompleted => _store is null;

    /// <summary>For the compiler.</summary>
    public TakeWait<T> GetAwaiter() => this;

    /// <summary>For the compiler: the item, or nothing.</summary>
    public Taken<T> GetResult()
    {
        if (_store is null)
            return new(_item);
        return Outcomes.Take() == 0 && !_store.Simulation.HasLostPatience() ? new(_store.Collect()) : default;
    }

    /// <summary>Not used: only a process awaits it.</summary>
    public void OnCompleted(Action continuation) => throw new UnreachableException();

    /// <summary>Not used: only a process awaits it.</summary>
    public void UnsafeOnCompleted(Action continuation) => throw new UnreachableException();

    void IWait.Suspend(Coroutine coroutine) { }
}
