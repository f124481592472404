using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.Words;
using MineSim.Site.Hours;
using MineSim.Spec.Value;

namespace MineSim.Site.Kpis;

/// <summary>Breakdowns and repairs, counted as events, of a class of machines and of each model.</summary>
internal static class ReliabilityKpis
{
    public static void Report(FleetKpis machines, IReadOnlyList<ModelTotals> models, List<KpiRow> kpis)
    {
        var all = models.Aggregate(new RepairTotals(), (sum, model) => sum.With(model.Repairs));
        Report(machines, "", all, models.Sum(Productive), kpis);
        foreach (var model in models)
            Report(machines, model.Model, model.Repairs, Productive(model), kpis);
    }

    private static void Report(
        FleetKpis machines,
        string item,
        RepairTotals repairs,
        double productive,
        List<KpiRow> kpis
    )
    {
        kpis.Add(new(machines.Breakdowns, item, repairs.Breakdowns));
        if (repairs.Breakdowns > 0)
            kpis.Add(new(machines.MeanTimeBetweenFailures, item, productive / repairs.Breakdowns));
        if (repairs.Repairs == 0)
            return;
        kpis.Add(new(machines.MeanTimeToRepair, item, repairs.RepairHours / repairs.Repairs));
        kpis.Add(new(machines.RepairWait, item, repairs.WaitHours / repairs.Repairs));
    }

    private static double Productive(ModelTotals model) => new FleetHours(model.Hours).At(TimeLevel.Productive);
}
