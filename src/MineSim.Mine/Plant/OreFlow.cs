using MineSim.Records.Mining;
using MineSim.Spec.Ground;
using MineSim.Spec.Plant;

namespace MineSim.Mine.Plant;

/// <summary>
/// Bin, crusher, pile and mill as a fluid: between two changes from outside (a load tipped, a machine that fails or is
/// mended) rates change only where the bin runs empty or comes to the level up to which it is fed, or a pile runs full
/// or
/// empty. So any span is a few linear pieces, found when somebody asks; nothing needs an event.
/// </summary>
internal sealed class OreFlow(
    string name,
    CrusherSpec spec,
    Metal initialGrade,
    Feeder? feeder = null,
    Blend? blend = null
)
{
    private readonly double _copperRecovery = spec.Mill?.CopperRecovery ?? 0;
    private readonly double _goldRecovery = spec.Mill?.GoldRecovery ?? 0;

    public Stock Bin { get; } = new($"{name} bin", spec.BinTonnes);

    /// <summary>What feeds the bin from ROM piles, if anything does.</summary>
    public Feeder? Feeder => feeder;

    /// <summary>The blend of what comes into the bin, where it has a window.</summary>
    public Blend? Blend => blend;

    /// <summary>Without a pile in the scenario, one that takes everything.</summary>
    public Stock Pile { get; } =
        new(
            $"{name} stockpile",
            spec.Stockpile?.CapacityTonnes ?? double.PositiveInfinity,
            spec.Stockpile?.InitialTonnes ?? 0,
            initialGrade
        );

    public PlantStation Crusher { get; } = new(name, spec.TonnesPerHour);

    public PlantStation Mill { get; } = new($"{name} mill", spec.Mill?.FeedTonnesPerHour ?? 0);

    /// <summary>The metal that the mill has made its product since the start.</summary>
    public Metal Product { get; private set; }

    /// <summary>A load falls into the bin.</summary>
    public void Tip(double payload, Metal grade)
    {
        Bin.Add(payload, grade);
        blend?.Tip(payload, grade);
    }

    /// <summary>Lets time pass during which nothing changes from outside.</summary>
    public void Advance(double hours)
    {
        while (hours > 0)
        {
            feeder?.ChooseSource();
            var rates = RatesAt(Bin.Level, Pile.Level, feeder?.Offer ?? 0);
            var (toBinTurn, binTurn) = BinTurns(rates, Bin.Level);
            var toPileTurn = PileTurns(rates, Pile.Level);
            var toSourceTurn = rates.Feed > 0 ? feeder!.FromSource / rates.Feed : double.PositiveInfinity;
            var step = Math.Min(Math.Min(hours, toSourceTurn), Math.Min(toBinTurn, toPileTurn));
            Count(rates, step);
            var (crushed, grade) = MoveBin(rates, step, step >= toBinTurn ? binTurn : null, step >= toSourceTurn);
            var milled = rates.Mill * step;
            var fed = Pile.Flow(crushed, milled, grade, PileAfter(rates, step, toPileTurn, Pile.Level), step);
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
            var rates = RatesAt(bin, pile, 0);
            if (rates.Crush <= 0 && rates.Mill <= 0)
                return double.PositiveInfinity;
            var toLevel = rates.Crush > 0 ? (bin - level) / rates.Crush : double.PositiveInfinity;
            var toTurn = PileTurns(rates, pile);
            var step = Math.Min(toLevel, toTurn);
            if (double.IsPositiveInfinity(step))
                return step;
            hours += step;
            bin = step >= toLevel ? level : bin - rates.Crush * step;
            pile = PileAfter(rates, step, toTurn, pile);
        }

        return hours;
    }

    /// <summary>
    /// Tonnes an hour, where a feeder offers so many: all of them below its level, at it what the crusher takes, above
    /// it none.
    /// </summary>
    private Rates RatesAt(double bin, double pile, double offer)
    {
        var ore =
            Crusher.IsDown ? 0
            : bin > 0 ? Crusher.Rate
            : Math.Min(Crusher.Rate, offer);
        var feed = Mill.IsDown ? 0 : Mill.Rate;
        var crush = pile >= Pile.Capacity ? Math.Min(ore, feed) : ore;
        var low = feeder?.Below ?? 0;
        return new(
            crush,
            pile <= 0 ? Math.Min(feed, ore) : feed,
            bin > low ? 0
                : bin < low ? offer
                : Math.Min(offer, crush)
        );
    }

    /// <summary>
    /// Hours until the bin runs empty, or comes to the level up to which it is fed; and which of them it is.
    /// </summary>
    private (double Hours, double Level) BinTurns(Rates rates, double bin)
    {
        var (falls, low) = (rates.Crush - rates.Feed, feeder?.Below ?? 0);
        if (falls > 0)
        {
            var turn = bin > low ? low : 0;
            return ((bin - turn) / falls, turn);
        }

        return falls < 0 ? ((low - bin) / -falls, low) : (double.PositiveInfinity, 0);
    }

    /// <summary>Hours until the pile runs full or empty.</summary>
    private double PileTurns(Rates rates, double pile)
    {
        var net = rates.Crush - rates.Mill;
        return net > 0 ? (Pile.Capacity - pile) / net
            : net < 0 ? pile / -net
            : double.PositiveInfinity;
    }

    /// <summary>Ore goes from ROM piles to the bin, and from the bin to the crusher.</summary>
    /// <returns>What was crushed, and its mean grade.</returns>
    private (double Crushed, Metal Grade) MoveBin(Rates rates, double step, double? turn, bool endsSource)
    {
        if (feeder is null || rates.Feed <= 0)
        {
            feeder?.Feed(0, 0, step);
            var crushed = turn is { } level ? Bin.Level - level : Math.Min(Bin.Level, rates.Crush * step);
            var grade = Bin.Grade;
            Crusher.Take(Bin.Flow(0, crushed, default, Bin.Level - crushed, step));
            return (crushed, grade);
        }

        var source = feeder.FromSource;
        var fed = endsSource ? source : Math.Min(source, rates.Feed * step);
        var end = Math.Max(0, turn ?? Bin.Level + (rates.Feed - rates.Crush) * step);
        var through = Math.Max(0, Bin.Level + fed - end);
        var metal = Bin.Flow(fed, through, feeder.Feed(rates.Feed, fed, step), end, step);
        Crusher.Take(metal);
        return (through, through > 0 ? metal.Times(1 / through) : default);
    }

    private double PileAfter(Rates rates, double step, double toTurn, double pile)
    {
        var net = rates.Crush - rates.Mill;
        if (step >= toTurn)
            return net > 0 ? Pile.Capacity : 0;
        return Math.Clamp(pile + net * step, 0, Pile.Capacity);
    }

    private void Count(Rates rates, double hours)
    {
        Crusher.Work(
            rates.Crush,
            hours,
            Crusher.IsDown ? Crusher.DownAs
                : Bin.Level <= 0 ? PlantTime.StarvedNoOre
                : Mill.IsDown ? PlantTime.ChokedMillDown
                : PlantTime.ChokedMillRate
        );
        if (spec.Mill is null)
            return;
        Mill.Work(
            rates.Mill,
            hours,
            Mill.IsDown ? Mill.DownAs
                : Crusher.IsDown ? PlantTime.StarvedCrusherDown
                : Bin.Level <= 0 ? PlantTime.StarvedNoOre
                : PlantTime.StarvedCrusherRate
        );
    }

    /// <summary>Tonnes an hour: crushed, milled, and fed to the bin.</summary>
    private readonly record struct Rates(double Crush, double Mill, double Feed);
}
