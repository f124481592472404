using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.Words;
using MineSim.Spec;
using MineSim.Spec.Ground;

namespace MineSim.Site.Kpis;

/// <summary>What is planned, and what was moved of each line of the plan in each of its periods.</summary>
internal static class PlanKpis
{
    public static void Report(IReadOnlyList<PlanLineTotals> lines, List<KpiRow> kpis)
    {
        foreach (var line in lines)
        {
            kpis.Add(new(Kpi.PeriodPlanTonnes, $"{line.Period} {line.Line}", line.PlannedT));
            kpis.Add(new(Kpi.PeriodTonnes, $"{line.Period} {line.Line}", line.MovedT));
            kpis.Add(new(Kpi.PeriodShortfallTonnes, $"{line.Period} {line.Line}", line.ShortfallT));
        }
    }

    /// <summary>Tonnes planned from one hour to another: by the periods of a plan, or by a rate.</summary>
    /// <param name="mine">The mine.</param>
    /// <param name="material">The material; <see langword="null"/> for all.</param>
    /// <param name="fromHour">The first hour.</param>
    /// <param name="toHour">The last hour.</param>
    public static double Planned(MineSpec mine, MaterialSpec? material, double fromHour, double toHour)
    {
        if (mine.Plan is { } plan)
            return plan.TonnesBetween(material?.Name, fromHour, toHour);
        return material is null
            ? mine.Materials.Sum(m => m.PlanTonnesPerHour ?? 0) * (toHour - fromHour)
            : (material.PlanTonnesPerHour ?? 0) * (toHour - fromHour);
    }
}
