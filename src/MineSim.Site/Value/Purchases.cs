using MineSim.Records.Words;
using MineSim.Spec;
using MineSim.Spec.Value;

namespace MineSim.Site.Value;

/// <summary>What is bought in a run, and when it is paid: machines, then other items.</summary>
internal static class Purchases
{
    public static IEnumerable<Purchase> OfItems(ValueSpec value) =>
        value.Capital.Select(item => new Purchase(ValueWords.Items, item.Name, 1, item.Usd, item.PaidHour));

    public static IEnumerable<Purchase> OfMachines(MineSpec mine, ValueSpec value) =>
        [
            .. mine
                .Loaders.Where(loader => loader.Model.PriceUsd > 0)
                .Select(loader => Machine(loader.Model.Name, 1, loader.Model.PriceUsd, loader.ArrivesHour, value)),
            .. mine
                .Trucks.Where(group => group.Model.PriceUsd > 0)
                .Select(group =>
                    Machine(group.Model.Name, group.Count, group.Model.PriceUsd, group.ArrivesHour, value)
                ),
        ];

    private static Purchase Machine(string model, int count, double price, double arrives, ValueSpec value) =>
        new(ValueWords.Machines, model, count, count * price, Math.Max(0, arrives - value.MachineLeadHours));
}
