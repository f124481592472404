using MineSim.Kernel;
using MineSim.Mine.Dispatch;
using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;
using MineSim.Site;
using MineSim.Spec;
using MineSim.Spec.Rules;

namespace MineSim.Verification.Tests;

/// <summary>Runs single replications, and reads what they recorded.</summary>
internal static class Record
{
    public static ReplicationRecord Of(
        SiteSpec spec,
        int replication = 0,
        Detail detail = Detail.Cycle,
        Func<MineView, IDispatchPolicy>? dispatch = null
    )
    {
        var record = new ReplicationRecord();
        SiteModel.Run(
            CheckedSite.Of(spec),
            replication,
            detail,
            record,
            new OwnRules { Dispatch = dispatch },
            TestContext.Current.CancellationToken
        );
        return record;
    }

    public static double Kpi(this ReplicationRecord record, string kpi, string item = "") =>
        record.Rows<KpiRow>().Single(row => row.Kpi == kpi && row.Item == item).Value;

    /// <summary>Ticks that a machine spent in a category, in all shifts or in one.</summary>
    public static long Ticks(
        this ReplicationRecord record,
        string machine,
        TimeCategory category,
        int? day = null,
        string? shift = null
    ) =>
        record
            .Rows<EquipmentTimeRow>()
            .Where(row =>
                row.Machine == machine
                && row.Category == category
                && (day ?? row.Day) == row.Day
                && (shift ?? row.Shift) == row.Shift
            )
            .Sum(row => Clock.FromHours(row.TimeH));

    /// <summary>The minutes after the start of the run at which a truck tipped.</summary>
    public static IEnumerable<double> TipMinutes(this ReplicationRecord record, string truck) =>
        record
            .Rows<CycleRow>()
            .Where(row => row.Truck == truck)
            .Select(row => Clock.FromHours(row.EndH) / (double)Clock.TicksPerMinute);
}
