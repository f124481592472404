using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>
/// A truck of 521.631 t gross with 2,200 kW at the wheels, alone on 40 km of road: it settles at P/(m·g·s), 15.48 km/h
/// on
/// 10 % of grade and rolling resistance s. Getting under way and stopping count for a thousandth.
/// </summary>
public class RoadConditionTests
{
    private const string Ramp = "grade: 8 %";
    private const double Payload = 299.106;

    [Fact]
    public void On_a_wet_ramp_a_truck_climbs_as_slowly_as_the_resistance_is_greater()
    {
        var dry = Record.Of(Mine(Ramp, ""));
        var wet = Record.Of(Mine(Ramp, "rain: { always: { at: 00:00, for: 24 h, adds: 2 % } }"));

        Assert.All(dry.Rows<CycleRow>(), load => Assert.Equal(40 / 15.48, load.TravelLoadedH, 0.01));
        Assert.All(wet.Rows<CycleRow>(), load => Assert.Equal(40 / 15.48 * 12 / 10, load.TravelLoadedH, 0.01));
        Assert.Equal(0.02, wet.Kpi("extra_rolling_resistance"), 1e-9);
        Assert.Equal(0.04, wet.Kpi("hauled_rolling_resistance"), 1e-9);
        Assert.Equal(240, wet.Kpi("wet_roads"), 1e-6);
        Assert.All(wet.Rows<RoadUseRow>(), row => Assert.Equal(4, row.RollingResistancePct, 1e-9));
        Assert.All(dry.Rows<RoadUseRow>(), row => Assert.Equal(2, row.RollingResistancePct, 1e-9));
    }

    [Fact]
    public void Fuel_rises_with_the_work_of_the_wheels()
    {
        // On the level: m·g·s·L there and back, at 0.24 L/kWh; and m·v²/2 of inertia at 40 km/h, which the brakes take,
        // each way.
        const string Level = "speed-limit: 30 km/h";
        var (dry, wet) = (
            Record.Of(Mine(Level, "")),
            Record.Of(Mine(Level, "rain: { always: { at: 00:00, for: 24 h, adds: 1 % } }"))
        );

        var masses = (2 * 222.525 + Payload) * 1e3;
        var speedUp = masses * 30 / 3.6 * 30 / 3.6 / 2;
        double Litres(double resistance) => 0.24 * (masses * 9.81 * resistance * 40e3 + speedUp) / 3.6e6;
        Assert.Equal(Litres(0.02), LitresPerLoad(dry), 0.005 * Litres(0.02));
        Assert.Equal(Litres(0.03), LitresPerLoad(wet), 0.005 * Litres(0.03));
    }

    [Fact]
    public void Roads_dry_off_evenly()
    {
        // Each day 1 % for an hour, and half of it on average for the four hours that follow.
        var record = Record.Of(Mine(Ramp, "rain: { noon: { at: 12:00, for: 1 h, adds: 1 %, dries: 4 h } }"));

        Assert.Equal(0.01 * (1 + 4 / 2.0) / 24, record.Kpi("extra_rolling_resistance"), 1e-7);
        Assert.Equal(10 * 5, record.Kpi("wet_roads"), 1e-6);
    }

    [Fact]
    public void Of_two_rains_that_which_adds_more_counts()
    {
        var record = Record.Of(
            Mine(
                Ramp,
                "rain: { drizzle: { at: 00:00, for: 24 h, adds: 0.5 % }, storm: { at: 06:00, for: 12 h, adds: 2 % } }"
            )
        );

        Assert.Equal((0.005 + 0.02) / 2, record.Kpi("extra_rolling_resistance"), 1e-9);
        Assert.Equal(240, record.Kpi("wet_roads"), 1e-6);
    }

    [Fact]
    public void A_road_wears_with_what_is_hauled_over_it_up_to_a_bound()
    {
        // 0.299 % a load, felt in steps of a quarter percent, each half-way; 2 % at most.
        var record = Record.Of(Mine(Ramp, "wear: { adds: 1 %, per: 1 kt, of: payload, up-to: 2 % }"));

        double[] felt = [0, 0.25, 0.5, 1, 1.25, 1.5, 1.75, 2, 2, 2];
        Assert.Equal(
            felt.Select(percent => 40 / 15.48 * (10 + percent) / 10),
            record.Rows<CycleRow>().Take(10).Select(load => load.TravelLoadedH),
            (hand, hours) => Math.Abs(hand - hours) < 0.01
        );
        Assert.Equal(0.04, record.Rows<RoadUseRow>()[^1].RollingResistancePct / 100, 1e-9);
    }

    [Fact]
    public void Gross_tonnes_wear_it_both_ways()
    {
        // Empty there and loaded back: (2 × 222.525 + 299.106) t a cycle, of which the trip to the pit comes first.
        var record = Record.Of(Mine(Ramp, "wear: { adds: 0.25 %, per: 222.525 t, up-to: 3 % }"));

        double[] felt = [0.25, 1.0, 2.0, 2.75, 3, 3];
        Assert.Equal(
            felt.Select(percent => 40 / 15.48 * (10 + percent) / 10),
            record.Rows<CycleRow>().Take(6).Select(load => load.TravelLoadedH),
            (hand, hours) => Math.Abs(hand - hours) < 0.01
        );
    }

    [Fact]
    public void A_grader_brings_a_worn_road_back()
    {
        // 1 % a load; the third sets out on 2 % and leaves 3 %, which a grader takes away in 2 × 40 km at 40 km/h.
        var record = Record.Of(
            Mine(
                Ramp,
                $"wear: {{ adds: 1 %, per: {Payload} t, of: payload, up-to: 3 % }}, graders: {{ speed: 40 km/h, "
                    + $"passes: 2, from: 2.5 % }}"
            )
        );

        var loads = record.Rows<CycleRow>().Select(load => load.TravelLoadedH).ToArray();
        Assert.Equal(
            loads.Select((_, i) => 40 / 15.48 * (10 + i % 3) / 10),
            loads,
            (hand, hours) => Math.Abs(hand - hours) < 0.01
        );
        var gradings = loads.Length / 3;
        Assert.Equal(2 * gradings, record.Kpi("grader_time"), 1e-6);
        Assert.Equal(40 * gradings, record.Kpi("graded_km"), 1e-6);
    }

    [Fact]
    public void Graders_work_in_their_hours_alone_and_go_on_with_what_they_have_begun()
    {
        // Worn enough every day after the first, and an hour of work a day at half of it: 4 h for a road of two passes.
        var record = Record.Of(
            Mine(
                Ramp,
                $"wear: {{ adds: 3 %, per: {Payload} t, of: payload, up-to: 3 % }}, graders: {{ speed: 40 km/h, "
                    + $"passes: 2, utilisation: 50 %, hours: 00:30-01:30 }}"
            )
        );

        Assert.Equal(9, record.Kpi("grader_time"), 1e-6);
        Assert.Equal(2 * 40, record.Kpi("graded_km"), 1e-6);
    }

    [Fact]
    public void A_grader_goes_to_the_worst_road_first_and_to_no_closed_one()
    {
        // Two hours a day for one half of the road. The far one is at its bound of 3.5 % every noon, the near one at 3
        // % from the second day on.
        const string Halves =
            "segments: [{ between: [pit, half], length: 20 km, grade: 8 %, wear: { adds: 1 %, per: 1 kt, up-to: "
            + "3 % } }, "
            + "{ between: [half, dump], length: 20 km, grade: 8 %, wear: { adds: 2 %, per: 1 kt, up-to: 3.5 % } "
            + "}], rolling-resistance: 2 %, "
            + "graders: { speed: 10 km/h, from: 2.9 %, hours: 12:00-14:00 }";
        var open = Record.Of(Read(Halves, "3 d"));
        var closed = Record.Of(
            Read(Halves + ", closures: { slide: { between: [half, dump], from: 35 h, to: 71 h } }", "3 d")
        );

        Assert.Equal(60, open.Kpi("graded_km"), 1e-6);
        Assert.Equal(5, open.Rows<RoadUseRow>().Last(row => row.From == "pit").RollingResistancePct, 1e-9);
        // While nobody drives the near half is graded on the second day, and on the third there is nothing to do.
        Assert.Equal(40, closed.Kpi("graded_km"), 1e-6);
    }

    private static double LitresPerLoad(ReplicationRecord record) => record.Kpi("fuel") / record.Rows<CycleRow>().Count;

    private static MineSiteSpec Mine(string road, string condition) =>
        Read(
            $"segments: [{{ between: [pit, dump], length: 40 km, {road} }}], rolling-resistance: 2 "
                + $"%{(condition.Length > 0 ? ", " : "")}{condition}",
            "10 d"
        );

    private static MineSiteSpec Read(string roads, string duration) =>
        Scenario.Read(
            $$"""
            minesim: 1
            name: Condition
            start: 2028-01-01
            duration: {{duration}}
            materials: { ore: {} }
            roads: { {{roads}} }
            loading: { face: { at: pit, material: ore, loaders: [shovel], to: dump } }
            dumping: { dump: { at: dump } }
            models:
              trucks: { truck: { payload: {{Payload}} t, fuel: { per-kwh: 0.24 L, idle: 0 L/h }, drive: { empty-mass: 222.525 t, power: 2200 kW, starting-force: 1400 kN, retarder: 4086 kW, top-speed: 60 km/h } } }
              loaders: { shovel: { load: 3 min } }
            fleet: { trucks: [{ model: truck }], loaders: { shovel: { model: shovel } } }
            """
        );
}
