using MineSim.Mine.Dispatch;
using MineSim.Records.Mining;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>
/// Plans to be followed with pencil and paper: one truck of 100 t, 3 min to load and 20 min a cycle from either face,
/// and
/// a move that takes no time; 72 loads a day.
/// </summary>
public class MinePlanTests
{
    [Fact]
    public void A_loader_works_its_rows_in_order_and_goes_on_where_it_is_when_all_are_done()
    {
        var record = Record.Of(
            Mine(
                "[{ month: 2028-01, face: south, tonnes: 300 t, loaders: [shovel] }, { month: 2028-01, face: north, "
                    + "tonnes: 200 t, loaders: [shovel] }]"
            )
        );

        Assert.Equal(
            ["waste", "waste", "waste", "ore", "ore", "ore", "ore"],
            record.Rows<CycleRow>().Take(7).Select(load => load.Material)
        );
        // Two days of the month's 31 are planned; what comes after the rows are done counts for north, where the loader
        // is.
        Assert.Equal(
            [("south", 300), ("north", 14_000)],
            record.Rows<PlanVsActualRow>().Select(row => (row.Face, row.MovedT))
        );
        Assert.Equal(
            [300 * 2 / 31.0, 200 * 2 / 31.0],
            record.Rows<PlanVsActualRow>().Select(row => row.PlannedT),
            (expected, got) => Math.Abs(expected - got) < 1e-9
        );
    }

    [Fact]
    public void Of_a_period_that_began_before_the_run_only_the_part_within_is_to_be_dug()
    {
        // Three days of which the run has two: 200 t of the 300 t are for the run, then the shovel moves on.
        var record = Record.Of(
            Mine(
                "[{ from: 2027-12-31, until: 2028-01-02, face: south, tonnes: 300 t, loaders: [shovel] }, { from: "
                    + "2027-12-31, until: 2028-01-02, face: north, tonnes: 21 kt, loaders: [shovel] }]"
            )
        );

        Assert.Equal(["waste", "waste", "ore"], record.Rows<CycleRow>().Take(3).Select(load => load.Material));
        Assert.All(record.Rows<PlanVsActualRow>(), row => Assert.Equal(0, row.ShortfallT));
    }

    [Fact]
    public void A_new_period_takes_the_loader_to_its_new_place_and_rock_to_its_new_dump()
    {
        var record = Record.Of(
            Mine(
                "[{ from: 2028-01-01, until: 2028-01-01, face: north, tonnes: 20 kt, loaders: [shovel] }, { from: "
                    + "2028-01-02, until: 2028-01-02, face: south, tonnes: 5 kt, loaders: [shovel], to: other }]"
            )
        );

        Assert.All(
            record.Rows<CycleRow>(),
            load => Assert.Equal(load.EndH < 24.3 ? ("ore", "dump") : ("waste", "other"), (load.Material, load.Dump))
        );
        // The last load of ore is dug within the first day and tipped just when it ends: it counts for the second, in
        // which nobody planned it.
        Assert.Equal(
            [
                ("north", "dump", 20_000, 7_100, 12_900, "wait_truck"),
                ("south", "other", 5_000, 7_100, 0, null),
                ("north", "dump", 0, 100, 0, null),
            ],
            record
                .Rows<PlanVsActualRow>()
                .Select(row => (row.Face, row.Dump, row.PlannedT, row.MovedT, row.ShortfallT, row.Cause))
        );
    }

    [Fact]
    public void What_is_not_there_cannot_be_dug()
    {
        var record = Record.Of(
            Mine(
                "[{ from: 2028-01-01, until: 2028-01-01, block: n-1, tonnes: 2 kt, loaders: [shovel] }]",
                north: "blocks: { n-1: { tonnes: 900 t, material: ore } }"
            )
        );

        var row = Assert.Single(record.Rows<PlanVsActualRow>(), row => row.Block == "n-1");
        Assert.Equal((2_000, 900, 1_100, "no_rock"), (row.PlannedT, row.MovedT, row.ShortfallT, row.Cause));
    }

    [Fact]
    public void What_was_moved_too_early_is_not_missing()
    {
        var record = Record.Of(
            Mine(
                "[{ from: 2028-01-01, until: 2028-01-01, block: n-1, tonnes: 100 t, loaders: [shovel] }, { from: "
                    + "2028-01-02, until: 2028-01-02, block: n-1, tonnes: 8 kt, loaders: [shovel] }]",
                north: "blocks: { n-1: { tonnes: 8100 t, material: ore } }"
            )
        );

        Assert.All(record.Rows<PlanVsActualRow>(), row => Assert.Equal((0, null), (row.ShortfallT, row.Cause)));
        Assert.Equal(0, record.Kpi("period_shortfall_tonnes", "2028-01-02..2028-01-02 n-1"));
        Assert.Equal(8_100, record.Kpi("plan_tonnes"), 1e-9);
        Assert.Equal(8_100, record.Kpi("plan_tonnes", "ore"), 1e-9);
    }

    [Fact]
    public void A_block_may_be_dug_out_of_turn_and_grades_are_those_of_the_plan_and_of_the_rock()
    {
        var record = Record.Of(
            Mine(
                "[{ from: 2028-01-01, until: 2028-01-02, block: n-2, tonnes: 500 t, grade: { copper: 1 % }, loaders: "
                    + "[shovel] }]",
                north: "blocks: { n-1: { tonnes: 300 t, material: waste }, n-2: { "
                    + "tonnes: 500 t, material: ore, grade: { "
                    + "copper: 0.8 % } } }"
            )
        );

        Assert.Equal(
            ["ore", "ore", "ore", "ore", "ore"],
            record.Rows<CycleRow>().Take(5).Select(load => load.Material)
        );
        var row = record.Rows<PlanVsActualRow>().Single(row => row.Block == "n-2");
        Assert.Equal((5.0, 4.0), (row.PlannedMetal.CopperTonnes, Math.Round(row.MovedMetal.CopperTonnes, 9)));
        // Then what its face names the shovel for: the other block, which nobody planned.
        Assert.Equal(300, record.Rows<PlanVsActualRow>().Single(row => row.Block == "n-1").MovedT);
    }

    [Fact]
    public void A_loader_that_arrives_late_is_said_to_be_the_cause()
    {
        var record = Record.Of(
            Mine(
                "[{ from: 2028-01-01, until: 2028-01-01, face: north, tonnes: 20 kt, loaders: [shovel] }]",
                shovel: ", arrives: 20 h"
            )
        );

        Assert.Equal(
            "not_arrived",
            record.Rows<PlanVsActualRow>().Single(row => row.Face == "north" && row.PlannedT > 0).Cause
        );
    }

    [Fact]
    public void Dispatchers_see_the_plan_of_the_period()
    {
        var spec = Mine(
            "[{ from: 2028-01-01, until: 2028-01-01, face: north, tonnes: 2400 t, loaders: [shovel] }, { from: "
                + "2028-01-02, until: 2028-01-02, face: south, tonnes: 4800 t, loaders: [shovel] }]"
        );
        var seen = new List<(double Hour, double? Rate, double Missing)>();
        Record.Of(spec, dispatch: view => new Looking(view, seen.Add));

        Assert.All(seen, look => Assert.Equal(look.Hour < 24 ? 100 : 200, look.Rate));
        // At noon of the first day 1,200 t were due, and 35 loads were tipped by the one that is sent then.
        var noon = seen.Last(look => look.Hour <= 12);
        Assert.Equal(1 - Math.Round(noon.Hour * 3) * 100 / (noon.Hour * 100), noon.Missing, 1e-9);
        var second = seen.First(look => look.Hour > 25);
        Assert.True(second.Missing > -1, $"{second} counts what was moved on the first day");
    }

    private static MineSiteSpec Mine(string plan, string north = "material: ore", string shovel = "") =>
        Scenario.Read(
            $$"""
            minesim: 1
            name: Plans by hand
            start: 2028-01-01
            duration: 2 d
            materials: { ore: {}, waste: {} }
            roads:
              segments:
                - { between: [pit-n, yard], time: { loaded: 8 min, empty: 7 min } }
                - { between: [pit-s, yard], time: { loaded: 8 min, empty: 7 min } }
            loading:
              north: { at: pit-n, {{north}}, loaders: [shovel], to: [dump, other] }
              south: { at: pit-s, material: waste, loaders: [shovel], to: [dump, other] }
            dumping: { dump: { at: yard }, other: { at: yard } }
            plan: {{plan}}
            models:
              trucks: { truck: { payload: 100 t, dump: 2 min } }
              loaders: { shovel: { load: 3 min, move: 0 min } }
            fleet:
              trucks: [{ model: truck }]
              loaders: { shovel: { model: shovel{{shovel}} } }
            """
        );

    /// <summary>Sends trucks to the first candidate, and tells what is planned of what it digs.</summary>
    private sealed class Looking(MineView mine, Action<(double Hour, double? Rate, double Missing)> tell)
        : IDispatchPolicy
    {
        public LoaderView? Choose(TruckView truck, ReadOnlySpan<LoaderView> candidates)
        {
            tell((mine.NowHours, candidates[0].PlanTonnesPerHour, candidates[0].MissingShare));
            return candidates[0];
        }
    }
}
