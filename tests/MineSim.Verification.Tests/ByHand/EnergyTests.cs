using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;
using MineSim.Site.Profiles;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>
/// Fuel, CO2, tyres and cost of the small mine, followed with pencil and paper: a cycle of 20 min burns 7 + 1.5 + 16 +
/// 1 = 25.5 L.
/// </summary>
public class EnergyTests
{
    // Empty 7 min at 60 L/h, loaded 8 min at 120 L/h, at the loader 3 min and at the crusher 2 min at 30 L/h.
    private const string Fuel =
        ", hourly-cost: 100 USD/h, fuel: { idle: 30 L/h, travel: { loaded: 120 L/h, empty: 60 L/h }";
    private const string Prices =
        "energy: { fuel-price: 2 USD/L, electricity-price: 0.5 USD/kWh, fuel-co2: 3 kg/L, electricity-co2: 1 "
        + "kg/kWh }\n";
    private const string Fleet = "fleet: { trucks: [{ model: truck }], loaders: { shovel: { model: shovel } } }\n";

    [Fact]
    public void A_truck_burns_by_what_it_does()
    {
        var record = Record.Of(Until(SmallMine.Read(Fleet + Prices, Fuel + " }"), 40.05));

        // 120 cycles, and the empty trip that has begun as the run ends.
        var litres = 120 * 25.5 + 7;
        Assert.Equal(litres, record.Kpi("fuel"), 1e-6);
        Assert.Equal(litres, record.Kpi("fuel", "truck"), 1e-6);
        Assert.Equal(litres / 12_000, record.Kpi("fuel_per_tonne"), 1e-9);
        Assert.Equal(litres * 3 / 1e3, record.Kpi("co2"), 1e-9);
        Assert.Equal(litres * 2, record.Kpi("movement_cost", "fuel"), 1e-6);
        Assert.Equal(4005, record.Kpi("movement_cost", "hours"), 1e-6);
        Assert.Equal((litres * 2 + 4005) / 12_000, record.Kpi("movement_cost_per_tonne"), 1e-9);
    }

    [Fact]
    public void A_loader_takes_one_rate_while_it_loads_and_another_while_it_waits()
    {
        var record = Record.Of(
            Until(
                SmallMine.Read(
                    Fleet + Prices,
                    "",
                    ", hourly-cost: 10 USD/h, fuel: { working: 200 L/h, idle: 20 "
                        + "L/h }, electricity: { working: 900 kW, "
                        + "idle: 100 kW }"
                ),
                40
            )
        );

        // Of each cycle of 20 min it loads 3.
        Assert.Equal(40 * (0.15 * 200 + 0.85 * 20), record.Kpi("fuel", "shovel"), 1e-6);
        Assert.Equal(40 * (0.15 * 900 + 0.85 * 100), record.Kpi("electricity"), 1e-6);
        Assert.Equal(40 * (0.15 * 900 + 0.85 * 100) * 0.5, record.Kpi("movement_cost", "electricity"), 1e-6);
        Assert.Equal(400, record.Kpi("movement_cost", "hours"), 1e-6);
        Assert.Equal((record.Kpi("fuel") * 3 + record.Kpi("electricity")) / 1e3, record.Kpi("co2"), 1e-9);
    }

    [Fact]
    public void A_shift_change_idles_and_a_meal_does_not()
    {
        const string Stops = "calendar: { shifts: { day: 00:00-24:00 }, shift-change: 20 min, meal: { for: 1 h } }\n";

        var (without, with) = (Litres(""), Litres(Stops));

        // The stops take 80 min, four cycles; the change of shift idles 20 min at 30 L/h.
        Assert.Equal(without - 4 * 25.5 + 10, with, 1e-6);

        static double Litres(string stops) =>
            Record.Of(Until(SmallMine.Read(Fleet + stops, Fuel + " }"), 20)).Kpi("fuel");
    }

    [Fact]
    public void The_tank_says_when_to_go_for_fuel_and_how_long_it_takes()
    {
        // When it has tipped for the fourth time it has used 102 of 200 L, and fills them at 12 L/min after 3 min.
        const string Calendar = "calendar: { fuel: { for: 3 min, rate: 12 L/min } }\n";
        var record = Record.Of(Until(SmallMine.Read(Fleet + Calendar, Fuel + ", tank: 200 L, reserve: 50 % }"), 40));

        double[] tips = [20, 40, 60, 80, 111.5, 131.5, 151.5, 171.5, 203];
        Assert.Equal(tips, record.TipMinutes("truck-01").Take(9));
        // Every 91.5 min, 26 times in 40 h.
        Assert.Equal(Kernel.Clock.FromMinutes(26 * 11.5), record.Ticks("truck-01", TimeCategory.Fuel));
    }

    [Fact]
    public void Two_trucks_share_a_fuel_bay()
    {
        const string Calendar = "calendar: { fuel: { for: 3 min, rate: 12 L/min, bays: 1 } }\n";
        var spec = SmallMine.Read(
            "fleet: { trucks: [{ model: truck, count: 2 }], loaders: { shovel: { model: shovel } } }\n" + Calendar,
            Fuel + ", tank: 200 L, reserve: 50 % }"
        );

        var record = Record.Of(Until(spec, 2.5));

        // The second comes 3 min after the first, and waits for it: 1.5 L more in its tank from the queue at the loader
        // of its first cycle.
        Assert.Equal(Kernel.Clock.FromMinutes(11.5), record.Ticks("truck-01", TimeCategory.Fuel));
        Assert.Equal(Kernel.Clock.FromMinutes(11.5 - 3 + 11.5 + 1.5 / 12), record.Ticks("truck-02", TimeCategory.Fuel));
    }

    [Fact]
    public void Tyres_work_by_mean_load_and_mean_speed()
    {
        // 10 km in the 20 min of a cycle: 30 km/h. 160 t empty, 260 t loaded: 210 t on average, a fifth of it on one
        // tyre.
        var spec = Scenario.Read(
            """
            minesim: 1
            name: Tyres
            start: 2028-01-01
            duration: 10 h
            materials: { ore: {} }
            roads: { segments: [{ between: [pit, crusher], length: 5 km, speed: 40 km/h }] }
            loading: { face: { at: pit, material: ore, loaders: shovel, to: crusher } }
            dumping: { crusher: { at: crusher } }
            models:
              trucks: { truck: { payload: 100 t, dump: 2 min, tyres: { rating: 1000 tkm/h, load-share: 20 % }, drive: { empty-mass: 160 t, power: 1 MW, top-speed: 60 km/h } } }
              loaders: { shovel: { load: 3 min } }
            fleet: { trucks: [{ model: truck }], loaders: { shovel: { model: shovel } } }
            """
        );

        var record = Record.Of(Until(spec, 10 - 1 / 60.0));

        Assert.Equal(42 * 30 * 10 / (10 - 1 / 60.0), record.Kpi("tkph", "truck"), 1e-6);
        Assert.Equal(record.Kpi("tkph", "truck"), record.Kpi("tkph_hardest_shift", "truck"), 1e-6);
        Assert.Equal(1000, record.Kpi("tkph_rating", "truck"));
        Assert.Equal(300, record.Kpi("distance"), 1e-9);
        // The thirtieth load is still on the truck.
        Assert.Equal(29 * 5 * 100, record.Kpi("tonne_km"), 1e-6);
    }

    [Fact]
    public void Tyres_and_profile_bear_the_load_that_the_bucket_makes()
    {
        // 45 m³ of 2 t/m³ are 90 t, two of which are nearest to the target of 220 t.
        var spec = Until(
            Scenario.Read(
                """
                minesim: 1
                name: Tyres
                start: 2028-01-01
                duration: 1 d
                materials: { ore: { bank-density: 2.6 t/m3, swell: 30 % } }
                roads: { rolling-resistance: 2.5 %, segments: [{ between: [pit, crusher], length: 2 km, grade: 8 % }] }
                loading: { face: { at: pit, material: ore, loaders: shovel, to: crusher } }
                dumping: { crusher: { at: crusher } }
                models:
                  trucks: { truck: { payload: 220 t, dump: 1 min, tyres: { rating: 1000 tkm/h }, drive: { empty-mass: 166 t, power: 1700 kW, top-speed: 60 km/h, retarder: 3000 kW } } }
                  loaders: { shovel: { bucket-volume: 45 m3, fill-factor: 1, pass: 35 s } }
                fleet: { trucks: [{ model: truck }], loaders: { shovel: { model: shovel } } }
                """
            ),
            10
        );
        var record = Record.Of(spec);

        // Where nothing is said 16.6667 % of the weight are on a tyre.
        Assert.Equal((166 + 180 / 2.0) * 0.166667 * record.Kpi("distance") / 10, record.Kpi("tkph", "truck"), 1e-6);
        Assert.Equal(record.Kpi("tkph", "truck"), record.Kpi("tkph_hardest_shift", "truck"), 1e-6);
        Assert.Equal(
            record.Rows<CycleRow>()[0].TravelLoadedH,
            HaulProfile.Of(spec.Mine, "truck", "face", "crusher", loaded: true).Segments.Sum(segment => segment.TimeH),
            1e-6
        );
    }

    [Fact]
    public void The_hardest_shift_of_the_tyres_is_found_among_all()
    {
        var spec = Scenario.Read(
            """
            minesim: 1
            name: Tyres
            start: 2028-01-01
            duration: 4 d
            materials: { ore: {} }
            roads: { segments: [{ between: [pit, crusher], length: 5 km, speed: 40 km/h }], variation: { uniform: [0.5, 1.5] } }
            loading: { face: { at: pit, material: ore, loaders: shovel, to: crusher } }
            dumping: { crusher: { at: crusher } }
            models:
              trucks: { truck: { payload: 100 t, dump: 2 min, tyres: { rating: 1000 tkm/h }, drive: { empty-mass: 160 t, power: 1 MW, top-speed: 60 km/h } } }
              loaders: { shovel: { load: 3 min } }
            fleet: { trucks: [{ model: truck, count: 2 }], loaders: { shovel: { model: shovel } } }
            calendar: { shifts: { day: 06:00-18:00, night: 18:00-06:00 } }
            """
        );
        var record = Record.Of(spec);

        // Reckoned again from the tables, shift by shift.
        var hours = record
            .Rows<EquipmentTimeRow>()
            .Where(row =>
                row.Machine.StartsWith("truck-", StringComparison.Ordinal)
                && TimeCategories.ClassOf(row.Category) is TimeClass.Productive or TimeClass.Waiting
            )
            .ToLookup(row => (row.Machine, row.Day, row.Shift), row => row.TimeH);
        var hardest = record
            .Rows<FuelRow>()
            .Where(row => row.DistanceKm > 0 && hours[(row.Machine, row.Day, row.Shift)].Sum() >= 4)
            .Max(row => 210.0 / 6 * row.DistanceKm / hours[(row.Machine, row.Day, row.Shift)].Sum());
        Assert.Equal(1, hardest / record.Kpi("tkph_hardest_shift", "truck"), 1e-4);
        Assert.True(record.Kpi("tkph_hardest_shift", "truck") > 1.01 * record.Kpi("tkph", "truck"));
    }

    [Fact]
    public void The_table_adds_up_to_the_figures()
    {
        var record = Record.Of(
            Until(SmallMine.Read(Fleet + Prices, Fuel + " }", ", electricity: { working: 900 kW, idle: 100 kW }"), 40)
        );

        Assert.Equal(record.Kpi("fuel"), record.Rows<FuelRow>().Sum(row => row.FuelL), 1e-6);
        Assert.Equal(record.Kpi("electricity"), record.Rows<FuelRow>().Sum(row => row.ElectricityKwh), 1e-6);
        Assert.Equal(record.Kpi("co2") * 1e3, record.Rows<FuelRow>().Sum(row => row.Co2Kg), 1e-6);
        Assert.Equal(4, record.Rows<FuelRow>().Count);
    }

    [Fact]
    public void A_mine_that_says_nothing_of_energy_has_no_figures_of_it()
    {
        var record = Record.Of(SmallMine.Read(Fleet + Prices));

        Assert.Empty(record.Rows<FuelRow>());
        Assert.DoesNotContain(
            record.Rows<KpiRow>(),
            row => row.Kpi is "fuel" or "co2" or "tonne_km" or "movement_cost"
        );
    }

    private static MineSiteSpec Until(MineSiteSpec spec, double hours) => spec with { DurationHours = hours };
}
