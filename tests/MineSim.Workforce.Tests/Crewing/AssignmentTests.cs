using CsCheck;
using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Spec.Rosters;
using MineSim.Workforce.People;

namespace MineSim.Workforce.Tests;

public class AssignmentTests
{
    private static readonly string[] OneShift = ["all-day"];

    [Fact]
    public void Nobody_operates_without_a_valid_licence_or_absent_or_in_two_places() =>
        RandomWorkforce.Any.Sample(workforce =>
        {
            var model = workforce.Model();
            workforce.Run(
                model,
                8,
                (day, shift, _) =>
                {
                    CheckInvariants(workforce, model, day, shift);
                    for (var position = 0; position < workforce.Positions.Length; position++)
                    {
                        if ((position + day) % 2 == 0)
                            model.Release(position);
                    }

                    for (var position = 0; position < workforce.Positions.Length; position++)
                        model.TryAssign(position);
                    CheckInvariants(workforce, model, day, shift);
                }
            );
        });

    [Fact]
    public void Nobody_works_two_shifts_of_one_day() =>
        RandomWorkforce.Any.Sample(workforce =>
        {
            var model = workforce.Model();
            var lastDay = new int[model.People.Count];
            Array.Fill(lastDay, -1);
            workforce.Run(
                model,
                8,
                (day, _, _) =>
                {
                    foreach (var person in model.People.Where(person => person.IsPresent))
                    {
                        Assert.NotEqual(day, lastDay[person.Number]);
                        lastDay[person.Number] = day;
                    }
                }
            );
        });

    [Fact]
    public void The_positions_filled_are_those_that_trying_every_assignment_finds() =>
        RandomWorkforce.Any.Sample(workforce =>
        {
            var model = workforce.Model();
            workforce.Run(
                model,
                8,
                (day, shift, wanted) =>
                {
                    var hour = workforce.Hour(day, shift);
                    Person[] present = [.. model.People.Where(person => person.IsPresent)];
                    var filled = new List<int>();
                    foreach (var position in wanted)
                    {
                        if (CanFill([.. filled, position], present, workforce, hour))
                            filled.Add(position);
                    }

                    var most = Subsets(wanted)
                        .Where(some => CanFill(some, present, workforce, hour))
                        .Max(some => some.Length);
                    Assert.Equal(most, filled.Count);
                    Assert.Equal(filled, wanted.Where(model.IsFilled));
                }
            );
        });

    [Fact]
    public void A_free_person_who_may_fill_a_position_is_found() =>
        RandomWorkforce.Any.Sample(workforce =>
        {
            var model = workforce.Model();
            workforce.Run(
                model,
                4,
                (day, shift, _) =>
                {
                    for (var position = 0; position < workforce.Positions.Length; position++)
                    {
                        if (model.IsFilled(position))
                            continue;
                        var expected = model.People.Any(person =>
                            person is { IsPresent: true, Position: Person.Nowhere }
                            && workforce.May(person, position, workforce.Hour(day, shift))
                        );
                        Assert.Equal(expected, model.TryAssign(position));
                        Assert.Equal(expected, model.IsFilled(position));
                    }
                }
            );
        });

    [Fact]
    public void The_same_arguments_give_the_same_assignments() =>
        RandomWorkforce.Any.Sample(workforce =>
        {
            List<string?> Operators()
            {
                var operators = new List<string?>();
                var model = workforce.Model();
                workforce.Run(
                    model,
                    5,
                    (_, _, _) =>
                        operators.AddRange(workforce.Positions.Select((_, position) => model.OperatorOf(position)))
                );
                return operators;
            }

            Assert.Equal(Operators(), Operators());
        });

    [Fact]
    public void Whoever_ran_a_machine_last_gets_it_again()
    {
        var model = Model(["truck", "truck"], new PersonGroupSpec("driver", 2, ["truck"]));
        model.StartShift(0, 0, 0, [1, 0]);
        Assert.Equal(("driver-002", "driver-001"), (model.OperatorOf(0), model.OperatorOf(1)));

        model.StartShift(1, 0, 24, [0, 1]);

        Assert.Equal(("driver-002", "driver-001"), (model.OperatorOf(0), model.OperatorOf(1)));
    }

    [Fact]
    public void Each_panel_returns_to_its_own_machines()
    {
        var spec = new WorkforceSpec(new RosterSpec(2, 2, 4), [new PersonGroupSpec("driver", 8, ["truck"])], 0);
        var model = new WorkforceModel(spec, ["truck", "truck"], ["day", "night"], 1, 0);
        var operators = new Dictionary<int, List<(string?, string?)>>();
        for (var day = 0; day < 8; day++)
        {
            for (var shift = 0; shift < 2; shift++)
            {
                // Asked for the other way round every other swing: who is first in line changes, who drives what does
                // not.
                model.StartShift(day, shift, 24 * day + 12 * shift, day < 4 ? [0, 1] : [1, 0]);
                var panel = model.People.First(person => person.IsPresent).Panel;
                operators.TryAdd(panel, []);
                operators[panel].Add((model.OperatorOf(0), model.OperatorOf(1)));
            }
        }

        Assert.Equal(4, operators.Count);
        Assert.All(operators.Values, pairs => Assert.Single(pairs.Distinct()));
    }

    [Fact]
    public void The_last_operator_gives_way_where_one_more_machine_can_then_be_manned()
    {
        // The all-rounder ran the truck, but alone can run the shovel.
        var model = Model(
            ["truck", "shovel"],
            new PersonGroupSpec("all-rounder", 1, ["truck", "shovel"]),
            new PersonGroupSpec("driver", 1, ["truck"], HiredHour: 24)
        );
        model.StartShift(0, 0, 0, [0]);
        Assert.Equal("all-rounder-001", model.OperatorOf(0));

        model.StartShift(1, 0, 24, [0, 1]);

        Assert.Equal(("driver-001", "all-rounder-001"), (model.OperatorOf(0), model.OperatorOf(1)));
    }

    [Fact]
    public void The_last_operator_keeps_the_machine_where_somebody_else_can_make_room()
    {
        var model = Model(
            ["truck", "shovel"],
            new PersonGroupSpec("all-rounder", 1, ["truck", "shovel"]),
            new PersonGroupSpec("versatile", 1, ["truck", "shovel", "drill"], HiredHour: 24)
        );
        model.StartShift(0, 0, 0, [1]);

        model.StartShift(1, 0, 24, [0, 1]);

        Assert.Equal(("versatile-001", "all-rounder-001"), (model.OperatorOf(0), model.OperatorOf(1)));
    }

    [Fact]
    public void Versatile_people_stay_in_reserve()
    {
        var model = Model(
            ["truck", "shovel"],
            new PersonGroupSpec("all-rounder", 1, ["truck", "shovel"]),
            new PersonGroupSpec("driver", 1, ["truck"])
        );
        model.StartShift(0, 0, 0, [0]);

        Assert.Equal("driver-001", model.OperatorOf(0));
        Assert.True(model.TryAssign(1));
    }

    [Fact]
    public void A_machine_that_comes_back_gets_its_own_operator_if_that_one_is_still_free()
    {
        var model = Model(["truck", "truck"], new PersonGroupSpec("driver", 3, ["truck"]));
        model.StartShift(0, 0, 0, [0, 1]);
        model.Release(0);
        model.Release(1);

        Assert.True(model.TryAssign(1));
        Assert.Equal("driver-002", model.OperatorOf(1));
    }

    [Fact]
    public void An_operator_who_was_released_may_run_another_machine()
    {
        var model = Model(["truck", "truck"], new PersonGroupSpec("driver", 1, ["truck"]));
        model.StartShift(0, 0, 0, [0]);
        Assert.False(model.TryAssign(1));

        model.Release(0);

        Assert.True(model.TryAssign(1));
        Assert.Equal((null, "driver-001"), (model.OperatorOf(0), model.OperatorOf(1)));
        Assert.False(model.TryAssign(0));
    }

    [Fact]
    public void Anybody_present_may_fill_a_position_that_wants_no_skill_licensed_or_not()
    {
        var model = Model([null, "truck"], new PersonGroupSpec("trainee", 2, ["truck"], LicensedHour: 100));

        model.StartShift(0, 0, 0, [0, 1]);

        Assert.Equal(("trainee-001", null), (model.OperatorOf(0), model.OperatorOf(1)));
    }

    [Fact]
    public void A_licence_counts_from_the_first_shift_that_begins_with_it()
    {
        var model = Model(["truck"], new PersonGroupSpec("trainee", 1, ["truck"], LicensedHour: 30));
        model.StartShift(0, 0, 0, [0]);
        model.StartShift(1, 0, 24, [0]);
        Assert.False(model.TryAssign(0));

        model.StartShift(2, 0, 48, [0]);

        Assert.True(model.IsFilled(0));
    }

    [Fact]
    public void Before_the_first_shift_nobody_is_there()
    {
        var model = Model(["truck"], new PersonGroupSpec("driver", 1, ["truck"]));

        Assert.False(model.TryAssign(0));
        Assert.Null(model.OperatorOf(0));
    }

    [Fact]
    public void A_position_wanted_twice_or_unknown_is_refused()
    {
        var model = Model(["truck"], new PersonGroupSpec("driver", 1, ["truck"]));

        Assert.Throws<ArgumentException>(() => model.StartShift(0, 0, 0, [0, 0]));
        Assert.Throws<ArgumentException>(() => model.StartShift(0, 0, 0, [1]));
        Assert.Throws<ArgumentException>(() => model.StartShift(0, 0, 0, [-1]));
    }

    [Fact]
    public void Shifts_allocate_nothing_once_warm()
    {
        var rows = 0;
        var spec = new WorkforceSpec(
            new RosterSpec(14, 14, 4),
            [
                new("driver", 100, ["truck"]),
                new("all-rounder", 20, ["truck", "shovel"], LicensedHour: 500),
                new("digger", 20, ["shovel"]),
            ],
            0.2
        );
        string?[] positions = [.. Enumerable.Repeat("truck", 25), .. Enumerable.Repeat("shovel", 8), null];
        var model = new WorkforceModel(spec, positions, ["day", "night"], 1, 0, new Heard(_ => rows++));
        int[] wanted = [.. Enumerable.Range(0, positions.Length)];
        RunDays(0, 60);

        var before = GC.GetAllocatedBytesForCurrentThread();
        RunDays(60, 200);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(200 * 2 * 3, rows);

        void RunDays(int from, int end)
        {
            for (var day = from; day < end; day++)
            {
                for (var shift = 0; shift < 2; shift++)
                {
                    model.StartShift(day, shift, 24 * day + 12 * shift, wanted);
                    model.Release(0);
                    model.TryAssign(0);
                }
            }
        }
    }

    private static WorkforceModel Model(string?[] positions, params PersonGroupSpec[] people) =>
        new(new WorkforceSpec(RosterSpec.AlwaysOn, people, 0), positions, OneShift, 1, 0);

    private static void CheckInvariants(RandomWorkforce workforce, WorkforceModel model, int day, int shift)
    {
        var hour = workforce.Hour(day, shift);
        var busy = new HashSet<string>();
        for (var position = 0; position < workforce.Positions.Length; position++)
        {
            if (model.OperatorOf(position) is not { } name)
                continue;
            var person = model.People.Single(person => person.Name == name);
            Assert.True(busy.Add(name), $"{name} is in two places.");
            Assert.True(person.IsPresent, $"{name} is absent.");
            Assert.True(workforce.May(person, position, hour), $"{name} has no licence.");
            Assert.True(hour >= person.Hired, $"{name} is not hired yet.");
            Assert.Equal(position, person.Position);
        }
    }

    private static bool CanFill(int[] positions, Person[] people, RandomWorkforce workforce, double hour)
    {
        if (positions is [])
            return true;
        return people.Any(person =>
            workforce.May(person, positions[0], hour)
            && CanFill(positions[1..], [.. people.Where(other => other != person)], workforce, hour)
        );
    }

    private static IEnumerable<int[]> Subsets(int[] positions) =>
        Enumerable
            .Range(0, 1 << positions.Length)
            .Select(bits => positions.Where((_, i) => (bits >> i & 1) == 1).ToArray());
}
