using MineSim.Records.Kpis;
using MineSim.Records.Mining;
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
        kpis.Add(new("movement_cost", "", "USD", all));
        kpis.Add(new("movement_cost", "fuel", "USD", fuel));
        kpis.Add(new("movement_cost", "electricity", "USD", electricity));
        kpis.Add(new("movement_cost", "hours", "USD", hours));
        kpis.Add(new("movement_cost_per_tonne", "", "USD/t", FleetHours.Ratio(all, totals.Tonnes.Sum())));
        kpis.Add(new("movement_cost_per_tonne_km", "", "USD/tkm", FleetHours.Ratio(all, tonneKm)));
    }

    private static double Hourly(ModelTotals model, double usdPerHour) =>
        usdPerHour * new FleetHours(model.Hours).At(TimeLevel.Operating);
}
