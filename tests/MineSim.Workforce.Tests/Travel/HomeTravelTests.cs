using CsCheck;
using MineSim.Kernel;
using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Spec.Rosters;
using MineSim.Spec.Travel;

namespace MineSim.Workforce.Tests;

public class HomeTravelTests
{
    private static readonly ShiftHours[] OneShift = [new(6, 12)];
    private static readonly RosterSpec FourOnFourOff = new(4, 4, 1);

    [Theory]
    [InlineData(TravelDays.Off, "wwww....wwww....")]
    [InlineData(TravelDays.First, "twww....twww....")]
    [InlineData(TravelDays.FirstAndLast, "twwt....twwt....")]
    public void Shifts_are_lost_to_journeys_in_the_companys_time(TravelDays days, string attendance) =>
        Assert.Equal(attendance, Attendance(Spec(FourOnFourOff, new HomeSpec("town", 9) { Days = days }), 16));

    [Theory]
    [InlineData(1, "twww....")]
    [InlineData(24, "twww....")]
    [InlineData(25, "ttww....")]
    [InlineData(72, "tttw....")]
    [InlineData(500, "tttt....")]
    public void Who_is_late_misses_the_shifts_that_have_begun(double delay, string attendance) =>
        Assert.Equal("wwww...." + attendance, Attendance(Spec(FourOnFourOff, Home, Certain(delay)), 16));

    [Fact]
    public void After_a_journey_in_the_companys_time_people_rest_before_they_work()
    {
        var spec = Spec(FourOnFourOff, new HomeSpec("town", 13) { Days = TravelDays.First });

        Assert.Equal("twww....", Attendance(spec with { Fatigue = new() { RestHours = 11 } }, 8));
        Assert.Equal("ttww....", Attendance(spec with { Fatigue = new() { RestHours = 12 } }, 8));
    }

    [Fact]
    public void For_a_short_break_nobody_goes_home()
    {
        var roster = RosterSpec.Of([0, 0, -1, 0, 0, -1, -1, -1], 1);
        var home = new HomeSpec("town", 9) { Days = TravelDays.First };

        Assert.Equal("tw.ww...tw.ww...", Attendance(Spec(roster, home), 16));
        Assert.Equal("tw.tw...tw.tw...", Attendance(Spec(roster, home with { LeastDaysOff = 1 }), 16));
    }

    [Fact]
    public void People_live_at_their_home_or_else_where_they_come_from()
    {
        PersonGroupSpec[] people =
        [
            new("driver", 1, ["truck"], "town"),
            new("fitter", 1, ["repair"], "village"),
            new("cook", 1, [], "village") { Home = "town" },
        ];
        var model = new WorkforceSpec(FourOnFourOff, people, 0)
        {
            Homes = [new("town", 9) { Days = TravelDays.First }],
        }.Model();

        model.StartShift(0, 0, 0, []);

        Assert.Equal(
            [AbsenceCause.Travel, AbsenceCause.None, AbsenceCause.Travel],
            model.People.Select(person => person.Away)
        );
        Assert.Throws<ArgumentException>(() => Spec(FourOnFourOff, new HomeSpec("city", 9)).Model());
    }

    [Theory]
    [InlineData(24)]
    [InlineData(60)]
    public void The_share_of_shifts_lost_is_the_chance_of_a_delay_times_its_shifts_through_the_swing(double delay)
    {
        const double Chance = 0.2;
        const int Swings = 4000;
        var lost = new double[Swings];
        var model = Spec(FourOnFourOff, Home, new TransportSpec("road", Chance, Distribution.Constant(delay))).Model();
        for (var day = 8; day < 8 * (Swings + 1); day++)
        {
            model.StartShift(day, 0, 24.0 * day, []);
            lost[day / 8 - 1] += model.People[0].Away == AbsenceCause.Travel ? 1 / 4.0 : 0;
        }

        Band.Holds(Chance * Math.Ceiling(delay / 24) / 4, lost, 0.2);
    }

    [Fact]
    public void A_storm_strands_everybody_who_leaves_by_the_same_way_that_day_and_nobody_else()
    {
        const double Chance = 0.3;
        const int Swings = 6000;
        PersonGroupSpec[] people =
        [
            new("driver", 3, []) { Home = "town" },
            new("fitter", 1, []) { Home = "village" },
            new("cook", 1, []) { Home = "city" },
        ];
        var spec = new WorkforceSpec(FourOnFourOff, people, 0)
        {
            Homes = [Home, new("village", 5) { By = "road" }, new("city", 8) { By = "flight" }],
            Transport =
            [
                new("road", Chance, Distribution.Constant(24)),
                new("flight", Chance, Distribution.Constant(24)),
            ],
        };
        var model = spec.Model();
        var (together, apart) = (new double[Swings], new double[Swings]);
        for (var swing = 0; swing < Swings; swing++)
        {
            model.StartShift(8 * (swing + 1), 0, 192.0 * (swing + 1), []);
            var late = model.People.Select(person => person.Away == AbsenceCause.Travel ? 1 : 0).ToList();
            Assert.Single(late.Take(4).Distinct());
            together[swing] = (late[0] - Chance) * (late[3] - Chance);
            apart[swing] = 1 + (late[0] - Chance) * (late[4] - Chance);
        }

        // Independent people would have no covariance; these have the whole variance of one.
        Band.Holds(Chance * (1 - Chance), together, 0.2);
        Band.Holds(1, apart, 0.02);
    }

    [Fact]
    public void Journeys_are_counted_there_and_back_and_late_ones_there()
    {
        var spec = Spec(FourOnFourOff, Home with { UsdPerJourney = 100 }, Certain(30));
        var model = Spec(FourOnFourOff, Home with { UsdPerJourney = 100 }, Certain(30)).Model().Run(19);

        // Three swings begin and two end; the first began as the run did, and came before it.
        Assert.Equal(new TravelTotals("town", 5, 2, 60, 100), model.Totals()!.Travel.Single());
        Assert.Equal(500, model.Totals()!.Travel.Single().CostUsd);
        Assert.Null(
            (spec with { Homes = [], People = [new("driver", 1, [])], Transport = [] }).Model().Run(19).Totals()
        );
    }

    [Fact]
    public void Another_home_or_panel_changes_no_days_luck()
    {
        var spec = Spec(FourOnFourOff, Home, new TransportSpec("road", 0.5, Distribution.Exponential(30)));
        var more = spec with
        {
            People = [.. spec.People, new("cook", 3, []) { Home = "city" }],
            Homes = [new("city", 20) { By = "road" }, .. spec.Homes],
        };

        Assert.Equal(Attendance(spec, 200), Attendance(more, 200));
    }

    [Fact]
    public void Nobody_works_while_travelling_or_at_home_or_beyond_fatigue_rules()
    {
        var worked = 0;
        Gen.Select(
                RandomRosters.Any,
                Gen.Double[0.5, 30],
                Gen.OneOf(TravelDays.Off, TravelDays.First, TravelDays.FirstAndLast),
                Gen.Int[1, 2]
            )
            .Sample(
                (scenario, hours, days, least) =>
                {
                    var home = new HomeSpec("town", hours)
                    {
                        By = "road",
                        Days = days,
                        LeastDaysOff = least,
                    };
                    var (spec, shifts) = (scenario.Workforce.Spec, scenario.Calendar.Shifts);
                    var rest = spec.Fatigue!.RestHours;
                    if (home.FaultWith(spec.Roster, shifts, rest) is not null)
                        return;
                    var travelling = scenario with
                    {
                        Workforce = scenario.Workforce with
                        {
                            Spec = spec with
                            {
                                People = [.. spec.People.Select(group => group with { Home = "town" })],
                                Homes = [home],
                                Transport = [new("road", 0.3, Distribution.Exponential(20))],
                            },
                        },
                    };
                    var roster = new PanelRoster(spec.Roster, shifts.Count);
                    var model = travelling.Model(row =>
                        Assert.Equal(
                            row.Rostered,
                            row.Present
                                + row.Absent
                                + row.OnLeave
                                + row.Sick
                                + row.Training
                                + row.Travelling
                                + row.Fatigued
                        )
                    );
                    var lastEnd = model.People.Select(_ => double.NegativeInfinity).ToList();
                    travelling.Run(
                        model,
                        40,
                        (day, shift, start, end) =>
                        {
                            foreach (var person in model.People.Where(person => person.IsPresent))
                            {
                                Interlocked.Increment(ref worked);
                                var swing = Swing.From(roster, person.Panel, day, least);
                                var stay = Stay.Of(home, roster, person.Panel, swing, shifts, rest);
                                Assert.InRange(day, swing.First, swing.Last);
                                Assert.True(stay.Allows(start, end - start));
                                Assert.True(start - lastEnd[person.Number] >= rest - 1e-6);
                                lastEnd[person.Number] = end;
                            }
                        }
                    );
                },
                iter: 3000
            );

        Assert.True(worked > 1000);
    }

    [Theory]
    [InlineData(7, 7, TravelDays.Off, 84, null)]
    [InlineData(7, 7, TravelDays.Off, 91, HomeFaultKind.BreakTooShort)]
    [InlineData(7, 7, TravelDays.First, 91, null)]
    [InlineData(7, 7, TravelDays.First, 145, HomeFaultKind.NoShiftLeft)]
    [InlineData(7, 7, TravelDays.FirstAndLast, 80, HomeFaultKind.NoShiftLeft)]
    [InlineData(6, 1, TravelDays.Off, 1, HomeFaultKind.NoDaysOff)]
    public void A_roster_must_leave_time_to_travel(
        int on,
        int off,
        TravelDays days,
        double hours,
        HomeFaultKind? kind
    ) =>
        Assert.Equal(
            kind,
            new HomeSpec("town", hours) { Days = days }
                .FaultWith(new(on, off, 2), OneShift)
                ?.Kind
        );

    [Fact]
    public void A_time_off_is_from_the_end_of_a_shift_to_the_next_journeys_shift()
    {
        var fault = new HomeSpec("town", 100).FaultWith(new(7, 7, 2), OneShift, 10);

        Assert.Equal(new HomeFault(HomeFaultKind.BreakTooShort, 7 * 24 + 12, 210), fault);
    }

    [Fact]
    public void Impossible_journeys_are_refused()
    {
        Assert.ThrowsAny<ArgumentException>(() => Spec(FourOnFourOff, Home with { TravelHours = 0 }).Model());
        Assert.ThrowsAny<ArgumentException>(() => Spec(FourOnFourOff, Home with { LeastDaysOff = 0 }).Model());
        Assert.ThrowsAny<ArgumentException>(() => Spec(FourOnFourOff, Home with { UsdPerJourney = -1 }).Model());
        Assert.ThrowsAny<ArgumentException>(() => Spec(FourOnFourOff, Home with { By = "boat" }).Model());
        Assert.ThrowsAny<ArgumentException>(() =>
            Spec(FourOnFourOff, Home, new TransportSpec("road", 1.1, Distribution.Constant(1))).Model()
        );
        Assert.ThrowsAny<ArgumentException>(() => Spec(new(6, 1, 1), Home).Model().StartShift(0, 0, 0, []));
    }

    private static HomeSpec Home { get; } = new("town", 9) { By = "road" };

    private static TransportSpec Certain(double delay) => new("road", 1, Distribution.Constant(delay));

    private static WorkforceSpec Spec(RosterSpec roster, HomeSpec home, TransportSpec? transport = null) =>
        new(roster, [new("driver", 1, ["truck"]) { Home = "town" }], 0)
        {
            Homes = [home],
            Transport = [transport ?? new("road", 0, Distribution.Constant(1))],
        };

    /// <summary>The first person's shifts, from 06:00 to 18:00: worked, lost to travel, or off.</summary>
    private static string Attendance(WorkforceSpec spec, int days)
    {
        var model = new WorkforceModel(spec, ["truck"], ["day"], 20280101, 0, null, new WorkCalendar(OneShift));
        return string.Concat(
            Enumerable
                .Range(0, days)
                .Select(day =>
                {
                    model.StartShift(day, 0, 24.0 * day + 6, [0]);
                    return model.People[0] is { IsPresent: true } ? 'w'
                        : model.People[0].Away == AbsenceCause.Travel ? 't'
                        : '.';
                })
        );
    }
}
