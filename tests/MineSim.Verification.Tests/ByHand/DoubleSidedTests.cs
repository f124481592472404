using MineSim.Records.Mining;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>
/// A shovel that takes trucks on one side or on two: 1 min to spot, 3 min to load, everything else on the road.
/// </summary>
public class DoubleSidedTests
{
    private const double Hours = 48;

    [Fact]
    public void An_over_trucked_shovel_loads_without_pause_on_two_sides_and_loses_the_spotting_on_one()
    {
        Assert.Equal(Hours * 60 / (1 + 3), Loads(trucks: 30, sides: 1));
        Assert.Equal(Hours * 60 / 3, Loads(trucks: 30, sides: 2));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Trucks_that_never_meet_gain_nothing(int trucks)
    {
        // A cycle of 20 min has room for five trucks 4 min apart.
        Assert.Equal(Hours * 3 * trucks, Loads(trucks, sides: 1));
        Assert.Equal(Hours * 3 * trucks, Loads(trucks, sides: 2));
    }

    [Fact]
    public void With_one_truck_more_than_it_can_serve_two_sides_are_worth_that_truck()
    {
        Assert.Equal(Hours * 60 / 4, Loads(trucks: 6, sides: 1));
        Assert.Equal(Hours * 3 * 6, Loads(trucks: 6, sides: 2));
    }

    [Fact]
    public void The_shovel_spots_only_while_it_has_nobody_to_load()
    {
        var record = Record.Of(Mine(30, 2));

        Assert.Equal(0, record.Kpi("loader_time", "spot"), 1e-9);
        Assert.Equal(Hours, record.Kpi("loader_time", "load"), 1e-9);
        Assert.Equal(Hours * 20 / 60, record.Kpi("truck_time", "spot"), 0.1);
    }

    [Fact]
    public void Trucks_beside_a_shovel_that_breaks_down_are_sent_on_or_wait_and_none_is_lost()
    {
        var record = Record.Of(Mine(8, 2, ", failures: { swing: { every: 5 h, repair: 2 h } }"));

        // 5 h of work and 2 h of repair in turn; the truck under it is finished first.
        Assert.InRange(record.Kpi("loads"), 0.95 * Hours * 20 * 5 / 7, 1.05 * Hours * 20 * 5 / 7);
        Assert.Equal(
            8 * (Hours + 24),
            record
                .Rows<EquipmentTimeRow>()
                .Where(row => row.Machine.StartsWith("truck-", StringComparison.Ordinal))
                .Sum(row => row.TimeH),
            1e-6
        );
    }

    private static double Loads(int trucks, int sides) => Record.Of(Mine(trucks, sides)).Kpi("loads");

    private static MineSiteSpec Mine(int trucks, int sides, string shovel = "") =>
        Scenario.Read(
            $$"""
            minesim: 1
            name: Sides of a shovel
            start: 2028-01-01
            duration: 72 h
            warm-up: 24 h
            materials: { ore: {} }
            roads: { segments: [{ between: [pit, dump], time: { loaded: 8 min, empty: 7 min } }] }
            loading: { face: { at: pit, material: ore, loaders: shovel, to: dump, sides: {{sides}} } }
            dumping: { dump: { at: dump } }
            models:
              trucks: { truck: { payload: 100 t, spot: 1 min, dump: 1 min } }
              loaders: { shovel: { load: 3 min{{shovel}} } }
            fleet:
              trucks: [{ model: truck, count: {{trucks}} }]
              loaders: { shovel: { model: shovel } }
            """
        );
}
