using MineSim.Records.Kpis;
using MineSim.Records.TimeUsage;
using MineSim.Records.Words;
using MineSim.Site.Hours;
using MineSim.Spec;

namespace MineSim.Site.Kpis;

/// <summary>
/// The mean cycle, stage by stage: truck hours of the stage over loads. The stages add up to the cycle time.
/// </summary>
internal static class CycleKpis
{
    /// <summary>In the order of the cycle; last what may come on either way.</summary>
    private static readonly TimeCategory[] Stages =
    [
        TimeCategory.TravelEmpty,
        TimeCategory.QueueLoader,
        TimeCategory.Spot,
        TimeCategory.Load,
        TimeCategory.TravelLoaded,
        TimeCategory.QueueDump,
        TimeCategory.Dump,
        TimeCategory.QueueRoad,
    ];

    public static void Report(MineSpec mine, FleetHours trucks, long loads, List<KpiRow> kpis)
    {
        if (loads == 0)
            return;
        foreach (var stage in Stages.Where(stage => MineKpis.IsKnownTo(mine, stage)))
            kpis.Add(new(Kpi.CycleStage, TimeWords.Of(stage), 60 * trucks.Of(stage) / loads));
    }
}
