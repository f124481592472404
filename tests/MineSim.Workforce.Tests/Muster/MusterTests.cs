using CsCheck;
using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Spec.Rosters;

namespace MineSim.Workforce.Tests;

public class MusterTests
{
    private static readonly string[] OneShift = ["all-day"];

    [Fact]
    public void People_are_named_by_role_and_spread_over_the_panels_in_turn()
    {
        var model = Model(
            0,
            new RosterSpec(14, 14, 4),
            new PersonGroupSpec("truck-operator", 5, ["truck"]),
            new PersonGroupSpec("trainer", 2, ["truck"]),
            new PersonGroupSpec("truck-operator", 2, ["truck"])
        );

        Assert.Equal(
            [
                "truck-operator-001 0",
                "truck-operator-002 1",
                "truck-operator-003 2",
                "truck-operator-004 3",
                "truck-operator-005 0",
                "trainer-001 0",
                "trainer-002 1",
                "truck-operator-006 1",
                "truck-operator-007 2",
            ],
            model.People.Select(person => $"{person.Name} {person.Panel}")
        );
    }

    [Fact]
    public void Other_people_and_the_roster_change_nothing_in_what_a_person_draws() =>
        Gen.Select(Gen.Int[1, 20], Gen.Int[1, 20], Gen.ULong)
            .Sample(
                (drivers, others, seed) =>
                {
                    var alone = ModelSeeded(
                        0.4,
                        RosterSpec.AlwaysOn,
                        seed,
                        new PersonGroupSpec("driver", drivers, ["truck"])
                    );
                    var among = ModelSeeded(
                        0.4,
                        new RosterSpec(2, 1, 1),
                        seed,
                        new PersonGroupSpec("digger", others, ["shovel"]),
                        new PersonGroupSpec("driver", drivers + others, ["truck"])
                    );
                    for (var day = 0; day < 20; day++)
                    {
                        alone.StartShift(day, 0, 24 * day, []);
                        among.StartShift(day, 0, 24 * day, []);
                        if (day % 3 == 2)
                            continue;
                        for (var i = 0; i < drivers; i++)
                            Assert.Equal(alone.People[i].IsPresent, among.People[others + i].IsPresent);
                    }
                }
            );

    [Fact]
    public void A_shift_that_is_skipped_uses_up_its_draw()
    {
        var all = Model(0.5, RosterSpec.AlwaysOn, new PersonGroupSpec("driver", 50, ["truck"]));
        var some = Model(0.5, RosterSpec.AlwaysOn, new PersonGroupSpec("driver", 50, ["truck"]));
        some.StartShift(0, 0, 0, []);
        some.StartShift(9, 0, 216, []);

        for (var day = 0; day < 10; day++)
            all.StartShift(day, 0, 24 * day, []);

        Assert.Equal(all.People.Select(person => person.IsPresent), some.People.Select(person => person.IsPresent));
    }

    [Fact]
    public void Replications_and_seeds_draw_differently()
    {
        var spec = new WorkforceSpec(RosterSpec.AlwaysOn, [new("driver", 100, ["truck"])], 0.5);

        string Presence(ulong seed, int replication)
        {
            var model = new WorkforceModel(spec, ["truck"], OneShift, seed, replication);
            model.StartShift(0, 0, 0, []);
            return string.Concat(model.People.Select(person => person.IsPresent ? '1' : '0'));
        }

        Assert.Equal(3, new[] { Presence(1, 0), Presence(1, 1), Presence(2, 0) }.Distinct().Count());
    }

    [Fact]
    public void A_shift_under_way_when_the_run_starts_is_the_night_of_the_day_before()
    {
        var spec = new WorkforceSpec(new RosterSpec(14, 14, 4), [new("driver", 4, ["truck"])], 0);
        var model = new WorkforceModel(spec, ["truck"], ["day", "night"], 1, 0);

        model.StartShift(-1, 1, 0, [0]);
        var before = model.OperatorOf(0);
        model.StartShift(0, 0, 6, [0]);

        Assert.NotNull(before);
        Assert.NotEqual(before, model.OperatorOf(0));
    }

    [Fact]
    public void Shifts_out_of_order_are_refused()
    {
        var model = Model(0, RosterSpec.AlwaysOn, new PersonGroupSpec("driver", 1, ["truck"]));
        model.StartShift(3, 0, 72, []);

        Assert.Throws<ArgumentException>(() => model.StartShift(3, 0, 72, []));
        Assert.Throws<ArgumentException>(() => model.StartShift(2, 0, 48, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => model.StartShift(4, 1, 96, []));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void An_absence_that_is_no_chance_is_refused(double absence) =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Model(absence, RosterSpec.AlwaysOn, new PersonGroupSpec("driver", 1, ["truck"]))
        );

    [Fact]
    public void An_empty_role_no_people_or_a_skill_without_a_name_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Model(0, RosterSpec.AlwaysOn, new PersonGroupSpec(" ", 1, ["truck"])));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Model(0, RosterSpec.AlwaysOn, new PersonGroupSpec("driver", 0, ["truck"]))
        );
        Assert.Throws<ArgumentException>(() => Model(0, RosterSpec.AlwaysOn, new PersonGroupSpec("driver", 1, [""])));
        Assert.Throws<ArgumentException>(() =>
            Model(0, RosterSpec.AlwaysOn, new PersonGroupSpec("driver", 1, [StaffingRow.AnySkill]))
        );
    }

    private static WorkforceModel Model(double absence, RosterSpec roster, params PersonGroupSpec[] people) =>
        ModelSeeded(absence, roster, 1, people);

    private static WorkforceModel ModelSeeded(
        double absence,
        RosterSpec roster,
        ulong seed,
        params PersonGroupSpec[] people
    ) => new(new WorkforceSpec(roster, people, absence), ["truck"], OneShift, seed, 0);
}
