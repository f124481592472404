using MineSim.Records.Mining;
using MineSim.Records.Words;
using MineSim.Site.Hours;
using MineSim.Spec;
using MineSim.Spec.Plant;
using MineSim.Spec.Value;

namespace MineSim.Site.Value;

/// <summary>What it costs in a month to run machines: operating hours and energy.</summary>
internal sealed class MachineCosts(MineSpec mine)
{
    private readonly Dictionary<string, double> _hourly = mine
        .Loaders.Select(loader => (loader.Model.Name, loader.Model.UsdPerOperatingHour))
        .Concat(mine.Trucks.Select(group => (group.Model.Name, group.Model.UsdPerOperatingHour)))
        .DistinctBy(model => model.Name)
        .ToDictionary(model => model.Name, model => model.UsdPerOperatingHour);

    public void Book(MineTotals done, MonthRows month)
    {
        foreach (var model in done.LoaderModels.Concat(done.TruckModels))
        {
            Hours(model.Model, new FleetHours(model.Hours).At(TimeLevel.Operating), _hourly[model.Model], month);
            if (model.Energy is not { } energy)
                continue;
            if (mine.Energy.FuelUsdPerLitre > 0)
                month.Spend(ValueWords.Fuel, model.Model, "", energy.Litres, Units.Litres, mine.Energy.FuelUsdPerLitre);
            if (mine.Energy.ElectricityUsdPerKwh > 0)
            {
                month.Spend(
                    ValueWords.Electricity,
                    model.Model,
                    "",
                    energy.Kwh,
                    Units.KilowattHours,
                    mine.Energy.ElectricityUsdPerKwh
                );
            }
        }

        if (mine.Roads.Graders is { } graders)
            Hours(ValueWords.Graders, done.Roads?.GraderHours ?? 0, graders.UsdPerOperatingHour, month);
        var feeders = mine.Dumps.Select(dump => dump.Crusher?.Feeder).OfType<FeederSpec>();
        foreach (var (spec, feeder) in feeders.Zip(done.Plant?.Feeders ?? []))
            Hours(feeder.Name, feeder.FeedingHours, spec.UsdPerOperatingHour, month);
    }

    private static void Hours(string item, double hours, double usdPerHour, MonthRows month)
    {
        if (usdPerHour > 0)
            month.Spend(ValueWords.MachineHours, item, "", hours, Units.Hours, usdPerHour);
    }
}
