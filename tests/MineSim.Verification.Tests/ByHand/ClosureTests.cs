using System.Globalization;
using CsCheck;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>
/// 6 min from the pit to the crusher, or 5 and 5 round by a bend; 2 min to load, 2 to tip. A truck alone tips every 16
/// min.
/// </summary>
public class ClosureTests
{
    private const string Detour = ", { between: [pit, bend], time: 5 min }, { between: [bend, crusher], time: 5 min }";

    [Fact]
    public void While_the_short_way_is_closed_trucks_take_the_long_one()
    {
        var record = Record.Of(Mine(1, "repair: { between: [crusher, pit], from: 10 h, to: 20 h }", Detour));

        foreach (var load in record.Rows<CycleRow>())
        {
            var setOut = load.EndH * 60 - 2 - load.TravelLoadedH * 60;
            Assert.Equal(Math.Round(setOut, 6) is >= 600 and < 1200 ? 10 : 6, load.TravelLoadedH * 60, 1e-6);
        }

        Assert.Equal(0, record.Kpi("closed_road_wait"));
        Assert.Equal(0, record.Kpi("truck_time", "queue_road"));
    }

    [Fact]
    public void Who_is_on_the_road_when_it_is_closed_drives_to_its_end_and_who_is_not_waits()
    {
        // Empty trips begin at 0, 16, 32 … 592; the truck is at the crusher again at 608, and the road opens at 1200.
        var record = Record.Of(Mine(1, "repair: { between: [pit, crusher], from: 595 min, to: 1200 min }"));

        var tips = record.TipMinutes("truck-01").ToArray();
        Assert.Equal(592, tips[36]);
        Assert.Equal([1200 + 6 + 2, 1200 + 6 + 2 + 16], tips[37..39].Select(tip => Math.Round(tip, 6)));
        // It was loaded at 600, and waits in the pit; nobody is sent anywhere.
        Assert.Equal(10, record.Kpi("closed_road_wait"), 1e-6);
        Assert.Equal(10, record.Kpi("truck_time", "queue_road"), 1e-6);
        Assert.Equal(0, record.Kpi("truck_time", "no_loader"));
    }

    [Fact]
    public void A_free_truck_is_sent_nowhere_while_no_road_leads_to_a_loader_that_leads_on()
    {
        var record = Record.Of(Mine(1, "repair: { between: [pit, crusher], from: 590 min, to: 1200 min }"));

        // It tips at 592 and stands at the crusher until the road is opened.
        Assert.Equal((1200 - 592) / 60.0, record.Kpi("truck_time", "no_loader"), 1e-6);
        Assert.Equal(0, record.Kpi("closed_road_wait"));
        Assert.Equal(1216, record.TipMinutes("truck-01").ElementAt(37), 1e-6);
    }

    [Fact]
    public void A_truck_under_way_turns_to_the_way_that_is_left_where_the_closed_road_begins()
    {
        // From the pit it is 6 min to the bend and 6 on, or 20 round; the second half is closed while the truck is on
        // the first.
        var record = Record.Of(
            Mine(
                1,
                "slide: { between: [bend, crusher], from: 10 h }",
                roads: "{ between: [pit, bend], time: 6 min }, { between: [bend, "
                    + "crusher], time: 6 min }, { between: [bend, "
                    + "hill], time: 7 min }, { between: [hill, crusher], time: 8 min }"
            )
        );

        // Cycles of 28 min: it tips at 588, comes to the bend at 594, to the pit at 600, leaves it at 602 by the hill.
        var tips = record.TipMinutes("truck-01").ToArray();
        Assert.Equal([588, 625, 625 + 46], tips[20..23].Select(tip => Math.Round(tip, 6)));
    }

    [Fact]
    public void A_truck_that_turns_to_another_way_burns_by_what_it_drives()
    {
        // Loaded at 602, it finds the second half closed at the bend, at 608, and drives 15 min by the hill: it tips at
        // 625.
        var spec = Mine(
            1,
            "slide: { between: [bend, crusher], from: 605 min }",
            roads: "{ between: [pit, bend], length: 2 km, speed: 20 km/h }, { between: [bend, crusher], length: 2 km, "
                + "speed: 20 km/h }, { between: [bend, hill], length: 2.4 km, speed: 20 km/h }, { between: [hill, "
                + "crusher], length: 2.6 km, speed: 20 km/h }",
            truck: ", fuel: { idle: 0 L/h, travel: { loaded: 120 L/h, empty: 60 L/h } }",
            rest: "energy: { fuel-price: 1 USD/L }"
        );
        var record = Record.Of(spec with { DurationHours = 625.5 / 60 });

        Assert.Equal(625, record.TipMinutes("truck-01").Last(), 1e-6);
        // And the empty trip by the hill, 21 min and 7 km, which begins at 625.
        Assert.Equal(
            21 + record.Rows<CycleRow>().Sum(load => 60 * load.TravelEmptyH + 120 * load.TravelLoadedH),
            record.Kpi("fuel", "truck"),
            1e-6
        );
        Assert.Equal(
            7 + record.Rows<CycleRow>().Sum(load => load.EmptyKm + load.LoadedKm),
            record.Kpi("distance"),
            1e-6
        );
    }

    [Fact]
    public void It_waits_where_the_closed_road_begins_and_takes_the_stops_of_the_mine_there()
    {
        // Cycles of 32 min, and 30 min after the tip at 384: it tips at 574, is loaded at 590, and at the bend at 597.
        // There
        // it waits until 24 h, but for the change of shift at 18 h.
        var record = Record.Of(
            Mine(
                1,
                "slide: { between: [bend, crusher], from: 595 min, to: 24 h }",
                roads: "{ between: [pit, bend], time: 7 min }, { between: [bend, crusher], time: 7 min }",
                rest: "calendar: { shifts: { day: 06:00-18:00, night: 18:00-06:00 }, shift-change: 30 min }"
            )
        );

        var held = record.Rows<CycleRow>().Sum(load => load.QueueRoadH);
        Assert.Equal(record.Kpi("truck_time", "queue_road"), held, 1e-6);
        Assert.Equal((1440 - 597 - 30) / 60.0, held, 1e-6);
        Assert.Equal(
            4 * 0.5,
            record
                .Rows<EquipmentTimeRow>()
                .Where(row => row.Machine == "truck-01" && row.Category == TimeCategory.ShiftChange)
                .Sum(row => row.TimeH),
            1e-6
        );
        Assert.Contains(record.TipMinutes("truck-01"), tip => Math.Abs(tip - (24 * 60 + 7 + 2)) < 1e-6);
    }

    [Fact]
    public void A_truck_is_as_heavy_on_the_way_that_is_left_as_on_the_one_that_is_closed()
    {
        // Two ramps that are alike. The bucket makes loads of 180 t for a truck whose target is 220 t.
        var record = Record.Of(
            Scenario.Read(
                """
                minesim: 1
                name: Twin ramps
                start: 2028-01-01
                duration: 1 d
                materials: { ore: { bank-density: 2.6 t/m3, swell: 30 % } }
                roads:
                  rolling-resistance: 2.5 %
                  segments:
                    - { between: [pit, a], length: 1 km, grade: 8 % }
                    - { between: [a, crusher], length: 1 km, grade: 8 % }
                    - { between: [pit, b], length: 1 km, grade: 8 % }
                    - { between: [b, crusher], length: 1 km, grade: 8 % }
                  closures:
                    first: { between: [pit, a], from: 8 h, to: 16 h }
                    second: { between: [pit, b], from: 16 h }
                loading: { face: { at: pit, material: ore, loaders: shovel, to: crusher } }
                dumping: { crusher: { at: crusher } }
                models:
                  trucks: { truck: { payload: 220 t, dump: 1 min, drive: { empty-mass: 166 t, power: 1700 kW, top-speed: 60 km/h, retarder: 3000 kW } } }
                  loaders: { shovel: { bucket-volume: 45 m3, fill-factor: 1, pass: 35 s } }
                fleet: { trucks: [{ model: truck }], loaders: { shovel: { model: shovel } } }
                """
            )
        );

        Assert.Equal(180, record.Rows<CycleRow>()[0].PayloadT, 1e-6);
        var times = record.Rows<CycleRow>().Select(load => Math.Round(load.TravelLoadedH * 3600)).Distinct();
        Assert.Single(times);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("no")]
    public void A_closure_that_never_begins_changes_nothing(string passing)
    {
        const string Roads =
            "{{ between: [pit, bend], time: {{ exponential: 6 min }}, passing: {0} }}, {{ between: [bend, "
            + "crusher], time: 6 min, passing: {0} }}, {{ between: [bend, hill], time: 7 min, passing: {0} }}, {{ "
            + "between: [hill, crusher], time: 8 min, passing: {0} }}";
        var roads = string.Format(System.Globalization.CultureInfo.InvariantCulture, Roads, passing);
        var open = Record.Of(Mine(12, null, roads: roads, variation: true));

        var closed = Record.Of(
            Mine(
                12,
                "slide: { between: [bend, crusher], from: 900 d, to: 901 d }, fog: { between: [pit, bend], from: 900 "
                    + "d, to: 901 d }",
                roads: roads,
                variation: true
            )
        );

        Assert.True(open.Rows<CycleRow>().Count > 500);
        Assert.Equal(open.Rows<CycleRow>(), closed.Rows<CycleRow>());
    }

    [Fact]
    public void Whatever_is_closed_no_truck_is_lost_and_no_road_is_driven_that_is_closed() =>
        Gen.Select(
                Gen.Int[1, 12],
                Gen.Select(Gen.Int[0, 3], Gen.Double[1, 40], Gen.Double[0.2, 6]).Array[1, 4],
                Gen.ULong[0, 1000],
                Gen.Bool
            )
            .Sample(
                (trucks, closures, seed, passing) =>
                {
                    string[] roads = ["[pit, bend]", "[bend, crusher]", "[pit, hill]", "[hill, crusher]"];
                    var lines = closures.Select(
                        (c, i) =>
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"c{i}: {{ between: {roads[c.Item1]}, every: {{ "
                                    + $"exponential: {c.Item2:0.00} h }}, for: {{ "
                                    + $"exponential: {c.Item3:0.00} h }} }}"
                            )
                    );
                    var segments = string.Join(
                        ", ",
                        roads.Select(
                            (road, i) =>
                                $"{{ between: {road}, time: {{ exponential: {3 + i} min }}, "
                                + $"passing: {(passing ? "yes" : "no")} }}"
                        )
                    );
                    var spec = Mine(trucks, string.Join(", ", lines), roads: segments, variation: true) with
                    {
                        Seed = seed,
                    };

                    var record = Record.Of(spec);

                    Assert.Equal(
                        trucks * 48,
                        record
                            .Rows<EquipmentTimeRow>()
                            .Where(row => row.Machine.StartsWith("truck-", StringComparison.Ordinal))
                            .Sum(row => row.TimeH),
                        1e-6
                    );
                    Assert.Equal(record.Kpi("tonnes"), record.Rows<CycleRow>().Sum(load => load.PayloadT), 1e-6);
                    Assert.Equal(record.Kpi("truck_time", "queue_road"), record.Kpi("closed_road_wait"), 1e-6);
                    Assert.Equal(trucks, record.Rows<CycleRow>().DistinctBy(load => load.Truck).Count());
                },
                iter: 100
            );

    private static MineSiteSpec Mine(
        int trucks,
        string? closures,
        string more = "",
        string? roads = null,
        string rest = "",
        bool variation = false,
        string truck = ""
    ) =>
        Scenario.Read(
            $$"""
            minesim: 1
            name: Closed roads
            start: 2028-01-01
            duration: 48 h
            materials: { ore: {} }
            roads:
              headway: 20 s
              variation: {{(variation ? "{ lognormal: { mean: 1, cv: 0.2 } }" : "1")}}
              segments: [{{roads ?? "{ between: [pit, crusher], time: 6 min }" + more}}]
              closures: { {{closures}} }
            loading: { face: { at: pit, material: ore, loaders: shovel, to: crusher } }
            dumping: { crusher: { at: crusher } }
            models:
              trucks: { truck: { payload: 100 t, dump: 2 min{{truck}} } }
              loaders: { shovel: { load: 2 min } }
            fleet:
              trucks: [{ model: truck, count: {{trucks}} }]
              loaders: { shovel: { model: shovel } }
            {{rest}}
            """
        );
}
