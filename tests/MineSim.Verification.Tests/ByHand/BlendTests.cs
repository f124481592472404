using MineSim.Records.Mining;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>
/// A crusher whose feed has a window. A truck alone brings 100 t of 0.4 % copper every 20 min, 143 loads in two days.
/// </summary>
public class BlendTests
{
    [Fact]
    public void Ore_that_would_take_the_blend_out_goes_to_the_pile()
    {
        // From 0.6 % the blend may fall to 0.5 %: there is room for 2000·ln 2 = 1386 t, of which 13 whole loads.
        var record = Record.Of(Blending("crusher, rom", "copper: 0.5 % to 0.7 %, over: 2 kt"));

        Assert.Equal(13, record.Rows<CycleRow>().Count(row => row.Dump == "crusher"));
        Assert.Equal(143 - 13, record.Rows<CycleRow>().Count(row => row.Dump == "rom"));
        Assert.Equal(
            (1.0, 0.0),
            (record.Kpi("blend_in_window", "crusher"), record.Kpi("blend_tonnes", "crusher copper below"))
        );
    }

    [Fact]
    public void With_no_other_dump_it_is_tipped_all_the_same_and_counts_as_outside()
    {
        var record = Record.Of(Blending("crusher", "copper: 0.5 % to 0.7 %, over: 2 kt"));

        var inside = 2000 * Math.Log(2);
        Assert.Equal(143, record.Rows<CycleRow>().Count);
        Assert.Equal(inside, record.Kpi("blend_tonnes", "crusher inside"), 1e-6);
        Assert.Equal(14_300 - inside, record.Kpi("blend_tonnes", "crusher copper below"), 1e-6);
        Assert.Equal(inside / 14_300, record.Kpi("blend_in_window", "crusher"), 1e-9);
        Assert.Equal(0.4, record.Kpi("crusher_grade", "crusher copper"), 1e-9);
        Assert.Equal(0, record.Kpi("crusher_grade_sd", "crusher copper"));
    }

    [Fact]
    public void A_full_pile_takes_no_ore_and_the_crusher_does()
    {
        var record = Record.Of(Blending("crusher, rom", "copper: 0.5 % to 0.7 %, over: 2 kt", capacity: 1000));

        Assert.Equal(10, record.Rows<CycleRow>().Count(row => row.Dump == "rom"));
        Assert.Equal(133, record.Rows<CycleRow>().Count(row => row.Dump == "crusher"));
    }

    [Fact]
    public void A_crusher_that_does_not_divert_sends_nobody_on_for_a_breakdown()
    {
        // Loaded at 10 for the crusher, which fails at 15, the truck is there at 18. Its ore is within the window.
        var record = Record.Of(
            Blending(
                "crusher, rom",
                "copper: 0.3 % to 0.7 %, over: 2 kt",
                more: ", failures: { blockage: { every: 15 min, repair: 400 h } }",
                bin: 200
            )
        );

        Assert.Equal("crusher", record.Rows<CycleRow>()[0].Dump);
    }

    [Fact]
    public void The_grade_of_each_hour_weighs_by_its_tonnes()
    {
        // 24 h of 400 t/h from a pile of 0.8 %, which is then empty; from then on 300 t/h of trucks, until 48 h.
        var record = Record.Of(Feeding());

        // Ore is fed, and crushed, at 300 t/h for a day; the truck comes at 24 h 20 min, and its loads of 100 t are
        // crushed at once, three an hour.
        const double Rich = 24 * 300;
        const double Poor = 23 * 300 + 200;
        var mean = (0.8 * Rich + 0.4 * Poor) / (Rich + Poor);
        Assert.Equal(mean, record.Kpi("crusher_grade", "crusher copper"), 1e-6);
        Assert.Equal(
            Math.Sqrt((Rich * Math.Pow(0.8 - mean, 2) + Poor * Math.Pow(0.4 - mean, 2)) / (Rich + Poor)),
            record.Kpi("crusher_grade_sd", "crusher copper"),
            1e-6
        );
        Assert.All(
            record.Rows<PlantRow>().Where(row => row.Machine == "crusher"),
            row => Assert.Equal(0, row.Hourly.StandardDeviation.CopperTonnes, 1e-9)
        );
        Assert.Equal(2, record.Rows<PlantRow>().Count(row => row.Machine == "crusher"));
    }

    private static MineSiteSpec Feeding() =>
        Scenario.Read(
            """
            minesim: 1
            name: Feeding
            start: 2028-01-01
            duration: 2 d
            materials: { ore: { grade: { copper: 0.4 % } }, rich: { grade: { copper: 0.8 % } } }
            roads: { segments: [{ between: [pit, crusher], time: { loaded: 8 min, empty: 7 min } }] }
            loading:
              face: { at: pit, material: ore, loaders: shovel, to: crusher }
              other: { at: pit, material: rich, loaders: spare, to: rom }
            dumping:
              crusher:
                at: crusher
                rate: 400 t/h
                bin: 200 t
                feeder: { rate: 300 t/h, from: rom, below: 50 % }
                blend: { copper: 0.3 % to 0.9 %, over: 2 kt }
              rom: { at: crusher, rom: { capacity: 8 kt, initial: 7200 t, material: rich } }
            models: { trucks: { truck: { payload: 100 t, dump: 2 min } }, loaders: { shovel: { load: 3 min } } }
            fleet: { trucks: [{ model: truck, count: 1, arrives: 24 h, material: ore }], loaders: { shovel: { model: shovel }, spare: { model: shovel, arrives: 24 h } } }
            """
        );

    private static MineSiteSpec Blending(
        string to,
        string blend,
        double capacity = 50_000,
        string more = "",
        double bin = 600
    ) =>
        Scenario.Read(
            $$"""
            minesim: 1
            name: Blending
            start: 2028-01-01
            duration: 2 d
            materials: { ore: { grade: { copper: 0.4 % } }, rich: { grade: { copper: 0.8 % } } }
            roads: { segments: [{ between: [pit, crusher], time: { loaded: 8 min, empty: 7 min } }] }
            loading:
              face: { at: pit, material: ore, loaders: shovel, to: [{{to}}] }
              other: { at: pit, material: rich, loaders: spare, to: [crusher, rom, aside] }
            dumping:
              crusher: { at: crusher, rate: 900 t/h, bin: {{bin}} t, blend: { {{blend}} }{{more}} }
              rom: { at: crusher, rom: { capacity: {{capacity}} t } }
              aside: { at: crusher, rate: 1 t/h, bin: 600 t, feeder: { rate: 1 t/h, from: rom, below: 1 % } }
            models: { trucks: { truck: { payload: 100 t, dump: 2 min } }, loaders: { shovel: { load: 3 min } } }
            fleet: { trucks: [{ model: truck, count: 1, material: ore }], loaders: { shovel: { model: shovel }, spare: { model: shovel } } }
            """
        );
}
