using MineSim.Kernel;
using MineSim.Spec;
using MineSim.Spec.Calendars;
using MineSim.Spec.Dispatch;

namespace MineSim.Scenarios.Tests;

public class SpecTests
{
    [Fact]
    public void The_smallest_scenario_has_the_defaults_of_the_reference()
    {
        var spec = Small.Read(Small.Mine);

        Assert.Equal(
            ("Small", new DateOnly(2028, 1, 1), 720.0, 0.0, 1ul, 30),
            (spec.Name, spec.Start, spec.DurationHours, spec.WarmUpHours, spec.Seed, spec.Replications)
        );
        Assert.IsType<MineAloneSpec>(spec);
        Assert.Null(spec.Mine.Materials[0].PlanTonnesPerHour);
        Assert.Null(spec.Mine.Dumps[0].Bays);
        Assert.Null(spec.Mine.Maintenance.RepairCrews);
        Assert.Equal(DispatchRule.ShortestQueue, spec.Mine.Dispatch);
        Assert.Equal([new ShiftSpec("all-day", 0, 24)], spec.Mine.Calendar.Shifts);
        Assert.Equal(Distribution.Constant(1), spec.Mine.Roads.Variation);
        Assert.Equal(Distribution.Constant(0), spec.Mine.Trucks[0].Model.Spot);
        Assert.Equal(1, spec.Mine.Trucks[0].Model.Reliability.ShiftAvailability);
    }

    [Fact]
    public void A_segment_with_length_and_speed_takes_its_time_by_load_state()
    {
        var segment = Small
            .Read(Small.With("time: 6 min", "length: 3 km, speed: { loaded: 30 km/h, empty: 10 m/s }"))
            .Mine.Roads.Segments[0];

        Assert.Equal(3, segment.LengthKm);
        Assert.Equal(0.1, segment.LoadedTime.Mean, 12);
        Assert.Equal(3 / 36.0, segment.EmptyTime.Mean, 12);
        Assert.True(segment.TwoWay);
    }

    [Fact]
    public void A_segment_without_speed_has_that_of_the_network()
    {
        var spec = Small.Read(
            Small
                .With("roads: {", "roads: { speed: 60 km/h,")
                .Replace("time: 6 min", "length: 1.5 km", StringComparison.Ordinal)
        );

        Assert.Equal(0.025, spec.Mine.Roads.Segments[0].LoadedTime.Mean, 12);
    }

    [Fact]
    public void A_loader_with_a_bucket_takes_passes()
    {
        var loading = Small
            .Read(Small.With("load: 3 min", "bucket: 65 t, pass: 32 s, variation: { gamma: { mean: 1, shape: 25 } }"))
            .Mine.Loaders[0]
            .Model.Loading;

        Assert.Equal(65, loading.BucketTonnes);
        Assert.Equal(32 / 3600.0, loading.Duration.Mean, 12);
        Assert.Equal(Distribution.Gamma(1, 25), loading.Variation);
    }

    [Theory]
    [InlineData("2028-04-01", 91 * 24)]
    [InlineData("2027-04-01", 0)]
    [InlineData("5 d", 120)]
    public void Arrivals_are_hours_after_the_start(string arrives, double hours)
    {
        Assert.Equal(
            hours,
            Small
                .Read(
                    Small
                        .With("30 d", "1 y")
                        .Replace("count: 5", $"count: 5, arrives: {arrives}", StringComparison.Ordinal)
                )
                .Mine.Trucks[0]
                .ArrivesHour
        );
    }

    [Fact]
    public void Shifts_come_in_the_order_of_the_day_and_may_end_on_the_next()
    {
        var calendar = Small
            .Read(Small.And("calendar: { shifts: { night: 18:30-06:00, day: 06:00-18:30 } }"))
            .Mine.Calendar;

        Assert.Equal([new ShiftSpec("day", 6, 12.5), new ShiftSpec("night", 18.5, 11.5)], calendar.Shifts);
    }

    [Fact]
    public void A_stop_at_a_fixed_hour_is_a_blast_and_one_at_random_is_weather_unless_said_otherwise()
    {
        var stops = Small
            .Read(
                Small.And(
                    "calendar: { stops: { a: { at: 12:30, for: 30 min }, b: { "
                        + "every: 9 d, for: 1 h, months: [7, 6] }, c: "
                        + "{ at: 3:00, for: 1 h, kind: weather } } }"
                )
            )
            .Mine.Calendar.Stops;

        Assert.Equal([MineStopKind.Blast, MineStopKind.Weather, MineStopKind.Weather], stops.Select(stop => stop.Kind));
        Assert.Equal([12.5, null, 3], stops.Select(stop => stop.AtHourOfDay));
        Assert.Equal([6, 7], stops[1].Months);
    }

    [Fact]
    public void People_keep_their_dates_skills_and_origin()
    {
        var workforce = Small
            .Read(
                Small.With("payload: 200 t", "payload: 200 t, skill: drive")
                    + "workforce: { roster: { pattern: 8 days on / 6 off, panels: 2 }, absence: 5 %, people: [{ role: "
                    + "driver, count: 9, skills: drive, origin: local, hired: 2028-01-02, licensed: 3 d }] }\n"
            )
            .Workforce!;

        Assert.Equal(new(8, 6, 2), workforce.Roster);
        Assert.Equal(0.05, workforce.Absence, 12);
        var people = workforce.People[0];
        Assert.Equal(
            ("driver", 9, "local", 24.0, 72.0),
            (people.Role, people.Count, people.Origin, people.HiredHour, people.LicensedHour)
        );
        Assert.Equal(["drive"], people.Skills);
    }

    [Fact]
    public void A_network_of_five_thousand_segments_is_valid()
    {
        var segments = string.Join(
            ", ",
            Enumerable.Range(0, 5000).Select(i => $"{{ between: [n{i}, n{i + 1}], time: 1 min }}")
        );

        var spec = Small.Read(
            Small
                .With("{ between: [pit, crusher], time: 6 min }", segments)
                .Replace("at: pit", "at: n0", StringComparison.Ordinal)
                .Replace("at: crusher", "at: n5000", StringComparison.Ordinal)
        );

        Assert.Equal(5000, spec.Mine.Roads.Segments.Count);
    }
}
