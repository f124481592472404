using System.Globalization;
using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Records.People;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>A driver and a digger whose skill changes the times of constant work.</summary>
public class LearningTests
{
    [Fact]
    public void A_novice_driver_takes_longer_on_the_way_and_at_the_crusher()
    {
        // Twice the time for ever: 2 · (7 + 8 + 2) + 3 min.
        var record = Record.Of(Mine("drive: { learning: { time: { novice: 2, rate: 100 %, unit: 1 h } } }"));

        Assert.Equal([37, 74, 111], record.TipMinutes("truck-01").Take(3));
    }

    [Fact]
    public void A_novice_at_the_shovel_takes_longer_to_load()
    {
        var record = Record.Of(Mine("dig: { learning: { time: { novice: 1.5, rate: 100 %, unit: 1 h } } }"));

        Assert.Equal([21.5, 43, 64.5], record.TipMinutes("truck-01").Take(3));
    }

    [Fact]
    public void Hours_at_the_wheel_shorten_the_cycle_from_shift_to_shift()
    {
        var record = Record.Of(Mine("drive: { learning: { time: { novice: 2, half-life: 24 h } } }"));

        var days = record.Rows<AssignmentRow>().Where(row => row.Person == "driver-001").ToArray();
        Assert.Equal(2, days[0].TimeFactor);
        Assert.Equal(1 + Math.Pow(0.5, days[0].PracticeH / 24), days[1].TimeFactor, 1e-12);
        // The truck never stands: twelve hours, but for the cycle that is under way as the shift turns.
        Assert.InRange(days[0].PracticeH, 12 - 37 / 60.0, 12 + 37 / 60.0);
        Assert.Equal(37, record.TipMinutes("truck-01").First());
        var second = record.TipMinutes("truck-01").Where(minute => minute > 25 * 60).Take(2).ToArray();
        Assert.Equal(3 + 17 * days[1].TimeFactor, second[1] - second[0], 1e-3);
    }

    [Fact]
    public void A_novice_at_the_shovel_scatters_payloads()
    {
        ReplicationRecord Of(string skills) =>
            Record.Of(Scenario.Read(SmallText(skills, "{ normal: { mean: 100 t, sd: 5 t } }")));
        var experienced = Of("dig: {}").Rows<CycleRow>().Select(row => row.PayloadT).ToArray();

        var novice = Of("dig: { learning: { payload-spread: { novice: 3, rate: 100 %, unit: 1 h } } }")
            .Rows<CycleRow>()
            .Select(row => row.PayloadT)
            .ToArray();

        Assert.Equal(experienced.Select(t => 100 + 3 * (t - 100)), novice, (a, b) => Math.Abs(a - b) < 1e-9);
    }

    [Fact]
    public void However_a_novice_at_the_shovel_scatters_them_no_truck_drives_off_empty_and_their_mean_stays()
    {
        var text = SmallText(
                "dig: { learning: { payload-spread: { novice: 3, rate: 100 %, unit: 1 h } } }",
                "{ normal: { mean: 100 t, sd: 25 t } }"
            )
            .Replace("load: 3 min", "bucket: 40 t, pass: 1 min, first-bucket: 12 s", StringComparison.Ordinal)
            .Replace("duration: 2 d", "duration: 60 d", StringComparison.Ordinal);

        var loads = Record.Of(Scenario.Read(text)).Rows<CycleRow>();

        Assert.All(loads, load => Assert.True(load is { PayloadT: >= 10 and <= 190.1, LoadH: > 0 }));
        // About 4,500 loads that scatter by 65 t: one standard error is 1 t.
        Assert.Equal(100, loads.Average(load => load.PayloadT), 3.0);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(1.5, 2)]
    [InlineData(1.5, 1)]
    public void Slow_spotting_is_lost_to_pace_beside_slow_work(double time, double spot)
    {
        var skills = string.Create(
            CultureInfo.InvariantCulture,
            $"drive: {{ learning: {{ time: {{ novice: {time}, rate: 100 %, unit: 1 h }}, spot: {{ novice: "
                + $"{spot}, rate: 100 %, unit: 1 h }} }} }}"
        );
        var record = Record.Of(
            Scenario.Read(
                SmallText(skills, "100 t").Replace("dump: 2 min", "dump: 2 min, spot: 3 min", StringComparison.Ordinal)
            )
        );

        double Hours(string category) => record.Kpi("truck_time", category);
        var (spotting, others) = (Hours("spot"), Hours("travel_empty") + Hours("travel_loaded") + Hours("dump"));
        var slow = spotting * (1 - 1 / (time * spot)) + others * (1 - 1 / time);
        Assert.All(record.Rows<CycleRow>(), load => Assert.Equal(3 * time * spot, 60 * load.SpotH, 1e-6));
        Assert.Equal(
            record.Kpi("tonnes") * slow / (spotting + others + Hours("load") - slow),
            record.Kpi("tonnes_lost", "pace"),
            1e-6
        );
    }

    private static MineSiteSpec Mine(string skills) => Scenario.Read(SmallText(skills, "100 t"));

    private static string SmallText(string skills, string payload) =>
        $$"""
            minesim: 1
            name: By hand
            start: 2028-01-01
            duration: 2 d
            materials: { ore: {} }
            roads: { segments: [{ between: [pit, crusher], time: { loaded: 8 min, empty: 7 min } }] }
            loading: { face: { at: pit, material: ore, loaders: shovel, to: crusher } }
            dumping: { crusher: { at: crusher, bays: 1 } }
            models:
              trucks: { truck: { payload: {{payload}}, dump: 2 min, skill: drive } }
              loaders: { shovel: { load: 3 min, skill: dig } }
            fleet:
              trucks: [{ model: truck }]
              loaders: { shovel: { model: shovel } }
            calendar: { shifts: { day: 00:00-12:00, night: 12:00-24:00 } }
            workforce:
              skills: { {{skills}} }
              roster: { pattern: 1 days on / 0 days off, panels: 2 }
              people:
                - { role: driver, count: 2, skills: drive, experience: 0 h }
                - { role: digger, count: 2, skills: dig, experience: 0 h }
            """;
}
