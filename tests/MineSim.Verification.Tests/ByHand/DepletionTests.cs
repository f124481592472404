using MineSim.Records.Mining;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>
/// Faces that run out, to be followed with pencil and paper: a truck of 100 t takes 3 min to load and 20 min a cycle.
/// </summary>
public class DepletionTests
{
    [Fact]
    public void Blocks_are_dug_in_turn_and_the_last_load_of_each_is_what_is_left()
    {
        var record = Record.Of(
            OneFace("{ b-1: { tonnes: 250 t, material: ore }, b-2: { tonnes: 130 t, material: waste } }")
        );

        Assert.Equal(
            [("ore", 100, 20), ("ore", 100, 40), ("ore", 50, 60), ("waste", 100, 80), ("waste", 30, 100)],
            record.Rows<CycleRow>().Select(load => (load.Material, load.PayloadT, Math.Round(load.EndH * 60, 6)))
        );
        Assert.Equal((250, 130), (record.Kpi("tonnes", "ore"), record.Kpi("tonnes", "waste")));
        Assert.Equal(
            [("ore", 3, 250), ("waste", 2, 130)],
            record
                .Rows<ProductionRow>()
                .Where(row => row.Day == 0)
                .Select(row => (row.Material, row.Loads, row.PayloadT))
        );
    }

    [Fact]
    public void A_loader_without_rock_stands_and_its_truck_has_no_loader()
    {
        var record = Record.Of(
            OneFace("{ b-1: { tonnes: 200 t, material: ore }, b-2: { tonnes: 100 t, material: waste } }")
        );

        // The third load is full at 50 min, and tipped at 60.
        Assert.Equal(47 + 1 / 6.0, record.Kpi("loader_time", "no_face"), 1e-9);
        Assert.Equal(47, record.Kpi("truck_time", "no_loader"), 1e-9);
        Assert.Equal(0, record.Kpi("loader_time", "relocating"));
    }

    [Theory]
    [InlineData("move: 30 min", 30)]
    [InlineData("walking-speed: 1 km/h", 60)]
    public void A_loader_moves_to_its_next_face_and_its_trucks_follow(string move, double minutes)
    {
        var record = Record.Of(TwoFaces(move, "shortest-queue", 1));

        // Two loads from north by 33 min; then the way, and 100 t each 24 min from south: 9 min there, 3 to load, 10
        // back, 2 to tip.
        Assert.Equal(
            ["ore", "ore", "waste", "waste", "waste"],
            record.Rows<CycleRow>().Take(5).Select(load => load.Material)
        );
        Assert.Equal(minutes / 60, record.Kpi("loader_time", "relocating"), 1e-9);
        Assert.Equal(
            [20, 40, 30 + minutes + 24, 30 + minutes + 48],
            record.TipMinutes("truck-01").Take(4).Select(minute => Math.Round(minute, 6))
        );
        Assert.Equal((30 + minutes - 40) / 60, record.Kpi("truck_time", "no_loader"), 1e-9);
    }

    [Theory]
    [InlineData("shortest-queue")]
    [InlineData("flow-optimal")]
    [InlineData("fixed")]
    public void Trucks_under_way_and_in_the_queue_are_sent_on_and_none_is_lost(string rule)
    {
        var record = Record.Of(TwoFaces("move: 30 min", rule, 6));

        Assert.Equal(200, record.Kpi("tonnes", "ore"));
        Assert.Equal(6, record.Rows<CycleRow>().Select(load => load.Truck).Distinct().Count());
        Assert.All(
            record.Rows<CycleRow>().GroupBy(load => load.Truck),
            loads => Assert.True(loads.Max(load => load.EndH) > 47)
        );
        Assert.Equal(0, record.Kpi("loader_time", "no_face"));
        // Six trucks of 24 min do not fill a loader that takes 3: all of them cycle freely from about an hour on.
        Assert.Equal((48 - 1.2) * 60 / 24 * 6, record.Kpi("loads"), 12.0);
    }

    [Theory]
    [InlineData("0 min", 8, 15 + 6 + 3 + 12)]
    [InlineData("0 min", 5, 13 + 6 + 3 + 12)]
    [InlineData("30 min", 8, 43 + 6 + 3 + 12)]
    public void A_truck_that_comes_to_the_old_face_drives_on_to_the_new(string move, double leaves, double tips)
    {
        // Two trucks empty north from 7 to 13 min. The third comes there 7 min after it leaves, and goes on, 6 min by
        // the
        // road between the faces, as soon as the loader is at south; it is loaded in 3 min and tips 12 min later.
        var text = Text(
            """
            {
              north: { at: pit-n, blocks: { n-1: { tonnes: 200 t, material: ore } }, loaders: [shovel], to: dump },
              south: { at: pit-s, material: waste, loaders: [shovel], to: dump },
            }
            """,
            $"{{ load: 3 min, move: {move} }}",
            $"[{{ model: truck, count: 2 }}, {{ model: truck, arrives: {leaves} min }}]",
            "",
            "shortest-queue"
        );

        Assert.Equal(tips, Record.Of(Scenario.Read(text)).TipMinutes("truck-03").First(), 1e-3);
    }

    [Theory]
    [InlineData(1, 70)]
    [InlineData(2, 67)]
    public void A_truck_that_spots_when_the_rock_is_gone_is_not_loaded(int sides, double first)
    {
        // Two loaders at the face. From 7 to 10 min the digger takes the last load, and from 7 to 12 a truck spots at
        // the
        // shovel in vain. The digger is at south by 70 min; a shovel with two sides leaves at 7 min and is there by 67.
        var record = Record.Of(
            Scenario.Read(
                Text(
                    $$"""
                    {
                      north: { at: pit-n, sides: {{sides}}, blocks: { n: { tonnes: 100 t, material: ore } }, loaders: [shovel, digger], to: dump },
                      south: { at: pit-s, material: waste, loaders: [shovel, digger], to: dump },
                    }
                    """,
                    "{ load: 3 min, move: 1 h }",
                    "[{ model: slow }, { model: truck }]",
                    ", digger: { model: shovel }",
                    "shortest-queue"
                )
            )
        );

        Assert.Equal(
            ("ore", 20.0),
            record
                .Rows<CycleRow>()
                .Where(load => load.Truck == "truck-02")
                .Select(load => (load.Material, Math.Round(load.EndH * 60, 6)))
                .First()
        );
        Assert.Equal("waste", record.Rows<CycleRow>().First(load => load.Truck == "truck-01").Material);
        Assert.Equal(first + 6 + 5 + 3 + 10 + 2, record.TipMinutes("truck-01").First(), 1e-3);
        Assert.Equal(100, record.Kpi("tonnes", "ore"));
    }

    [Fact]
    public void Trucks_locked_to_a_material_wait_until_it_is_dug()
    {
        var record = Record.Of(
            OneFace(
                "{ b-1: { tonnes: 200 t, material: ore }, b-2: { tonnes: 200 t, material: waste }, b-3: { tonnes: "
                    + "300 t, material: ore } }",
                "[{ model: truck, material: ore }, { model: truck, material: waste }]"
            )
        );

        Assert.Equal((500, 200), (record.Kpi("tonnes", "ore"), record.Kpi("tonnes", "waste")));
        Assert.All(
            record.Rows<CycleRow>(),
            load => Assert.Equal(load.Truck == "truck-01" ? "ore" : "waste", load.Material)
        );
    }

    [Fact]
    public void Grades_come_from_the_block()
    {
        var record = Record.Of(
            OneFace(
                "{ b-1: { tonnes: 200 t, material: ore, grade: { copper: 1 % } }, b-2: { tonnes: 100 t, material: "
                    + "ore }, b-3: { tonnes: 100 t, material: waste } }",
                crusher: true
            )
        );

        Assert.Equal(200 * 0.01 + 100 * 0.005, record.Kpi("metal", "copper"), 1e-6);
    }

    [Fact]
    public void A_second_loader_at_the_face_leaves_with_the_first()
    {
        var record = Record.Of(
            Scenario.Read(
                Text(
                    """
                    {
                      north: { at: pit-n, blocks: { n: { tonnes: 950 t, material: ore } }, loaders: [shovel, digger], to: dump },
                      south: { at: pit-s, material: waste, loaders: [shovel, digger], to: dump },
                    }
                    """,
                    "{ load: 3 min, move: 1 h }",
                    "[{ model: truck, count: 5 }]",
                    ", digger: { model: shovel }",
                    "shortest-queue"
                )
            )
        );

        Assert.Equal(950, record.Kpi("tonnes", "ore"), 1e-9);
        Assert.Equal(2, record.Kpi("loader_time", "relocating"), 1e-9);
        Assert.Equal(
            2,
            record
                .Rows<CycleRow>()
                .Where(load => load.Material == "waste")
                .Select(load => load.Loader)
                .Distinct()
                .Count()
        );
    }

    private static MineSiteSpec OneFace(string blocks, string trucks = "[{ model: truck }]", bool crusher = false) =>
        Scenario.Read(
            Text(
                $"{{ north: {{ at: pit-n, blocks: {blocks}, loaders: [shovel], to: dump }} }}",
                "{ load: 3 min }",
                trucks,
                "",
                "shortest-queue",
                crusher
            )
        );

    private static MineSiteSpec TwoFaces(string move, string rule, int trucks) =>
        Scenario.Read(
            Text(
                """
                {
                  north: { at: pit-n, blocks: { n-1: { tonnes: 200 t, material: ore } }, loaders: [shovel], to: dump },
                  south: { at: pit-s, material: waste, loaders: [shovel], to: dump },
                }
                """,
                $"{{ load: 3 min, {move} }}",
                $"[{{ model: truck, count: {trucks}, loader: shovel }}]",
                "",
                rule
            )
        );

    private static string Text(
        string faces,
        string model,
        string trucks,
        string more,
        string rule,
        bool crusher = false
    ) =>
        $$"""
            minesim: 1
            name: Faces that run out
            start: 2028-01-01
            duration: 2 d
            materials: { ore: { grade: { copper: 0.5 % } }, waste: {} }
            roads:
              segments:
                - { between: [pit-n, dump], time: { loaded: 8 min, empty: 7 min } }
                - { between: [pit-s, dump], time: { loaded: 10 min, empty: 9 min } }
                - { between: [pit-n, pit-s], length: 1 km, speed: 10 km/h }
            loading: {{faces.ReplaceLineEndings(" ")}}
            dumping: { dump: { at: dump{{(
                crusher
                    ? ", rate: 5 kt/h, bin: 500 t, stockpile: { capacity: 9 kt }, mill: { feed: 5 kt/h, recovery: { copper: 100 % } }"
                    : ""
            )}} } }
            dispatch: {{rule}}
            models:
              trucks: { truck: { payload: 100 t, dump: 2 min }, slow: { payload: 100 t, spot: 5 min, dump: 2 min } }
              loaders: { shovel: {{model}} }
            fleet:
              trucks: {{trucks}}
              loaders: { shovel: { model: shovel }{{more}} }
            """;
}
