using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Spec.Value;

namespace MineSim.Site.Kpis;

/// <summary>Breakdowns and repairs, counted as events, of a class of machines and of each model.</summary>
internal static class ReliabilityKpis
{
    public static void Report(string machine, IReadOnlyList<ModelTotals> models, List<KpiRow> kpis)
    {
        var all = models.Aggregate(new RepairTotals(), (sum, model) => sum.With(model.Repairs));
        Report(machine, "", all, models.Sum(Productive), kpis);
        foreach (var model in models)
            Report(machine, model.Model, model.Repairs, Productive(model), kpis);
    }

    private static void Report(string machine, string item, RepairTotals repairs, double productive, List<KpiRow> kpis)
    {
        kpis.Add(new($"{machine}_breakdowns", item, "1", repairs.Breakdowns));
        if (repairs.Breakdowns > 0)
            kpis.Add(new($"{machine}_mtbf", item, "h", productive / repairs.Breakdowns));
        if (repairs.Repairs == 0)
            return;
        kpis.Add(new($"{machine}_mttr", item, "h", repairs.RepairHours / repairs.Repairs));
        kpis.Add(new($"{machine}_repair_wait", item, "h", repairs.WaitHours / repairs.Repairs));
    }

    private static double Productive(ModelTotals model) => new FleetHours(model.Hours).At(TimeLevel.Productive);
}
