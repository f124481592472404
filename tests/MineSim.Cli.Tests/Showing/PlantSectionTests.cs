using MineSim.Cli.Showing;
using MineSim.Reports.Sections;
using MineSim.Results.Tables;

namespace MineSim.Cli.Tests;

public sealed class PlantSectionTests
{
    private static readonly IReadOnlyList<(string Kpi, string Item, double Mean)> Figures =
    [
        ("crushed_tonnes", "", 43.2e6),
        ("crusher_time", "running", 6171),
        ("crusher_time", "choked", 820),
        ("crusher_time", "starved", 1180),
        ("crusher_time", "down", 589),
        ("plant_feed_tonnes", "", 43.1e6),
        ("metal", "copper", 201_000),
        ("metal", "gold", 286_000),
        ("mill_time", "running", 8390),
        ("mill_time", "starved", 120),
        ("mill_time", "down", 250),
        ("choke_time", "mill_down", 244),
        ("choke_time", "mill_rate", 576),
        ("starve_time", "crusher_down", 84),
        ("starve_time", "crusher_rate", 0.2),
        ("starve_time", "no_ore", 36),
        ("crusher_utilisation", "", 0.704),
        ("mill_utilisation", "", 0.958),
        ("feed_grade", "copper", 0.524),
        ("feed_grade", "gold", 0.294),
        ("stockpile_level", "crusher bin", 310),
        ("stockpile_level", "crusher stockpile", 112_000),
    ];

    [Fact]
    public void A_planner_reads_feed_metal_and_what_held_the_plant_up() =>
        Snapshot.Matches("plant-section-80", Show(80, replications: 30));

    [Fact]
    public void A_planner_reads_how_the_feed_kept_to_its_window()
    {
        (string, string, double)[] blend =
        [
            ("crushed_tonnes", "", 3.4e6),
            ("blend_in_window", "crusher", 0.98),
            ("blend_tonnes", "crusher inside", 3.3e6),
            ("blend_tonnes", "crusher copper below", 20_000),
            ("blend_tonnes", "crusher copper above", 48_000),
            ("crusher_grade", "crusher copper", 0.627),
            ("crusher_grade_sd", "crusher copper", 0.04),
        ];
        Snapshot.Matches("plant-section-blend", Show(80, replications: 1, blend));
    }

    [Fact]
    public void One_replication_has_no_interval() =>
        Snapshot.Matches("plant-section-single", Show(80, replications: 1));

    [Fact]
    public void Eighty_columns_are_never_exceeded() =>
        Assert.All(Show(80, replications: 30).Split('\n'), line => Assert.InRange(line.Length, 0, 80));

    [Fact]
    public void A_mine_without_a_crusher_has_no_plant() =>
        Assert.Equal(
            "",
            FakeRun.Show(
                80,
                terminal =>
                    FakeRun.Sections(
                        terminal.Results,
                        ["Plant"],
                        new Findings([new("tonnes", "", "t", 9, 1000, 0, 0, 0, 1000, 1000, 1000, 0, 0)])
                    )
            )
        );

    private static string Show(
        int width,
        int replications,
        IReadOnlyList<(string Kpi, string Item, double Mean)>? figures = null
    ) =>
        FakeRun.Show(
            width,
            terminal =>
                FakeRun.Sections(
                    terminal.Results,
                    ["Plant"],
                    new Findings([
                        .. (figures ?? Figures).Select(figure =>
                            Row(figure.Kpi, figure.Item, figure.Mean, replications)
                        ),
                    ])
                )
        );

    private static SummaryRow Row(string kpi, string item, double mean, int n) =>
        new(
            kpi,
            item,
            kpi.StartsWith("crusher_grade", StringComparison.Ordinal) ? "%" : "",
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
