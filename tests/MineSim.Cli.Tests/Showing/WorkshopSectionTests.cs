using MineSim.Cli.Showing;
using MineSim.Reports.Sections;
using MineSim.Results.Tables;

namespace MineSim.Cli.Tests;

public sealed class WorkshopSectionTests
{
    private static readonly IReadOnlyList<(string Kpi, string Item, double Mean)> Figures =
    [
        ("truck_maintenance_wait", "tow", 84),
        ("truck_maintenance_wait", "part", 1890),
        ("truck_maintenance_wait", "bay", 702),
        ("truck_maintenance_wait", "technician", 0.1),
        ("loader_maintenance_wait", "technician", 12),
        ("technician_hours", "mechanic", 3100),
        ("technician_hours", "any", 40),
        ("bay_use", "heavy", 0.71),
        ("part_stock_outs", "wheel-motor", 2.4),
        ("part_stock_outs", "tyre", 0),
    ];

    [Fact]
    public void A_planner_reads_what_machines_waited_for() =>
        Snapshot.Matches("workshop-section-80", Show(replications: 30));

    [Fact]
    public void One_replication_has_no_interval() => Snapshot.Matches("workshop-section-single", Show(replications: 1));

    [Fact]
    public void A_mine_that_says_nothing_of_maintenance_has_no_workshop() =>
        Assert.Equal(
            "",
            FakeRun.Show(
                80,
                terminal => FakeRun.Sections(terminal.Results, ["Workshop"], new Findings([Row("tonnes", "", 9, 1)]))
            )
        );

    private static string Show(int replications) =>
        FakeRun.Show(
            80,
            terminal =>
                FakeRun.Sections(
                    terminal.Results,
                    ["Workshop"],
                    new Findings([.. Figures.Select(figure => Row(figure.Kpi, figure.Item, figure.Mean, replications))])
                )
        );

    private static SummaryRow Row(string kpi, string item, double mean, int n) =>
        new(
            kpi,
            item,
            "",
            n,
            mean,
            0.02 * mean,
            0.99 * mean,
            1.01 * mean,
            0.97 * mean,
            mean,
            1.03 * mean,
            0.95 * mean,
            1.05 * mean
        );
}
