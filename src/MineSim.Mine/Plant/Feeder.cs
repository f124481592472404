namespace MineSim.Mine;

/// <summary>What rehandles ore from ROM piles into the bin of a crusher.</summary>
internal sealed class Feeder(string name, FeederSpec spec, Stock[] piles)
{
    // What is left of a pile that was taken away in many steps: whether it is a little or nothing is chance.
    private const double Dust = 1e-9;

    public PlantStation Station { get; } = new($"{name} feeder", spec.TonnesPerHour);

    /// <summary>The piles that it takes from, in order of preference.</summary>
    public IReadOnlyList<Stock> Piles => piles;

    /// <summary>The level of the bin up to which it feeds now: less where the loads that are about to be tipped want the room.</summary>
    public double Below { get; private set; } = spec.BelowTonnes;

    /// <summary>There is so much room in the bin beside the loads that are about to be tipped.</summary>
    public void LeaveRoom(double tonnes) => Below = Math.Clamp(tonnes, 0, spec.BelowTonnes);

    /// <summary>Trucks that wait for room in the bin: as long as one does, nothing is fed.</summary>
    public int TrucksWaiting { get; set; }

    /// <summary>The pile that it would take from; <see langword="null"/> when all are empty.</summary>
    public Stock? Source
    {
        get
        {
            foreach (var pile in piles)
            {
                if (pile.Level > Dust) return pile;
            }

            return null;
        }
    }

    /// <summary>Tonnes an hour that it could feed into a bin that is low enough.</summary>
    public double Offer => Station.IsDown || TrucksWaiting > 0 || Source is null ? 0 : Station.Rate;

    /// <summary>Some hours pass, in which it moves so many tonnes from its source: all of it, where that runs empty.</summary>
    /// <returns>The grade of what it moved.</returns>
    public Metal Feed(double rate, double tonnes, double hours)
    {
        var source = Source;
        Station.Work(rate, hours, Station.IsDown ? Station.DownAs : source is null ? PlantTime.StarvedNoOre : PlantTime.ChokedBin);
        var grade = source?.Grade ?? default;
        foreach (var pile in piles)
        {
            var taken = pile == source ? tonnes : 0;
            var metal = pile.Flow(0, taken, default, pile.Level - taken, hours);
            if (taken > 0) Station.Take(metal);
        }

        return grade;
    }
}
