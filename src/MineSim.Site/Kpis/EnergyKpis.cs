using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.Words;
using MineSim.Site.Hours;
using MineSim.Spec;

namespace MineSim.Site.Kpis;

/// <summary>
/// Fuel, electricity, CO2, haulage work and tyre work of one replication. A mine that says nothing of energy, tyres or
/// cost has none of these figures.
/// </summary>
internal static class EnergyKpis
{
    public static void Report(MineSpec mine, MineTotals totals, List<KpiRow> kpis)
    {
        if (!mine.IsMetered)
            return;
        var tonnes = totals.Tonnes.Sum();
        var tonneKm = totals.TonneKm;
        ModelTotals[] models = [.. totals.TruckModels, .. totals.LoaderModels];
        kpis.Add(new(Kpi.Distance, Sum(totals.TruckModels, used => used.Km)));
        var litres = Each(Kpi.Fuel, models, used => used.Litres, kpis);
        kpis.Add(new(Kpi.FuelPerTonne, FleetHours.Ratio(litres, tonnes)));
        kpis.Add(new(Kpi.FuelPerTonneKilometre, FleetHours.Ratio(litres, tonneKm)));
        var kwh = Each(Kpi.Electricity, models, used => used.Kwh, kpis);
        var co2 = litres * mine.Energy.Co2KgPerLitre + kwh * mine.Energy.Co2KgPerKwh;
        kpis.Add(new(Kpi.Co2, co2 / 1e3));
        kpis.Add(new(Kpi.Co2PerTonne, FleetHours.Ratio(co2, tonnes)));
        Supplies(mine, totals, kpis);
        TyreWork(mine, totals.TruckModels, kpis);
        MovementCostKpis.Report(mine, totals, litres, kwh, tonneKm, kpis);
    }

    private static void Supplies(MineSpec mine, MineTotals totals, List<KpiRow> kpis)
    {
        foreach (var model in totals.TruckModels)
        {
            if (model.LowestLevel is { } lowest)
                kpis.Add(new(Kpi.SupplyLowest, model.Model, lowest));
        }
    }

    /// <summary>
    /// TKPH = Qm × Vm: the mean load on a tyre with and without a payload, times the mean speed over the hours at work,
    /// of
    /// all trucks of a model through the whole run. Of the hours of the day only those at work count, which is the safe
    /// side.
    /// </summary>
    private static void TyreWork(MineSpec mine, IReadOnlyList<ModelTotals> trucks, List<KpiRow> kpis)
    {
        foreach (var totals in trucks)
        {
            var model = mine.Trucks.First(group => group.Model.Name == totals.Model).Model;
            if (model.Tyres is not { } tyres)
                continue;
            kpis.Add(
                new(
                    Kpi.Tkph,
                    model.Name,
                    tyres.WorkOf(mine.Hauling(model), totals.Energy?.Km ?? 0, new FleetHours(totals.Hours).AtWork)
                )
            );
            kpis.Add(new(Kpi.TkphHardestShift, model.Name, totals.HardestTkph ?? 0));
            kpis.Add(new(Kpi.TkphRating, model.Name, tyres.Rating));
        }
    }

    private static double Each(Kpi kpi, ModelTotals[] models, Func<EnergyTotals, double> part, List<KpiRow> kpis)
    {
        var all = Sum(models, part);
        kpis.Add(new(kpi, all));
        foreach (var model in models)
            kpis.Add(new(kpi, model.Model, part(model.Energy ?? default)));
        return all;
    }

    private static double Sum(IReadOnlyList<ModelTotals> models, Func<EnergyTotals, double> part) =>
        models.Sum(model => part(model.Energy ?? default));
}
