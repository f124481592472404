using MineSim.Mine.Ground;
using MineSim.Records.TimeUsage;

namespace MineSim.Mine.Fleet;

/// <content>When it stops: what is due at its next natural point.</content>
internal abstract partial class Machine
{
    /// <summary>The time from which on a stop is due, which it takes at the next natural point of its work.</summary>
    public long StopDue { get; private set; }

    /// <summary>The face at which it works; <see langword="null"/> for a truck, which is called from any.</summary>
    protected virtual Face? Workplace => null;

    /// <summary>Until when its place is cleared.</summary>
    public long ClearedUntil => Workplace?.ClearedUntil ?? 0;

    /// <summary>What the time of that clearance is counted in.</summary>
    public TimeCategory ClearedFor => Workplace?.ClearedFor ?? default;

    /// <summary>Whether its face stands for a holiday.</summary>
    public bool IsOnHolidayAt(long now) => ClearedUntil > now && ClearedFor == TimeCategory.Holiday;

    /// <summary>The last shift it changed to.</summary>
    public int Shift { get; private set; } = -1;

    /// <summary>The next meal break.</summary>
    public long MealDue { get; private set; } = long.MaxValue;

    /// <summary>The reading of its operating time at which it needs fuel.</summary>
    public long FuelDue { get; private set; } = long.MaxValue;

    /// <summary>Whether it is refuelled within the shift.</summary>
    public virtual bool TakesFuel => false;

    /// <summary>Whether a stop is due.</summary>
    public bool MustStop => Simulation.Now >= StopDue || IsLow;

    /// <summary>Whether it needs fuel.</summary>
    public bool IsLow => Failures.Operated >= FuelDue;

    /// <summary>A stop is due from now on, if none was before.</summary>
    public void CallToStop() => StopDue = Math.Min(StopDue, Simulation.Now);

    /// <summary>It works in this shift, and need not change to it any more.</summary>
    /// <param name="shift">The shift's number.</param>
    /// <param name="nextMeal">Its first meal that is still to come.</param>
    public void JoinShift(int shift, long nextMeal)
    {
        Shift = shift;
        ExpectMeal(nextMeal);
    }

    /// <summary>Meals that fell due before its next are not made up.</summary>
    public void ExpectMeal(long next) => MealDue = next;

    /// <summary>It is filled: that lasts for so many ticks of operation, or until it says that it runs low.</summary>
    public void FillUp(long lasts = long.MaxValue) =>
        FuelDue = lasts == long.MaxValue ? lasts : Failures.Operated + lasts;

    /// <summary>All stops that were due are taken: it works until the next, or its meal.</summary>
    /// <param name="stop">When it is to stop at the latest.</param>
    /// <param name="by">Who runs it.</param>
    public void WorkUntil(long stop, string? by)
    {
        StopDue = WakeBy(Math.Min(stop, MealDue), Simulation.Now);
        Operator = by;
    }

    /// <summary>The end of a wait that lasts until some time, but for a machine that is to leave before.</summary>
    public long WakeBy(long time, long now) => Leaves > now && Leaves < time ? Leaves : time;
}
