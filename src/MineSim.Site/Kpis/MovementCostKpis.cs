using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.Words;
using MineSim.Site.Hours;
using MineSim.Spec;
using MineSim.Spec.Value;

namespace MineSim.Site.Kpis;

/// <summary>
/// What moving rock costs: fuel, electricity and operating hours of trucks and loaders. Without prices there is nothing
/// to say.
/// </summary>
internal static class MovementCostKpis
{
    public static void Report(
        MineSpec mine,
        MineTotals totals,
        double litres,
        double kwh,
        double tonneKm,
        List<KpiRow> kpis
    )
    {
        var fuel = litres * mine.Energy.FuelUsdPerLitre;
        var electricity = kwh * mine.Energy.ElectricityUsdPerKwh;
        var hours =
            totals.TruckModels.Sum(model =>
                Hourly(model, mine.Trucks.First(t => t.Model.Name == model.Model).Model.UsdPerOperatingHour)
            )
            + totals.LoaderModels.Sum(model =>
                Hourly(model, mine.Loaders.First(l => l.Model.Name == model.Model).Model.UsdPerOperatingHour)
            );
        var all = fuel + electricity + hours;
        if (all == 0)
            return;
        kpis.Add(new(Kpi.MovementCost, all));
        kpis.Add(new(Kpi.MovementCost, ValueWords.Fuel, fuel));
        kpis.Add(new(Kpi.MovementCost, ValueWords.Electricity, electricity));
        kpis.Add(new(Kpi.MovementCost, ValueWords.Hours, hours));
        kpis.Add(new(Kpi.MovementCostPerTonne, FleetHours.Ratio(all, totals.Tonnes.Sum())));
        kpis.Add(new(Kpi.MovementCostPerTonneKilometre, FleetHours.Ratio(all, tonneKm)));
    }

    private static double Hourly(ModelTotals model, double usdPerHour) =>
        usdPerHour * new FleetHours(model.Hours).At(TimeLevel.Operating);
}
