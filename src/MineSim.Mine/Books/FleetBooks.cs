using MineSim.Kernel;
using MineSim.Mine.Fleet;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;

namespace MineSim.Mine.Books;

/// <summary>Sums up the machines of a mine, model by model.</summary>
internal sealed class FleetBooks(Loader[] loaders, Truck[] trucks, Simulation simulation)
{
    public IReadOnlyList<ModelTotals> Trucks() =>
        [
            .. trucks
                .GroupBy(truck => truck.Model)
                .Select(group =>
                {
                    var payloads = group.First().Payloads.Totals();
                    return new ModelTotals(
                        group.Key,
                        Hours(group),
                        payloads.Loads,
                        payloads.Tonnes,
                        Repairs(group),
                        payloads
                    )
                    {
                        Energy = Energy(group),
                        SlowHours = SlowHours(group),
                        HardestTkph = group.Max(truck => truck.Meter?.Tyres?.Hardest),
                        LowestLevel = group.Min(truck => truck.Meter?.Supply?.Lowest),
                    };
                }),
        ];

    public IReadOnlyList<ModelTotals> Loaders() =>
        [
            .. loaders
                .GroupBy(loader => loader.Model)
                .Select(group => new ModelTotals(
                    group.Key,
                    Hours(group),
                    group.Sum(loader => loader.Loads),
                    group.Sum(loader => loader.Tonnes),
                    Repairs(group),
                    null
                )
                {
                    Served = group.Aggregate(default(ServedHours), (all, loader) => all.With(loader.Served.Hours)),
                    Energy = Energy(group),
                    SlowHours = SlowHours(group),
                }),
        ];

    /// <summary>Hours of machines by category, of those that have arrived; of one that has left, up to then.</summary>
    public double[] Hours(IEnumerable<Machine> machines)
    {
        var ticks = new long[TimeCategories.Count];
        foreach (var machine in machines)
        {
            if (machine.Arrives >= simulation.Now)
                continue;
            machine.Ledger.Settle();
            for (var i = 0; i < ticks.Length; i++)
                ticks[i] += machine.Ledger.Total[i];
        }

        return [.. ticks.Select(Clock.ToHours)];
    }

    /// <summary>Asked after <see cref="Hours"/>, which books the time up to now.</summary>
    private static double SlowHours(IEnumerable<Machine> machines) =>
        machines.Sum(machine => machine.SlowTicks()) / Clock.TicksPerHour;

    private EnergyTotals? Energy(IEnumerable<Machine> machines)
    {
        EnergyTotals? all = null;
        foreach (var machine in machines)
        {
            if (machine.Meter is not { } meter)
                continue;
            var used = machine.Arrives >= simulation.Now ? default : meter.Totals();
            all = used.With(all ?? default);
        }

        return all;
    }

    private static RepairTotals Repairs(IEnumerable<Machine> machines) =>
        machines.Select(machine => machine.Repairs.Totals()).Aggregate((all, each) => all.With(each));
}
