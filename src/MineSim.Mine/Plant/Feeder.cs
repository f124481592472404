using MineSim.Records.Mining;
using MineSim.Spec.Ground;
using MineSim.Spec.Plant;

namespace MineSim.Mine.Plant;

/// <summary>What rehandles ore from ROM piles into the bin of a crusher.</summary>
internal sealed class Feeder(string name, FeederSpec spec, Stock[] piles)
{
    // What is left of a pile that was taken away in many steps: whether it is a little or nothing is chance.
    private const double Dust = 1e-9;

    private Stock? _source;
    private double _leftOfLot;

    public PlantStation Station { get; } = new($"{name} feeder", spec.TonnesPerHour);

    /// <summary>The piles that it takes from, in order of preference.</summary>
    public IReadOnlyList<Stock> Piles => piles;

    /// <summary>
    /// The level of the bin up to which it feeds now: less where the loads that are about to be tipped want the room.
    /// </summary>
    public double Below { get; private set; } = spec.BelowTonnes;

    /// <summary>There is so much room in the bin beside the loads that are about to be tipped.</summary>
    public void KeepRoom(double tonnes) => Below = Math.Clamp(tonnes, 0, spec.BelowTonnes);

    /// <summary>Trucks that wait for room in the bin: as long as one does, nothing is fed.</summary>
    public int TrucksWaiting { get; set; }

    /// <summary>
    /// By what it chooses its pile; <see langword="null"/> when it takes from the first that holds ore.
    /// </summary>
    public Blend? Blend { get; init; }

    /// <summary>
    /// A span begins in which nothing changes from outside: it goes on with its pile, or looks for another; there is
    /// none when all are empty.
    /// </summary>
    public void ChooseSource() =>
        _source =
            Blend is null ? Array.Find(piles, pile => pile.Level > Dust)
            : _source is { Level: > Dust } ? _source
            : ChooseFor(Blend);

    /// <summary>
    /// Tonnes that it takes from its source before it looks for another, if nothing changes from outside.
    /// </summary>
    public double FromSource =>
        _source is not { } source ? 0
        : Blend is null ? source.Level
        : Math.Min(source.Level, _leftOfLot);

    /// <summary>Tonnes an hour that it could feed into a bin that is low enough.</summary>
    public double Offer => Station.IsDown || TrucksWaiting > 0 || _source is null ? 0 : Station.Rate;

    /// <summary>
    /// Some hours pass, in which it moves so many tonnes from its source: all of it, where that runs empty.
    /// </summary>
    /// <returns>The grade of what it moved.</returns>
    public Metal Feed(double rate, double tonnes, double hours)
    {
        var source = _source;
        Station.Work(
            rate,
            hours,
            Station.IsDown ? Station.DownAs
                : source is null ? PlantTime.StarvedNoOre
                : PlantTime.ChokedBin
        );
        var grade = source?.Grade ?? default;
        foreach (var pile in piles)
        {
            var taken = pile == source ? tonnes : 0;
            var metal = pile.Flow(0, taken, default, pile.Level - taken, hours);
            if (taken > 0)
                Station.Take(metal);
        }

        Blend?.Take(tonnes, grade);
        _leftOfLot -= tonnes;
        if (tonnes <= 0 || _leftOfLot <= Dust)
            _source = null;
        return grade;
    }

    /// <summary>
    /// The pile of which the next lot brings the blend nearest to the middle of its window, the first of equals; then
    /// it moves that lot.
    /// </summary>
    private Stock? ChooseFor(Blend blend)
    {
        var (best, least) = ((Stock?)null, double.PositiveInfinity);
        foreach (var pile in piles)
        {
            if (pile.Level <= Dust)
                continue;
            var miss = blend.MissAfterLot(pile.Grade);
            if (miss < least)
                (best, least) = (pile, miss);
        }

        _leftOfLot = blend.Lot;
        return best;
    }
}
