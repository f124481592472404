using MineSim.Kernel;
using MineSim.Mine.Time;
using MineSim.Spec.Calendars;

namespace MineSim.Mine.Tests;

public class RecurringTests
{
    [Fact]
    public void A_stop_at_a_fixed_hour_comes_every_day_of_its_months()
    {
        // From 30 January: two days of January, then February has none.
        var stops = Run(new("blast", 12.5, null, Distribution.Constant(0.5), [1, 3]), 60);

        Assert.Equal([12.5, 36.5], stops.Take(2).Select(stop => stop.Hour));
        Assert.Equal(31 * 24 + 12.5, stops[2].Hour);
        Assert.All(stops, stop => Assert.Equal(0.5, stop.Until - stop.Hour));
    }

    [Fact]
    public void A_stop_at_midnight_comes_on_the_first_day() =>
        Assert.Equal(
            [0.0, 24.0, 48.0],
            Run(new("blast", 0, null, Distribution.Constant(1), []), 3).Select(stop => stop.Hour)
        );

    [Fact]
    public void A_stop_as_long_as_a_day_is_followed_by_the_next() =>
        Assert.Equal(
            [6.0, 30.0, 54.0],
            Run(new("blast", 6, null, Distribution.Constant(24), []), 3).Select(stop => stop.Hour)
        );

    [Fact]
    public void A_stop_longer_than_a_day_swallows_the_next() =>
        Assert.Equal(
            [6.0, 54.0],
            Run(new("blast", 6, null, Distribution.Constant(30), []), 4).Select(stop => stop.Hour)
        );

    [Fact]
    public void A_random_stop_counts_down_through_its_season_only()
    {
        // 40 h gaps: 30 and 31 January are in season, then from 1 March.
        var stops = Run(new("storm", null, Distribution.Constant(40), Distribution.Constant(2), [1, 3]), 40);

        Assert.Equal((40.0, 42.0), stops[0]);
        Assert.Equal(31 * 24 + 34, stops[1].Hour);
    }

    private static List<(double Hour, double Until)> Run(Recurrence spec, double days)
    {
        var simulation = new Simulation();
        var stops = new List<(double, double)>();
        var calendar = CalendarSpec.RoundTheClock with { Start = new DateOnly(2028, 1, 30) };
        simulation.Start(
            new Recurring(spec, calendar, simulation).Run(
                until => stops.Add((Clock.ToHours(simulation.Now), Clock.ToHours(until))),
                () => { }
            )
        );
        simulation.Run(Parts.Hours(24 * days));
        return stops;
    }
}
