using CsCheck;
using MineSim.Kernel;
using MineSim.Records.People;
using MineSim.Spec.People;
using MineSim.Spec.Rosters;
using MineSim.Spec.Travel;
using MineSim.Workforce.People;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Tests;

public class TimesheetTests
{
    private const int Days = 12;

    /// <summary>
    /// All that moves people between states: rosters, absences, call-ins, programmes, refreshers, journeys, turnover, and
    /// shifts with a time between.
    /// </summary>
    private static readonly Gen<RandomRosters> Eventful = Gen.Select(
            RandomRosters.Any,
            TrainingInvariantTests.Any,
            Gen.OneOf(1.0, 1.0, 0.7),
            Gen.OneOf<int?>(null, 1),
            Gen.OneOf(0.0, 0.9999)
        )
        .Select(
            (rosters, training, worked, places, leaving) =>
            {
                var (spec, hours) = (rosters.Workforce.Spec, rosters.Calendar.Shifts);
                var calendar = rosters.Calendar with
                {
                    Shifts = [.. hours.Select(shift => shift with { Length = shift.Length * worked })],
                };
                var home = new HomeSpec("town", 7) { Days = TravelDays.First };
                var isFar = home.FaultWith(spec.Roster, calendar.Shifts, spec.Fatigue!.RestHours) is null;
                return new RandomRosters(
                    training with
                    {
                        Shifts = rosters.Workforce.Shifts,
                        Spec = spec with
                        {
                            People =
                            [
                                .. training.Spec.People.Select(group => group with { Home = isFar ? "town" : null }),
                            ],
                            Homes = isFar ? [home] : [],
                            Training = training.Spec.Training,
                            Turnover = new([new(leaving)]),
                            Skills = [new("truck") { Refresher = new(20, 100) { Places = places } }],
                        },
                    },
                    calendar
                );
            }
        );

    [Fact]
    public void Time_is_booked_to_the_state_that_ends()
    {
        var sheet = new Timesheet();
        sheet.Enter(PersonState.Off, Instant.AtTick(100));
        sheet.Enter(PersonState.Off, Instant.AtTick(102));
        sheet.Enter(PersonState.Working, Instant.AtTick(103));
        sheet.Settle(Instant.AtTick(110));

        Assert.Equal((3, 7, 10), (sheet.In(PersonState.Off), sheet.In(PersonState.Working), sheet.Total()));
        Assert.Equal(PersonState.Working, sheet.Current);
    }

    [Fact]
    public void Who_has_left_has_no_time_any_more()
    {
        var sheet = new Timesheet();
        sheet.Enter(PersonState.Off, Instant.AtTick(-40));
        sheet.Enter(PersonState.NotEmployed, Instant.AtTick(10));
        sheet.Settle(Instant.AtTick(100));

        Assert.Equal((50, 50, 0), (sheet.Total(), sheet.In(PersonState.Off), sheet.In(PersonState.NotEmployed)));
    }

    [Fact]
    public void A_place_is_left_when_the_clock_of_the_mine_says_so()
    {
        var simulation = new Simulation();
        var spec = Crew.Of(new PersonGroupSpec("driver", 1, ["truck"]));
        var model = new WorkforceModel(spec, ["truck"], ["all-day"], 1, 0, simulation: simulation);
        model.StartShift(0, 0, 0, [0]);
        simulation.Run(Clock.FromHours(7));
        model.Release(0);
        simulation.Run(Clock.FromHours(9));
        model.TryAssign(0);
        simulation.Run(Clock.FromHours(24));
        model.CloseBooks(24);

        var sheet = model.People[0].Time;
        Assert.Equal((22, 2), (Hours(sheet.In(PersonState.Working)), Hours(sheet.In(PersonState.Free))));
    }

    [Fact]
    public void Between_shifts_everybody_is_off_and_before_the_first_roll_too()
    {
        var calendar = new WorkCalendar([new(6, 8)]);
        var spec = Crew.Of(new PersonGroupSpec("driver", 1, ["truck"]), new("digger", 1, ["shovel"], HiredHour: 10));
        var model = new WorkforceModel(spec, ["truck"], ["day"], 1, 0, calendar: calendar);
        model.StartShift(0, 0, 6, [0]);
        model.StartShift(1, 0, 30, [0]);
        model.CloseBooks(48);

        var (driver, digger) = (model.People[0].Time, model.People[1].Time);
        Assert.Equal((16, 32), (Hours(driver.In(PersonState.Working)), Hours(driver.In(PersonState.Off))));
        Assert.Equal((8, 30), (Hours(digger.In(PersonState.Free)), Hours(digger.In(PersonState.Off))));
    }

    [Fact]
    public void Everybody_is_in_one_state_at_every_instant_for_which_they_are_employed()
    {
        var total = new long[PersonStates.Count];
        Eventful.Sample(
            rosters =>
            {
                var simulation = new Simulation();
                var rows = new List<StaffingRow>();
                var model = rosters.Model(rows.Add, simulation);
                var watch = new Watch(model);
                rosters.Run(
                    model,
                    Days,
                    (_, _, start, end) =>
                    {
                        var (from, to) = (Clock.FromHours(start), Clock.FromHours(end));
                        watch.ShiftBegan(from, to);
                        Agree(model, rosters.Workforce.Positions.Length, start);
                        CountedAsSeen(model, rows);
                        for (var part = 1; part < 4; part++)
                        {
                            simulation.Run(from + part * (to - from) / 4);
                            watch.See(simulation.Now);
                            Move(model, rosters.Workforce.Positions.Length, part);
                            Agree(model, rosters.Workforce.Positions.Length, start);
                        }

                        watch.See(to);
                        simulation.Run(to);
                    }
                );
                const double end = 24.0 * Days + 6;
                model.CloseBooks(end);
                watch.ShiftBegan(Clock.FromHours(end), 0);

                Assert.All(model.People, person => Assert.Equal(watch.TicksOf(person), TicksOf(person)));
                Assert.All(model.People, person => Assert.Equal(Employed(person, end), person.Time.Total()));
                foreach (var state in Enum.GetValues<PersonState>())
                    Interlocked.Add(ref total[(int)state], model.People.Sum(person => person.Time.In(state)));
            },
            iter: 1000
        );

        // Every state has been seen, but for that of those who are not there.
        Assert.DoesNotContain(0, total[1..]);
    }

    /// <summary>People leave and take positions, and work in teams.</summary>
    private static void Move(WorkforceModel model, int positions, int part)
    {
        model.ReleaseTeam(1, 0.5);
        for (var position = part % 2; position < positions; position += 2)
            model.Release(position);
        if (part < 3)
            model.TryTakeTeam(1, part == 1 ? "truck" : "shovel", 1);
        for (var position = 0; position < positions; position++)
            model.TryAssign(position);
    }

    /// <summary>The state says what else is known of somebody.</summary>
    private static void Agree(WorkforceModel model, int positions, double hour)
    {
        var seated = Enumerable.Range(0, positions).Select(model.OperatorOf).OfType<string>().ToHashSet();
        foreach (var person in model.People)
        {
            Assert.Equal(person.WasEmployed(Instant.AtHour(hour)), person.State != PersonState.NotEmployed);
            if (seated.Contains(person.Name))
                Assert.True(person.State is PersonState.Working or PersonState.CalledIn);
            if (person.State == PersonState.Free)
                Assert.Equal(Person.Nowhere, person.Position);
            if (person.State == PersonState.Working)
                Assert.NotEqual(Person.Nowhere, person.Position);
            if (person.State is PersonState.InClass or PersonState.OnTheJob)
                Assert.True(person.IsTraining);
        }
    }

    /// <summary>The row of everybody counts them by state.</summary>
    private static void CountedAsSeen(WorkforceModel model, List<StaffingRow> rows)
    {
        foreach (var row in rows.Where(row => row.Skill == StaffingRow.AnySkill))
        {
            Assert.Equal(
                (row.Rostered, row.OnLeave, row.Sick, row.Training, row.Travelling, row.Absent, row.Fatigued),
                (
                    model.People.Count(person => person.IsRostered),
                    In(PersonState.OnLeave),
                    In(PersonState.Sick),
                    In(PersonState.TrainingDay),
                    In(PersonState.Travelling),
                    In(PersonState.Absent),
                    In(PersonState.StoodDown)
                )
            );
        }

        rows.Clear();

        int In(PersonState state) => model.People.Count(person => person.State == state);
    }

    private static double Hours(long ticks) => Clock.ToHours(ticks);

    private static long Employed(Person person, double end) =>
        person.HasJoined ? Clock.FromHours(Math.Min(person.Ended, end)) - Clock.FromHours(person.Hired) : 0;

    private static long[] TicksOf(Person person) =>
        Watch.Merged([.. Enum.GetValues<PersonState>().Select(state => person.Time.In(state))]);

    /// <summary>Writes down from outside who is in which state for how long.</summary>
    private sealed class Watch(WorkforceModel model)
    {
        private readonly List<(PersonState State, long[] Ticks)> _seen = [];
        private readonly HashSet<Person> _joined = [];
        private long _to;
        private long _shiftEnds;

        /// <summary>
        /// Who came first in a class and who was off before their first roll is told apart by nobody outside.
        /// </summary>
        public static long[] Merged(long[] ticks)
        {
            ticks[(int)PersonState.Off] += ticks[(int)PersonState.InClass];
            ticks[(int)PersonState.InClass] = 0;
            return ticks;
        }

        public long[] TicksOf(Person person) => Merged([.. _seen[person.Number].Ticks]);

        /// <summary>A shift has begun, and the one before ended then, or earlier.</summary>
        public void ShiftBegan(long now, long ends)
        {
            var over = Math.Max(_to, Math.Min(_shiftEnds, now));
            Book(over, state => state);
            Book(
                now,
                state => PersonStates.IsPresent(state) || PersonStates.IsRostered(state) ? PersonState.Off : state
            );
            foreach (var person in model.People)
            {
                if (person.Number == _seen.Count)
                    _seen.Add((PersonState.NotEmployed, new long[PersonStates.Count]));
                var ticks = _seen[person.Number].Ticks;
                if (person.HasJoined && _joined.Add(person))
                    ticks[(int)PersonState.Off] += now - Clock.FromHours(person.Hired);
            }

            _shiftEnds = ends;
            Look();
        }

        /// <summary>Time has passed within a shift, and somebody may move now.</summary>
        public void See(long now)
        {
            Look();
            Book(now, state => state);
        }

        private void Book(long now, Func<PersonState, PersonState> does)
        {
            foreach (var (state, ticks) in _seen)
            {
                if (state != PersonState.NotEmployed)
                    ticks[(int)does(state)] += now - _to;
            }

            _to = now;
        }

        private void Look()
        {
            for (var person = 0; person < _seen.Count; person++)
                _seen[person] = _seen[person] with { State = model.People[person].State };
        }
    }
}
