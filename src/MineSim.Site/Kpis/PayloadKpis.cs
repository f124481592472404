using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.Words;
using MineSim.Site.Hours;
using MineSim.Spec;
using MineSim.Spec.Fleet;
using MineSim.Spec.Value;

namespace MineSim.Site.Kpis;

/// <summary>
/// Payloads of each truck model against its target, and what they make of the overall equipment effectiveness.
/// </summary>
internal static class PayloadKpis
{
    public static void Report(MineSpec mine, IReadOnlyList<ModelTotals> trucks, List<KpiRow> kpis)
    {
        foreach (var model in trucks)
        {
            if (model.Payloads is not { Loads: > 0, TargetT: > 0 } payloads)
                continue;
            kpis.Add(new(Kpi.PayloadMean, model.Model, payloads.Tonnes / payloads.Loads));
            kpis.Add(new(Kpi.PayloadP10, model.Model, payloads.Quantile(0.1)));
            kpis.Add(new(Kpi.PayloadP50, model.Model, payloads.Quantile(0.5)));
            kpis.Add(new(Kpi.PayloadP90, model.Model, payloads.Quantile(0.9)));
            kpis.Add(new(Kpi.PayloadOver110, model.Model, (double)payloads.Over110 / payloads.Loads));
            kpis.Add(new(Kpi.PayloadOver120, model.Model, (double)payloads.Over120 / payloads.Loads));
            if (PolicyOf(model.Model, mine) is { } policy)
            {
                kpis.Add(new(Kpi.PayloadLimit110, model.Model, policy.Over110));
                kpis.Add(new(Kpi.PayloadLimit120, model.Model, policy.Over120));
            }

            kpis.Add(new(Kpi.TruckOee, model.Model, Effectiveness(new FleetHours(model.Hours), payloads)));
        }
    }

    private static PayloadPolicySpec? PolicyOf(string model, MineSpec mine) =>
        mine.Trucks.First(group => group.Model.Name == model).Model.PayloadPolicy;

    /// <summary>
    /// Time × performance × quality, after Nakajima (1988): productive over scheduled time, mean payload over target,
    /// and the share of loads that are not over 120% of it.
    /// </summary>
    private static double Effectiveness(FleetHours hours, PayloadTotals payloads) =>
        FleetHours.Ratio(hours.At(TimeLevel.Productive), hours.At(TimeLevel.Scheduled))
        * (payloads.Tonnes / (payloads.Loads * payloads.TargetT))
        * (1 - ((double)payloads.Over120 / payloads.Loads));
}
