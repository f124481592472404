namespace MineSim.Kernel;

/// <summary>
/// An amount of something that is divided at will: ore in a bin or on a stockpile, fuel in a tank. Who takes waits
/// until
/// there is enough, who adds waits until there is room, each side in order of arrival; nobody overtakes, even for a
/// smaller amount that would fit.
/// </summary>
/// <remarks>An amount may differ from what is there, or fits, by a part in 10⁹, so that sums of rounded amounts do not
/// leave a process waiting for the last billionth.</remarks>
public sealed class Container : IQueueKeeper
{
    private const double Tolerance = 1e-9;

    private readonly Simulation _simulation;
    private readonly WaitQueue _taking;
    private readonly WaitQueue _adding;

    /// <summary>Makes a container.</summary>
    /// <param name="simulation">The world it belongs to.</param>
    /// <param name="capacity">What it holds at most, above 0; infinite by default.</param>
    /// <param name="level">What it holds at first, from 0 to the capacity.</param>
    public Container(Simulation simulation, double capacity = double.PositiveInfinity, double level = 0)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        if (!(capacity > 0))
            throw new ArgumentOutOfRangeException(nameof(capacity), capacity, "A capacity is above 0.");
        if (!(level >= 0 && level <= capacity && level < double.PositiveInfinity))
            throw new ArgumentOutOfRangeException(nameof(level), level, "A level is from 0 to the capacity.");
        _simulation = simulation;
        Capacity = capacity;
        Level = level;
        _taking = new WaitQueue(simulation, this);
        _adding = new WaitQueue(simulation, this);
    }

    /// <summary>What it holds at most.</summary>
    public double Capacity { get; }

    /// <summary>What it holds.</summary>
    public double Level { get; private set; }

    /// <summary>Processes waiting to take.</summary>
    public int Taking => _taking.Count;

    /// <summary>Processes waiting to add.</summary>
    public int Adding => _adding.Count;

    /// <summary>
    /// Adds an amount, when there is room for all of it: <c>await bin.Put(payload)</c>. The result is false, and
    /// nothing
    /// is added, when an interrupt cut the wait short.
    /// </summary>
    /// <param name="amount">From 0 to the capacity.</param>
    public Wait Put(double amount) => new(TryPut(amount) || MustWait(_adding, amount));

    /// <summary>
    /// Adds an amount, waiting up to a time. The result is false, and nothing is added, when patience ran out or an
    /// interrupt came.
    /// </summary>
    /// <param name="amount">From 0 to the capacity.</param>
    /// <param name="patience">Ticks to wait at most, 1 or more.</param>
    public PatientWait PutWithin(double amount, long patience)
    {
        Simulation.CheckPatience(patience);
        return new(_simulation, TryPut(amount) || MustWait(_adding, amount, patience));
    }

    /// <summary>Adds an amount if there is room for it and nobody waits to add.</summary>
    /// <param name="amount">From 0 to the capacity.</param>
    public bool TryPut(double amount)
    {
        Check(amount);
        if (!_adding.IsEmpty || !Fits(amount))
            return false;
        Change(amount);
        Serve();
        return true;
    }

    /// <summary>
    /// Takes an amount, when all of it is there: <c>await bin.Get(bucket)</c>. The result is false, and nothing is
    /// taken, when an interrupt cut the wait short.
    /// </summary>
    /// <param name="amount">From 0 to the capacity.</param>
    public Wait Get(double amount) => new(TryGet(amount) || MustWait(_taking, amount));

    /// <summary>
    /// Takes an amount, waiting up to a time. The result is false, and nothing is taken, when patience ran out or an
    /// interrupt came.
    /// </summary>
    /// <param name="amount">From 0 to the capacity.</param>
    /// <param name="patience">Ticks to wait at most, 1 or more.</param>
    public PatientWait GetWithin(double amount, long patience)
    {
        Simulation.CheckPatience(patience);
        return new(_simulation, TryGet(amount) || MustWait(_taking, amount, patience));
    }

    /// <summary>Takes an amount if it is there and nobody waits to take.</summary>
    /// <param name="amount">From 0 to the capacity.</param>
    public bool TryGet(double amount)
    {
        Check(amount);
        if (!_taking.IsEmpty || !IsThere(amount))
            return false;
        Change(-amount);
        Serve();
        return true;
    }

    /// <summary>Who has left may have held up those behind it.</summary>
    void IQueueKeeper.HasLeft(WaitQueue queue, int slot) => Serve();

    /// <summary>Serves the first of each side for as long as one of them can be: who adds, before who takes.</summary>
    private void Serve()
    {
        while (true)
        {
            if (!_adding.IsEmpty && Fits(_adding.FirstAmount))
            {
                Change(_adding.FirstAmount);
                _adding.WakeFirst();
            }
            else if (!_taking.IsEmpty && IsThere(_taking.FirstAmount))
            {
                Change(-_taking.FirstAmount);
                _taking.WakeFirst();
            }
            else
            {
                return;
            }
        }
    }

    private bool MustWait(WaitQueue queue, double amount, long? patience = null)
    {
        queue.Enter(amount: amount);
        if (patience is { } ticks)
            _simulation.LosePatienceAfter(ticks);
        return false;
    }

    private bool Fits(double amount) => amount - (Capacity - Level) <= Tolerance * amount;

    private bool IsThere(double amount) => amount - Level <= Tolerance * amount;

    private void Change(double by) => Level = Math.Clamp(Level + by, 0, Capacity);

    private void Check(double amount)
    {
        if (!(amount >= 0 && amount <= Capacity && amount < double.PositiveInfinity))
        {
            throw new ArgumentOutOfRangeException(
                nameof(amount),
                amount,
                $"An amount is from 0 to the capacity, {Capacity}."
            );
        }
    }
}
