using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>A ROM pile beside a crusher. A truck alone brings 100 t every 20 min, first at minute 20.</summary>
public class RomTests
{
    [Fact]
    public void The_feeder_keeps_the_crusher_at_work_while_there_is_ore_on_the_pile()
    {
        // From the start 200 t/h are fed from 500 t; trucks bring 300 t/h. Of 400 t/h crushed, at most 200 come from
        // the pile.
        var record = Record.Of(
            Rom(
                "rate: 400 t/h, bin: 400 t, feeder: { rate: 200 t/h, from: rom, below: 50 % }",
                "capacity: 1 kt, initial: 500 t"
            )
        );

        Assert.Equal(500, record.Kpi("rehandled_tonnes"), 1e-6);
        Assert.Equal(
            record.Rows<ProductionRow>().Sum(row => row.PayloadT) + 500,
            record.Kpi("crushed_tonnes") + Bin(record),
            1e-6
        );
        Assert.Equal(500 / 200.0, record.Kpi("feeder_time", "running"), 1e-6);
        Assert.Equal(
            48,
            new[] { "running", "idle", "starved", "down" }.Sum(item => record.Kpi("feeder_time", item)),
            1e-9
        );
    }

    [Fact]
    public void A_bin_is_fed_up_to_its_level_and_no_further()
    {
        // Nothing is crushed for 10 h: the bin is fed to 200 t, and trucks go to the pile until that is full.
        var record = Record.Of(
            Rom(
                "rate: 400 t/h, bin: 400 t, feeder: { rate: 1000 t/h, from: rom, below: 50 % }, shutdowns: { reline: "
                    + "{ at: 0 h, for: 10 h } }",
                "capacity: 1 kt, initial: 900 t"
            ) with
            {
                DurationHours = 10,
            }
        );

        Assert.Equal(200, record.Kpi("rehandled_tonnes"), 1e-6);
        Assert.Equal([20, 40, 60], record.TipMinutes("truck-01"));
        Assert.Equal(1000, Level(record, "rom"), 1e-6);
        Assert.Equal(0.2, record.Kpi("feeder_time", "running"), 1e-9);
        Assert.Equal(9.8, record.Kpi("feeder_time", "idle"), 1e-9);
    }

    [Fact]
    public void While_the_crusher_is_down_trucks_go_to_the_pile_and_it_makes_up_for_them_after()
    {
        // Down from 1 h to 5 h, with a load in the bin: it is fed from 100 to 300 t meanwhile, and then for 0.9 h with
        // 300 t/h.
        var record = Record.Of(
            Rom(
                "rate: 600 t/h, bin: 600 t, feeder: { rate: 300 t/h, from: rom, below: 50 % }, failures: { blockage: "
                    + "{ every: 1 h, repair: 4 h } }",
                "capacity: 5 kt"
            ) with
            {
                DurationHours = 5.9,
            }
        );

        var rom = record.Rows<CycleRow>().Where(row => row.Dump == "rom").ToArray();
        Assert.Equal(4 * 3, rom.Length);
        Assert.Equal(200 + 270, record.Kpi("rehandled_tonnes"), 1e-6);
        Assert.Equal(
            record.Rows<ProductionRow>().Sum(row => row.PayloadT),
            record.Kpi("crushed_tonnes") + Bin(record) + Level(record, "rom"),
            1e-6
        );
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData(", divert: 3", 40)]
    [InlineData(", divert: 1", 60)]
    public void Trucks_that_find_a_queue_go_on_to_the_pile(string divert, int least)
    {
        // Six trucks, one bay, and a crusher that takes a load an hour.
        var record = Record.Of(
            Rom(
                $"rate: 100 t/h, bin: 200 t, bays: 1, feeder: {{ rate: 1 t/h, from: rom, below: 1 % }}{divert}",
                "capacity: 100 kt",
                trucks: 6
            )
        );

        var share = 100.0 * record.Rows<CycleRow>().Count(row => row.Dump == "rom") / record.Rows<CycleRow>().Count;
        if (divert.Length == 0)
            Assert.Equal(0, share);
        else
            Assert.InRange(share, least, 100);
        Assert.True(record.Rows<CycleRow>().Count > (divert.Length == 0 ? 40 : 150));
    }

    [Fact]
    public void A_truck_that_comes_to_a_crusher_that_has_broken_down_goes_on_where_it_diverts()
    {
        // Loaded at 10 for the crusher, which fails at 15, the truck is there at 18, and drives on for no time.
        var down = ", failures: { blockage: { every: 15 min, repair: 400 h } }";
        var stays = Record.Of(
            Rom("rate: 100 t/h, bin: 200 t, feeder: { rate: 1 t/h, from: rom, below: 1 % }" + down, "capacity: 100 kt")
        );
        var goes = Record.Of(
            Rom(
                "rate: 100 t/h, bin: 200 t, divert: 9, feeder: { rate: 1 t/h, from: rom, below: 1 % }" + down,
                "capacity: 100 kt"
            )
        );

        Assert.Equal(("crusher", "rom"), (stays.Rows<CycleRow>()[0].Dump, goes.Rows<CycleRow>()[0].Dump));
        Assert.Equal(20, goes.TipMinutes("truck-01").First());
    }

    [Fact]
    public void A_full_pile_takes_no_trucks_until_there_is_room()
    {
        // Of the pile's 200 t the feeder takes 100 until the bin is at its level, at 80 min: then the third load has
        // room.
        var record = Record.Of(
            Rom(
                "rate: 100 t/h, bin: 200 t, feeder: { rate: 100 t/h, from: rom, below: 50 % }, shutdowns: { reline: "
                    + "{ at: 0 h, for: 10 h } }",
                "capacity: 200 t",
                to: "rom, crusher"
            )
        );

        Assert.All(
            record.Rows<StockpileLevelRow>().Where(row => row.Stockpile == "rom"),
            row => Assert.InRange(row.MaxT, 0, 200 + 1e-6)
        );
        Assert.All(
            record.Rows<StockpileLevelRow>().Where(row => row.Stockpile == "crusher bin"),
            row => Assert.InRange(row.MaxT, 0, 200 + 1e-6)
        );
        Assert.Equal(
            [20, 40, 82],
            record.TipMinutes("truck-01").Where(tip => tip < 600),
            (a, b) => Math.Abs(a - b) < 1e-4
        );
    }

    private static double Bin(ReplicationRecord record) => Level(record, "crusher bin");

    private static double Level(ReplicationRecord record, string stock) =>
        record.Rows<StockpileLevelRow>().Last(row => row.Stockpile == stock).EndT;

    internal static MineSiteSpec Rom(string crusher, string rom, string to = "crusher, rom", int trucks = 1) =>
        Scenario.Read(
            $$"""
            minesim: 1
            name: ROM
            start: 2028-01-01
            duration: 2 d
            materials: { ore: {} }
            roads: { segments: [{ between: [pit, crusher], time: { loaded: 8 min, empty: 7 min } }] }
            loading: { face: { at: pit, material: ore, loaders: shovel, to: [{{to}}] } }
            dumping:
              crusher: { at: crusher, {{crusher}} }
              rom: { at: crusher, rom: { {{rom}} } }
            models: { trucks: { truck: { payload: 100 t, dump: 2 min } }, loaders: { shovel: { load: 3 min } } }
            fleet: { trucks: [{ model: truck, count: {{trucks}} }], loaders: { shovel: { model: shovel } } }
            """
        );
}
