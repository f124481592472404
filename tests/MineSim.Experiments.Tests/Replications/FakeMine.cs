using MineSim.Experiments.Replications;
using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Records.Words;

namespace MineSim.Experiments.Tests;

/// <summary>
/// Replications that cost nothing: figures that depend on the number alone, in a way that no sum hides.
/// </summary>
internal static class FakeMine
{
    public const ulong Seed = 42;

    public static void Replicate(int replication, ReplicationRecord record, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        record.Begin(replication);
        record.End(events: 100, cycles: 10 + replication);
        record.Rows<KpiRow>().Add(new KpiRow(Kpi.Tonnes, "ore", Tonnes(replication)));
        record.Rows<KpiRow>().Add(new KpiRow(Kpi.PlanTonnes, "ore", 1_000_050));
        record.Rows<MonthlyKpiRow>().Add(new MonthlyKpiRow("2028-01", new(Kpi.Tonnes, "ore", Tonnes(replication) / 4)));
        record
            .Rows<MonthlyKpiRow>()
            .Add(new MonthlyKpiRow("2028-02", new(Kpi.Tonnes, "ore", 3 * Tonnes(replication) / 4)));
        if (replication % 3 == 2)
        {
            record
                .Rows<MonthlyKpiRow>()
                .Add(new MonthlyKpiRow("2028-01", new(FleetKpis.Trucks.Time, "weather", replication)));
        }

        if (replication % 3 == 1)
            record.Rows<KpiRow>().Add(new KpiRow(FleetKpis.Trucks.Time, "weather", replication));
    }

    public static double Tonnes(int replication) =>
        1_000_000 + (((uint)(replication + 1) * 2_654_435_761u) % 1000 / 7.0);

    public static MonteCarloOptions Options(int replications, int threads = 2) =>
        new() { Replications = replications, Threads = threads };

    public static ExperimentResult Run(
        MonteCarloOptions options,
        Replicate? replicate = null,
        IReplicationSink? sink = null,
        IProgress<ExperimentProgress>? progress = null,
        CancellationToken? cancel = null
    ) =>
        Experiments.Replications.MonteCarlo.Run(
            replicate ?? Replicate,
            Seed,
            options,
            sink,
            progress,
            cancel ?? TestContext.Current.CancellationToken
        );
}
