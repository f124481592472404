using MineSim.Kernel;

namespace MineSim.Verification.Tests;

/// <summary>
/// A truck alone that breaks down after every 195 min of work, for 60 min: every KPI with pencil and paper.
/// </summary>
public class TimeUsageTests
{
    /// <summary>
    /// Ten breakdowns with what lies before them take 2550 min; then the truck works for 30 min more, in which it tips
    /// its 99th load, and for a tick so that this load lies within the run.
    /// </summary>
    private static readonly double Hours = 43 + Clock.ToHours(1);

    [Theory]
    [InlineData("loads", "", 99)]
    [InlineData("truck_usage", "calendar", 43)]
    [InlineData("truck_usage", "available", 33)]
    [InlineData("truck_usage", "productive", 33)]
    [InlineData("truck_usage", "down_unplanned", 10)]
    [InlineData("truck_availability", "", 33 / 43.0)]
    [InlineData("truck_availability", "truck", 33 / 43.0)]
    [InlineData("truck_operating_use_of_availability", "truck", 1)]
    [InlineData("truck_breakdowns", "", 10)]
    [InlineData("truck_mtbf", "", 3.3)]
    [InlineData("truck_mtbf", "truck", 3.3)]
    [InlineData("truck_mttr", "", 1)]
    [InlineData("truck_repair_wait", "", 0)]
    [InlineData("loader_breakdowns", "shovel", 0)]
    [InlineData("cycle_stage", "travel_empty", 7)]
    [InlineData("cycle_stage", "queue_loader", 0)]
    [InlineData("cycle_stage", "spot", 0)]
    [InlineData("cycle_stage", "load", 3)]
    [InlineData("cycle_stage", "travel_loaded", 8)]
    [InlineData("cycle_stage", "queue_dump", 0)]
    [InlineData("cycle_stage", "dump", 2)]
    [InlineData("cycle_time", "", 20)]
    [InlineData("truck_productivity", "truck", 300)]
    [InlineData("loader_productivity", "shovel", 9900 / 43.0)]
    [InlineData("loader_production_efficiency", "", 99 * 3 / (43 * 60.0))]
    [InlineData("match_factor", "", 33 * 99 * 3 / 60.0 / (43 * 33))]
    [InlineData("payload_mean", "truck", 100)]
    [InlineData("payload_p50", "truck", 100)]
    [InlineData("payload_over_110", "truck", 0)]
    [InlineData("truck_oee", "truck", 33 / 43.0)]
    public void A_figure_is_what_it_comes_to_by_hand(string kpi, string item, double value)
    {
        var spec = SmallMine.Read(
            "fleet: { trucks: [{ model: truck }], loaders: { shovel: { model: shovel } } }",
            ", failures: { engine: { every: 195 min, repair: 60 min } }"
        );

        Assert.Equal(value, Record.Of(spec with { DurationHours = Hours }).Kpi(kpi, item), 1e-5);
    }

    [Theory]
    [InlineData("physical-availability: available / calendar", "truck_availability", 33 / 43.0)]
    [InlineData("use-of-availability: operating / available", "truck_use_of_availability", 33 / 33.0)]
    [InlineData("use-of-availability: working / calendar", "truck_use_of_availability", 33 / 43.0)]
    [InlineData("use-of-availability: working/scheduled", "loader_use_of_availability", 43 / 43.0)]
    [InlineData("use-of-availability: productive / scheduled", "loader_use_of_availability", 99 * 3 / (43 * 60.0))]
    [InlineData("operating-utilisation: productive / available", "truck_operating_utilisation", 33 / 33.0)]
    [InlineData("operating-utilisation: operating / calendar", "truck_operating_utilisation", 33 / 43.0)]
    [InlineData("effective-utilisation: productive / available", "truck_utilisation", 33 / 33.0)]
    [InlineData("effective-utilisation: working / calendar", "loader_utilisation", 43 / 43.0)]
    public void A_ratio_is_defined_by_the_scenario(string ratio, string kpi, double value)
    {
        var spec = SmallMine.Read(
            $"fleet: {{ trucks: [{{ model: truck }}], loaders: {{ shovel: {{ model: shovel }} }} }}\ntime-usage: "
                + $"{{ {ratio} }}",
            ", failures: { engine: { every: 195 min, repair: 60 min } }"
        );
        var record = Record.Of(spec with { DurationHours = Hours });

        Assert.Equal(value, record.Kpi(kpi), 1e-5);
        Assert.Equal(
            value,
            record.Kpi(kpi, kpi.StartsWith("truck", StringComparison.Ordinal) ? "truck" : "shovel"),
            1e-5
        );
    }
}
