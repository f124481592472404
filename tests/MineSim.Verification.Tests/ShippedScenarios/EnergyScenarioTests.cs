using System.Runtime.CompilerServices;
using MineSim.Records;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>What the scenarios on trolley, truck size and batteries say to expect.</summary>
public class EnergyScenarioTests
{
    [Fact]
    public void A_trolley_line_moves_more_rock_with_less_diesel_and_works_the_tyres_harder()
    {
        var spec = Scenario.Shipped("12-trolley.yaml");
        var (with, without) = (Run(spec), Run(WithoutLine(spec)));

        Assert.Equal((6.2, 4.6), (MegaTonnes(with), MegaTonnes(without)));
        Assert.Equal((24.0, 32.0), (Math.Round(with.Kpi("cycle_time")), Math.Round(without.Kpi("cycle_time"))));
        Assert.Equal(
            (0.13, 0.63),
            (Math.Round(with.Kpi("fuel_per_tonne"), 2), Math.Round(without.Kpi("fuel_per_tonne"), 2))
        );
        Assert.Equal(
            (0.89, 1.44),
            (Math.Round(with.Kpi("movement_cost_per_tonne"), 2), Math.Round(without.Kpi("movement_cost_per_tonne"), 2))
        );
        Assert.Equal(0, without.Kpi("electricity", "980E-5"));
        Assert.InRange(with.Kpi("tkph", "980E-5"), 1630, 1650);
        Assert.True(with.Kpi("tkph", "980E-5") > with.Kpi("tkph_rating", "980E-5"));
        Assert.True(without.Kpi("tkph", "980E-5") < without.Kpi("tkph_rating", "980E-5"));
    }

    [Fact]
    public void Few_large_trucks_move_more_for_less_than_many_small_ones_at_one_shovel()
    {
        var large = Run(Scenario.Shipped("13-few-large-or-many-small.yaml"));
        var small = Run(
            Varied(
                "13-few-large-or-many-small.yaml",
                "[{ model: 980E-5, count: 6 }]",
                "[{ model: truck-220t, count: 10 }]"
            )
        );

        Assert.Equal((3.8, 3.2), (MegaTonnes(large), MegaTonnes(small)));
        Assert.Equal(
            (1.03, 1.28),
            (Math.Round(large.Kpi("movement_cost_per_tonne"), 2), Math.Round(small.Kpi("movement_cost_per_tonne"), 2))
        );
        Assert.Equal(0.39, large.Kpi("fuel_per_tonne"), 0.01);
        Assert.Equal(0.43, small.Kpi("fuel_per_tonne"), 0.01);
        Assert.InRange(small.Kpi("cycle_stage", "queue_loader"), 8.5, 10);
    }

    [Fact]
    public void Four_bays_are_enough_for_fourteen_battery_trucks_and_two_are_not()
    {
        var spec = Scenario.Shipped("14-battery-trucks.yaml");
        ReplicationRecord[] runs =
        [
            .. new[] { 2, 3, 4, 6 }.Select(bays =>
                Run(
                    spec with
                    {
                        Mine = spec.Mine with
                        {
                            Calendar = spec.Mine.Calendar with
                            {
                                Charging = spec.Mine.Calendar.Charging! with { Bays = bays },
                            },
                        },
                    }
                )
            ),
        ];

        Assert.Equal([3.0, 4.5, 5.4, 5.4], runs.Select(MegaTonnes));
        Assert.All(runs, run => Assert.InRange(run.Kpi("supply_lowest", "battery-220t"), 0.2, 0.3));
        Assert.Equal(0.18, WaitShare(runs[1]), 0.01);
        Assert.InRange(WaitShare(runs[2]), 0, 0.02);
        Assert.Equal(0.25, runs[2].Kpi("truck_time", "charge") / (14 * 720), 0.02);
        Assert.Equal(1.4, runs[2].Kpi("electricity") / runs[2].Kpi("tonnes"), 0.05);

        static double WaitShare(ReplicationRecord run) => run.Kpi("truck_time", "wait_charger") / (14 * 720);
    }

    private static ReplicationRecord Run(MineSiteSpec spec) => Record.Of(spec, detail: Detail.Kpi);

    private static double MegaTonnes(ReplicationRecord record) => Math.Round(record.Kpi("tonnes") / 1e6, 1);

    private static MineSiteSpec WithoutLine(MineSiteSpec spec) =>
        spec with
        {
            Mine = spec.Mine with
            {
                Roads = spec.Mine.Roads with
                {
                    Segments =
                    [
                        .. spec.Mine.Roads.Segments.Select(segment =>
                            segment with
                            {
                                Road = segment.Road! with { Trolley = false },
                            }
                        ),
                    ],
                },
            },
        };

    /// <summary>A shipped scenario with a part of its text replaced, as its comment says to do.</summary>
    private static MineSiteSpec Varied(string file, string part, string by)
    {
        var text = File.ReadAllText(Path.Combine(Shipped(), file));
        Assert.Contains(part, text, StringComparison.Ordinal);
        var folder = Directory.CreateTempSubdirectory("minesim-");
        try
        {
            folder.CreateSubdirectory("catalogue");
            foreach (var catalogue in Directory.GetFiles(Path.Combine(Shipped(), "catalogue")))
                File.Copy(catalogue, Path.Combine(folder.FullName, "catalogue", Path.GetFileName(catalogue)));
            var path = Path.Combine(folder.FullName, file);
            File.WriteAllText(path, text.Replace(part, by, StringComparison.Ordinal));
            return Scenario.ReadFile(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Shipped([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "scenarios");
}
