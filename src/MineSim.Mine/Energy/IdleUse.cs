using MineSim.Kernel;
using MineSim.Mine.Time;
using MineSim.Records.TimeUsage;
using MineSim.Spec.Energy;
using MineSim.Spec.Fleet;

namespace MineSim.Mine.Energy;

/// <summary>
/// What a machine takes in each category of its time, whatever else it does: idling, and a loader's digging.
/// </summary>
internal sealed class IdleUse
{
    private readonly double[] _litresPerHour = new double[TimeCategories.Count];
    private readonly double[] _kw = new double[TimeCategories.Count];

    private IdleUse(double idleLitresPerHour, double idleKw)
    {
        foreach (var category in TimeCategories.All.Where(EngineHours.Idles))
        {
            _litresPerHour[(int)category] = idleLitresPerHour;
            _kw[(int)category] = idleKw;
        }
    }

    /// <summary>A truck's.</summary>
    public static IdleUse Of(TruckModelSpec model) => new(model.Fuel?.IdleLitresPerHour ?? 0, 0);

    /// <summary>A battery truck's, out of its battery.</summary>
    public static IdleUse Of(BatterySpec battery) => new(0, battery.AuxiliaryKw);

    /// <summary>A loader's.</summary>
    public static IdleUse Of(LoaderModelSpec model)
    {
        var use = new IdleUse(model.Use?.IdleLitresPerHour ?? 0, model.Use?.IdleKw ?? 0);
        use._litresPerHour[(int)TimeCategory.Load] = model.Use?.WorkingLitresPerHour ?? 0;
        use._kw[(int)TimeCategory.Load] = model.Use?.WorkingKw ?? 0;
        return use;
    }

    /// <summary>Litres in all time up to now.</summary>
    public double Litres(TimeLedger ledger) => Sum(ledger, _litresPerHour);

    /// <summary>kWh in all time up to now.</summary>
    public double Kwh(TimeLedger ledger) => Sum(ledger, _kw);

    private static double Sum(TimeLedger ledger, double[] perHour)
    {
        ledger.Settle();
        var total = ledger.Total;
        var sum = 0.0;
        for (var i = 0; i < perHour.Length; i++)
            sum += perHour[i] * total[i];
        sum -= perHour[(int)TimeCategory.ShiftChange] * ledger.OnTheWayToLineUp;
        return sum / Clock.TicksPerHour;
    }
}
