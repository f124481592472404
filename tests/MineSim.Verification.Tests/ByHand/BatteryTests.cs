using MineSim.Mine.Roads.Travel;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;
using MineSim.Spec;
using MineSim.Spec.Dispatch;

namespace MineSim.Verification.Tests;

/// <summary>A battery truck on a ramp, and its charger, reckoned from the truck's profile.</summary>
public class BatteryTests
{
    private const double Efficiency = 0.9;
    private const double Auxiliary = 60;
    private const double Regeneration = 0.6;
    private const double Capacity = 1000;

    private static readonly MineSiteSpec One = Mine(trucks: 1, "for: 2 min, efficiency: 95 %");

    [Fact]
    public void It_charges_when_the_next_trip_would_not_leave_the_reserve_and_takes_what_its_curve_says()
    {
        var (trip, minutes, down) = Trip();
        var (kwh, cycleMinutes) = (trip + Auxiliary * 5 / 60, minutes + 5);
        // The first way is down, and a full battery has no room for what comes back.
        Assert.InRange(down, -10, -1);
        // The trip to come is reckoned without standing.
        var cycles = 1;
        while (Capacity + down - cycles * kwh - trip >= 0.2 * Capacity)
            cycles++;
        var charge = 1 - (cycles * kwh - down) / Capacity;
        Assert.InRange(cycles, 2, 20);
        Assert.InRange(charge, 0.2, 0.5);

        // 1,500 kW up to 80 %, then linearly down to 300 kW.
        var stop = 2 / 60.0 + (0.8 - charge) * Capacity / 1500 + 200 * Math.Log(5) / 1200;
        var record = Record.Of(One with { DurationHours = cycles * cycleMinutes / 60 + stop + 0.05 });

        Assert.Equal(cycles, record.Rows<CycleRow>().Count);
        Assert.Equal(stop, record.Ticks("truck-01", TimeCategory.Charge) / 3.6e6, 1e-4);
        Assert.Equal(0, record.Ticks("truck-01", TimeCategory.WaitCharger));
        Assert.Equal((cycles * kwh - down) / 0.95, record.Kpi("electricity", "truck"), 0.05);
        Assert.Equal(charge, record.Kpi("supply_lowest", "truck"), 1e-4);
        Assert.Equal(0, record.Kpi("fuel"));
    }

    [Fact]
    public void What_the_charger_gives_is_what_trips_and_standing_take()
    {
        // But for what the battery holds, and for the little that finds it full.
        var record = Record.Of(One with { DurationHours = 200 });
        var (trip, _, _) = Trip();

        var taken = record.Kpi("loads") * (trip + Auxiliary * 5 / 60);
        Assert.Equal(taken, record.Kpi("electricity", "truck") * 0.95, Capacity);
        Assert.InRange(taken, 60 * Capacity, 80 * Capacity);
        Assert.InRange(record.Kpi("supply_lowest", "truck"), 0.19, 1);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Two_trucks_queue_at_one_charger_and_not_at_two(int bays, bool waits)
    {
        var record = Record.Of(Mine(trucks: 2, $"bays: {bays}") with { DurationHours = 48 });

        Assert.Equal(waits, record.Kpi("truck_time", "wait_charger") > 0);
        Assert.Equal(
            record.Kpi("truck_time", "charge"),
            (record.Ticks("truck-01", TimeCategory.Charge) + record.Ticks("truck-02", TimeCategory.Charge)) / 3.6e6,
            1e-9
        );
        Assert.InRange(record.Kpi("truck_time", "charge"), 1, 96);
    }

    [Fact]
    public void A_truck_that_serves_the_near_shovel_alone_keeps_no_charge_for_the_far_one()
    {
        var near = One.Mine.Roads.Segments[0];
        MineSiteSpec Locked(string? loader) =>
            One with
            {
                DurationHours = 24,
                Mine = One.Mine with
                {
                    Roads = One.Mine.Roads with
                    {
                        Segments =
                        [
                            near,
                            near with
                            {
                                From = "far-pit",
                                LengthKm = 12,
                                Road = near.Road! with { Grade = 0 },
                            },
                        ],
                    },
                    Faces = [.. One.Mine.Faces, new("far-face", "far-pit", "ore", ["far-shovel"], ["crusher"])],
                    Loaders = [.. One.Mine.Loaders, One.Mine.Loaders[0] with { Name = "far-shovel" }],
                    Dispatch = DispatchRule.Nearest,
                    Trucks = [One.Mine.Trucks[0] with { Loader = loader }],
                },
            };

        var (locked, free) = (Record.Of(Locked("shovel")), Record.Of(Locked(null)));

        // Both drive to the near shovel; who may be sent to the far one charges more often, and uses less of the
        // battery.
        Assert.Equal(Record.Of(One with { DurationHours = 24 }).Kpi("loads"), locked.Kpi("loads"));
        Assert.True(free.Kpi("supply_lowest", "truck") > locked.Kpi("supply_lowest", "truck") + 0.1);
    }

    /// <summary>
    /// kWh and minutes of a round trip on the road, from the published profile alone, and the kWh of its way down.
    /// </summary>
    private static (double Kwh, double Minutes, double Down) Trip()
    {
        var (kwh, hours, down) = (0.0, 0.0, 0.0);
        foreach (var (from, to, loaded) in new[] { ("crusher", "face", false), ("face", "crusher", true) })
        {
            var end = TravelProfile.Of(One.Mine, One.Mine.Trucks[0].Model, from, to, loaded)[^1];
            kwh += end.PulledKwh / Efficiency + Auxiliary * end.TimeH - Regeneration * end.HeldKwh;
            hours += end.TimeH;
            if (!loaded)
                down = kwh;
        }

        return (kwh, 60 * hours, down);
    }

    private static MineSiteSpec Mine(int trucks, string charging) =>
        Scenario.Read(
            $$"""
            minesim: 1
            name: Battery
            start: 2028-01-01
            duration: 1 d
            materials: { ore: {} }
            roads: { rolling-resistance: 3 %, segments: [{ between: [pit, crusher], length: 2 km, grade: 6 %, speed-limit-back: 30 km/h }] }
            loading: { face: { at: pit, material: ore, loaders: shovel, to: crusher } }
            dumping: { crusher: { at: crusher } }
            models:
              trucks:
                truck:
                  payload: 100 t
                  dump: 2 min
                  drive: { empty-mass: 80 t, power: 1500 kW, efficiency: 90 %, top-speed: 60 km/h }
                  battery:
                    capacity: 1000 kWh
                    auxiliary: 60 kW
                    regeneration: 60 %
                    charging: [{ at: 80 %, power: 1500 kW }, { at: 100 %, power: 300 kW }]
              loaders: { shovel: { load: 3 min } }
            fleet: { trucks: [{ model: truck, count: {{trucks}} }], loaders: { shovel: { model: shovel } } }
            calendar: { charging: { {{charging}} } }
            """
        );
}
