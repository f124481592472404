namespace MineSim.Kernel;

/// <summary>
/// Items that processes hand to each other: parts on a shelf, work orders, trucks that call for a loader. First in,
/// first
/// out; who takes waits until there is an item, who adds waits until there is room, each side in order of arrival.
/// </summary>
/// <typeparam name="T">The items.</typeparam>
public sealed class Store<T> : IQueueKeeper
{
    private readonly WaitQueue _taking;
    private readonly WaitQueue _adding;
    private Ring<T> _items = new();
    private Ring<T> _handedOver = new();
    private BySlot<T> _offered = new();
    private BySlot<Predicate<T>?> _wanted = new();

    /// <summary>Makes an empty store.</summary>
    /// <param name="simulation">The world it belongs to.</param>
    /// <param name="capacity">How many items it holds at most, 1 or more; unlimited by default.</param>
    public Store(Simulation simulation, int capacity = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        Simulation = simulation;
        Capacity = capacity;
        _taking = new WaitQueue(simulation, this);
        _adding = new WaitQueue(simulation, this);
    }

    /// <summary>How many items it holds at most.</summary>
    public int Capacity { get; }

    /// <summary>How many items it holds; one that was handed to a process that waited for it is gone.</summary>
    public int Count => _items.Count;

    /// <summary>Processes waiting to take.</summary>
    public int Taking => _taking.Count;

    /// <summary>Processes waiting to add.</summary>
    public int Adding => _adding.Count;

    internal Simulation Simulation { get; }

    /// <summary>
    /// Adds an item, when there is room: <c>await store.Put(part)</c>. The result is false, and nothing is added, when
    /// an interrupt cut the wait short.
    /// </summary>
    /// <param name="item">The item.</param>
    public Wait Put(T item)
    {
        var isOver = TryPut(item);
        if (!isOver)
            _offered[_adding.Enter()] = item;
        return new(isOver);
    }

    /// <summary>
    /// Adds an item, waiting up to a time. The result is false, and nothing is added, when patience ran out or an
    /// interrupt came.
    /// </summary>
    /// <param name="item">The item.</param>
    /// <param name="patience">Ticks to wait at most, 1 or more.</param>
    public PatientWait PutWithin(T item, long patience)
    {
        Simulation.CheckPatience(patience);
        var isOver = Put(item).IsCompleted;
        if (!isOver)
            Simulation.LosePatienceAfter(patience);
        return new(Simulation, isOver);
    }

    /// <summary>Adds an item if there is room. Needs no process to be running.</summary>
    /// <param name="item">The item.</param>
    public bool TryPut(T item)
    {
        if (_items.Count >= Capacity)
            return false;
        HandOver(item);
        return true;
    }

    /// <summary>
    /// Takes the first item, when there is one: <c>var part = (await store.Get()).Item</c>. The result is nothing when
    /// an interrupt cut the wait short.
    /// </summary>
    /// <param name="which">
    /// The first item of which this is true, instead of the first of all: looks at each item that is there, and at each
    /// that is added while it waits. It must depend on nothing but the item.
    /// </param>
    public TakeWait<T> Get(Predicate<T>? which = null)
    {
        if (TryGet(out var item, which))
            return new(item);
        _wanted[_taking.Enter()] = which;
        return new(this);
    }

    /// <summary>
    /// Takes the first item, waiting up to a time: <c>var (came, part) = await store.GetWithin(patience)</c>. The
    /// result
    /// is nothing when patience ran out or an interrupt came.
    /// </summary>
    /// <param name="patience">Ticks to wait at most, 1 or more.</param>
    /// <param name="which">As for <see cref="Get"/>.</param>
    public TakeWait<T> GetWithin(long patience, Predicate<T>? which = null)
    {
        Simulation.CheckPatience(patience);
        var wait = Get(which);
        if (!wait.IsCompleted)
            Simulation.LosePatienceAfter(patience);
        return wait;
    }

    /// <summary>Takes the first item if there is one. Needs no process to be running.</summary>
    /// <param name="item">The item, or the default value.</param>
    /// <param name="which">As for <see cref="Get"/>.</param>
    public bool TryGet(out T item, Predicate<T>? which = null)
    {
        for (var index = 0; index < _items.Count; index++)
        {
            if (which is not null && !which(_items[index]))
                continue;
            item = _items.TakeAt(index);
            LetIn();
            return true;
        }

        item = default!;
        return false;
    }

    /// <summary>
    /// The item for the running process, which was woken for it: they go on in the order of being woken.
    /// </summary>
    internal T Collect() => _handedOver.Take();

    void IQueueKeeper.HasLeft(WaitQueue queue, int slot)
    {
        if (queue == _adding)
            _offered.Take(slot);
        else
            _wanted.Take(slot);
    }

    /// <summary>Room was made: whoever waits to add does so.</summary>
    private void LetIn()
    {
        while (!_adding.IsEmpty && _items.Count < Capacity)
        {
            var slot = _adding.First;
            _adding.WakeFirst();
            HandOver(_offered.Take(slot));
        }
    }

    /// <summary>Gives an item to the first who waits for one like it, or keeps it.</summary>
    private void HandOver(T item)
    {
        for (var slot = _taking.First; slot >= 0; slot = _taking.Behind(slot))
        {
            if (_wanted[slot] is { } which && !which(item))
                continue;
            _wanted.Take(slot);
            _taking.Wake(slot);
            _handedOver.Add(item);
            return;
        }

        _items.Add(item);
    }
}
