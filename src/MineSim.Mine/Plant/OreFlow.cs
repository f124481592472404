namespace MineSim.Mine;

/// <summary>
/// Bin, crusher, pile and mill as a fluid: between two changes from outside (a load tipped, a machine that fails or is
/// mended) rates change only where the bin runs empty or the pile full or empty. So any span is a few linear pieces,
/// found when somebody asks; nothing needs an event.
/// </summary>
internal sealed class OreFlow(string name, CrusherSpec spec, Metal initialGrade)
{
    private readonly double _copperRecovery = spec.Mill?.CopperRecovery ?? 0;
    private readonly double _goldRecovery = spec.Mill?.GoldRecovery ?? 0;

    public Stock Bin { get; } = new($"{name} bin", spec.BinTonnes);

    /// <summary>Without a pile in the scenario, one that takes everything.</summary>
    public Stock Pile { get; } = new(
        $"{name} stockpile", spec.Stockpile?.CapacityTonnes ?? double.PositiveInfinity, spec.Stockpile?.InitialTonnes ?? 0, initialGrade);

    public PlantStation Crusher { get; } = new(name, spec.TonnesPerHour);

    public PlantStation Mill { get; } = new($"{name} mill", spec.Mill?.FeedTonnesPerHour ?? 0);

    /// <summary>The metal that the mill has made its product since the start.</summary>
    public Metal Product { get; private set; }

    /// <summary>Lets time pass during which nothing changes from outside.</summary>
    public void Advance(double hours)
    {
        while (hours > 0)
        {
            var rates = RatesAt(Bin.Level, Pile.Level);
            var (toEmptyBin, toTurn) = Turns(rates, Bin.Level, Pile.Level);
            var step = Math.Min(hours, Math.Min(toEmptyBin, toTurn));
            Count(rates, step);
            var crushed = step >= toEmptyBin ? Bin.Level : Math.Min(Bin.Level, rates.Crush * step);
            var milled = rates.Mill * step;
            var grade = Bin.Grade;
            Crusher.Take(Bin.Flow(0, crushed, default, Bin.Level - crushed, step));
            var fed = Pile.Flow(crushed, milled, grade, PileAfter(rates, step, toTurn, Pile.Level), step);
            Mill.Take(fed);
            Product = Product.Plus(new(_copperRecovery * fed.CopperTonnes, _goldRecovery * fed.GoldGrams));
            hours -= step;
        }
    }

    /// <summary>Hours until the bin is down to a level, if nothing changes from outside; infinity for never.</summary>
    public double HoursUntilBinFallsTo(double level)
    {
        var (bin, pile, hours) = (Bin.Level, Pile.Level, 0.0);
        while (bin > level)
        {
            var rates = RatesAt(bin, pile);
            if (rates.Crush <= 0 && rates.Mill <= 0) return double.PositiveInfinity;
            var toLevel = rates.Crush > 0 ? (bin - level) / rates.Crush : double.PositiveInfinity;
            var toTurn = Turns(rates, bin, pile).PileTurns;
            var step = Math.Min(toLevel, toTurn);
            if (double.IsPositiveInfinity(step)) return step;
            hours += step;
            bin = step >= toLevel ? level : bin - rates.Crush * step;
            pile = PileAfter(rates, step, toTurn, pile);
        }

        return hours;
    }

    private (double Crush, double Mill) RatesAt(double bin, double pile)
    {
        var ore = Crusher.IsDown || bin <= 0 ? 0 : Crusher.Rate;
        var feed = Mill.IsDown ? 0 : Mill.Rate;
        return (pile >= Pile.Capacity ? Math.Min(ore, feed) : ore, pile <= 0 ? Math.Min(feed, ore) : feed);
    }

    /// <summary>Hours until the bin runs empty, and until the pile runs full or empty.</summary>
    private (double BinIsEmpty, double PileTurns) Turns((double Crush, double Mill) rates, double bin, double pile)
    {
        var net = rates.Crush - rates.Mill;
        return (
            rates.Crush > 0 ? bin / rates.Crush : double.PositiveInfinity,
            net > 0 ? (Pile.Capacity - pile) / net : net < 0 ? pile / -net : double.PositiveInfinity);
    }

    private double PileAfter((double Crush, double Mill) rates, double step, double toTurn, double pile)
    {
        var net = rates.Crush - rates.Mill;
        if (step >= toTurn) return net > 0 ? Pile.Capacity : 0;
        return Math.Clamp(pile + net * step, 0, Pile.Capacity);
    }

    private void Count((double Crush, double Mill) rates, double hours)
    {
        Crusher.Work(rates.Crush, hours, Crusher.IsDown ? Crusher.DownAs
            : Bin.Level <= 0 ? PlantTime.StarvedNoOre
            : Mill.IsDown ? PlantTime.ChokedMillDown : PlantTime.ChokedMillRate);
        if (spec.Mill is null) return;
        Mill.Work(rates.Mill, hours, Mill.IsDown ? Mill.DownAs
            : Crusher.IsDown ? PlantTime.StarvedCrusherDown
            : Bin.Level <= 0 ? PlantTime.StarvedNoOre : PlantTime.StarvedCrusherRate);
    }
}
