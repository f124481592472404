using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Spec.Rosters;
using MineSim.Spec.Training;
using MineSim.Workforce.People;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Tests;

/// <summary>On real machines: a shift on site, a machine of the skill, a trainer on it with a place beside.</summary>
public class OnSiteTests
{
    private static readonly OnSiteStage Hundred = new(100, "truck") { TraineesPerTrainer = 2, Pace = 0.8 };

    [Fact]
    public void A_trainer_takes_so_many_and_the_others_wait_for_one()
    {
        var school = Taught(new("trainer", 1, ["truck", "instruct"]), ["truck"], trainees: 4).Run(21).Close();

        Assert.Equal([240, 240, 480, 480], school.Certificates);
        Assert.Equal([0, 0, 240, 240], school.Stages.Select(row => row.Waits.TrainerH));
        // Of ten days the machine stands 14 hours each; when the hours are done, the rest of the last is free.
        Assert.All(school.Stages, row => Assert.Equal((126, 14), (row.Waits.MachineH, row.Waits.RosterH)));
        Assert.Equal(200, school.Totals.TrainerH, 9);
        Assert.Equal(40, school.Totals.TrainerLostH, 9);
    }

    [Fact]
    public void The_machine_is_slower_while_trainees_are_on_it_and_no_longer()
    {
        var school = Taught(new("trainer", 1, ["truck", "instruct"]), ["truck"], trainees: 1);
        List<double> times = [];

        school.Run(12, () => times.Add(school.Model.ProficiencyAt(0).Time));

        Assert.Equal([1.25, 1.25, 1.25, 1.25, 1.25, 1.25, 1.25, 1.25, 1.25, 1.25, 1, 1], times);
    }

    [Fact]
    public void A_trainer_who_is_moved_to_another_machine_takes_the_trainees_along()
    {
        var school = Taught(new("trainer", 1, ["truck", "instruct"]), ["truck", "truck"], trainees: 1);
        school.Run(
            1,
            () =>
            {
                school.Model.Work(0, 3);
                school.Model.Release(0);
                Assert.True(school.Model.TryAssign(1));
                Assert.Equal(1.25, school.Model.ProficiencyAt(1).Time);
            }
        );

        school.Close();

        Assert.Equal(13, school.Stages.Single().WorkedH);
    }

    [Fact]
    public void Without_a_machine_for_the_trainer_trainees_wait_for_a_machine()
    {
        var school = Taught(new("trainer", 1, ["truck", "instruct"]), ["shovel"], trainees: 1).Run(5).Close();

        Assert.Equal(new TrainingWaits(0, 0, 0, 120, 0, 0), school.Stages.Single().Waits);
    }

    [Fact]
    public void Off_site_they_wait_by_roster_and_absent_ones_by_absence()
    {
        var spec = Spec([new("trainer", 2, ["truck", "instruct"])], 1) with { Roster = new RosterSpec(7, 7, 1) };
        var school = new School(spec, ["truck"], machineHours: 24).Run(14).Close();
        Assert.Equal(
            [96],
            school
                .Stages.Where(row => row.Outcome == TrainingOutcome.Qualified)
                .Select(row => row.EndedH)
                .Select(hour => hour - 24)
        );

        var never = new School(spec with { Absence = 1 }, ["truck"]).Run(14).Close();
        Assert.Equal(new TrainingWaits(0, 0, 0, 0, 168, 168), never.Stages.Single().Waits);
    }

    [Fact]
    public void A_trainer_takes_the_machine_of_somebody_else_while_trainees_wait()
    {
        var drivers = new PersonGroupSpec("driver", 2, ["truck"]);
        var school = new School(
            Spec([drivers, new("trainer", 1, ["truck", "instruct"])], 1, from: 24),
            ["truck", "truck"]
        );
        List<string?> operators = [];

        school.Run(3, () => operators.AddRange([school.Model.OperatorOf(0), school.Model.OperatorOf(1)]));

        Assert.Equal(["driver-001", "driver-002"], operators[..2]);
        Assert.Contains("trainer-001", operators[2..4]);
        Assert.Contains("trainer-001", operators[4..]);
    }

    [Fact]
    public void A_trainer_is_not_preferred_where_that_would_leave_a_machine_standing()
    {
        // The trainer alone can run the shovel.
        var school = new School(
            Spec([new("driver", 1, ["truck"]), new("trainer", 1, ["truck", "shovel", "instruct"])], 1),
            ["truck", "shovel"]
        );

        school.Run(
            2,
            () => Assert.Equal(("driver-001", "trainer-001"), (school.Model.OperatorOf(0), school.Model.OperatorOf(1)))
        );
        school.Close();

        Assert.Equal(48, school.Stages.Single().Waits.TrainerH);
    }

    [Fact]
    public void Trainers_are_drawn_from_the_most_practised_of_each_panel()
    {
        var people = new PersonGroupSpec("driver", 8, ["truck"])
        {
            Experience = MineSim.Kernel.Distribution.Uniform(0, 3000),
        };
        var programme = new TrainingProgrammeSpec("drivers", [Hundred], ["truck"])
        {
            Intake = [new(4, 24)],
            Trainees = new("trainee"),
            Trainers = new(Drawn: 2),
        };
        var spec = School.Of([people], programme) with { Roster = new RosterSpec(1, 1, 2) };
        var school = new School(spec, ["truck", "truck"]).Run(1);
        Person[] best =
        [
            .. school
                .Model.People.GroupBy(person => person.Panel)
                .Select(panel => panel.MaxBy(person => person.PracticeIn(0, Instant.AtHour(24)))!),
        ];

        school.Run(30);

        var drawn = school.Licences.Where(row => row.Skill == "instruct").Select(row => row.Person);
        Assert.Equal(best.Select(person => person.Name).Order(), drawn.Order());
        Assert.Equal(4, school.Totals.Qualified);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_trainer_with_trainees_of_two_programmes_teaches_both_and_is_counted_once(bool areProgrammes)
    {
        // One trainer with two places: ten shifts of ten hours, of which the slower of the two paces loses a fifth.
        TrainingProgrammeSpec Of(string name, double pace) =>
            new(name, [Hundred with { Pace = pace }], ["truck"]) { Intake = [new(1, 0)], Trainees = new(name) };
        PersonGroupSpec trainer = new("trainer", 1, ["truck", "instruct"]);
        var school = areProgrammes
            ? new School(School.Of([trainer], Of("alpha", 0.8), Of("beta", 0.9)), ["truck"])
            : new School(
                School.Of(
                    [trainer],
                    Of("alpha", 0.8) with
                    {
                        Stages = [Hundred, Hundred with { Pace = 0.9 }],
                        Intake = [new(1, 0), new(1, 240)],
                    }
                ),
                ["truck"]
            );

        school.Run(areProgrammes ? 11 : 31).Close();

        var totals = school.Model.Totals()!.Programmes;
        Assert.Equal(areProgrammes ? [240, 240] : [480, 720], school.Certificates);
        Assert.Equal(areProgrammes ? 100 : 300, totals.Sum(each => each.TrainerH), 9);
        Assert.Equal(areProgrammes ? 20 : 20 + 20 + 10, totals.Sum(each => each.TrainerLostH), 9);
        Assert.All(totals, each => Assert.Equal(totals[0].TrainerH, each.TrainerH, 9));
        Assert.Equal(0, totals.Sum(each => each.Waits.TrainerH));
    }

    [Fact]
    public void Beside_a_trainer_stand_no_more_than_each_of_their_stages_allows()
    {
        // Whoever is to be alone with the trainer is, be there places in another programme or not.
        TrainingProgrammeSpec Of(string name, int each) =>
            new(name, [Hundred with { TraineesPerTrainer = each }], ["truck"])
            {
                Intake = [new(1, 0)],
                Trainees = new(name),
            };
        foreach (var (first, second) in new[] { (1, 2), (2, 1) })
        {
            var school = new School(
                School.Of([new("trainer", 1, ["truck", "instruct"])], Of("alpha", first), Of("beta", second)),
                ["truck"]
            )
                .Run(21)
                .Close();

            Assert.Equal([240, 480], school.Certificates);
            Assert.Equal([0, 240], school.Model.Totals()!.Programmes.Select(each => each.Waits.TrainerH));
        }
    }

    [Fact]
    public void A_drawn_trainer_whose_licence_to_instruct_lapses_is_drawn_anew()
    {
        // The licence holds for five days; two trainees of a hundred hours are ten days beside their trainer.
        var programme = new TrainingProgrammeSpec("drivers", [Hundred], ["truck"])
        {
            Intake = [new(2, 24)],
            Trainees = new("trainee"),
            Trainers = new(Drawn: 1),
        };
        var spec = School.Of([new("driver", 2, ["truck"])], programme) with
        {
            Skills = [new(TrainersSpec.Instruct) { ValidHours = 120 }],
        };

        var school = new School(spec, ["truck", "truck"]).Run(15).Close();

        Assert.Equal([264, 264], school.Certificates);
        Assert.Equal(0, school.Totals.Waits.TrainerH);
        Assert.Equal(
            [
                (24, LicenceEvent.Granted),
                (144, LicenceEvent.Lapsed),
                (144, LicenceEvent.Relicensed),
                (264, LicenceEvent.Lapsed),
            ],
            school.Licences.Where(row => row.Skill == TrainersSpec.Instruct).Select(row => ((int)row.Hour, row.Event))
        );
    }

    [Fact]
    public void Each_skill_that_a_programme_trains_on_has_as_many_trainers_drawn()
    {
        StageSpec[] stages = [Hundred, Hundred with { Skill = "shovel" }];
        var programme = new TrainingProgrammeSpec("drivers", stages, ["truck"])
        {
            Intake = [new(1, 0)],
            Trainees = new("trainee"),
            Trainers = new(Drawn: 1),
        };

        var school = new School(
            School.Of([new("driver", 3, ["truck"]), new("digger", 3, ["shovel"])], programme),
            ["truck", "shovel"]
        )
            .Run(25)
            .Close();

        Assert.Equal([480], school.Certificates);
        Assert.Equal(
            ["driver-001", "digger-001"],
            school.Licences.Where(row => row.Skill == TrainersSpec.Instruct).Select(row => row.Person)
        );
    }

    [Fact]
    public void A_drawn_trainer_who_may_not_run_the_machine_any_more_is_replaced()
    {
        var programme = new TrainingProgrammeSpec("drivers", [Hundred], ["truck"])
        {
            Intake = [new(1, 24)],
            Trainees = new("trainee"),
            Trainers = new(Drawn: 1),
        };
        var spec = School.Of(
            [new("driver", 1, ["truck"], LicensedHour: 1), new("driver", 1, ["truck"], LicensedHour: 25)],
            programme
        ) with
        {
            Skills = [new("truck") { ValidHours = 120 }],
        };

        var school = new School(spec, ["truck"]).Run(12).Close();

        Assert.Equal(
            [(24, "driver-001"), (144, "driver-002")],
            school.Licences.Where(row => row.Skill == TrainersSpec.Instruct).Select(row => ((int)row.Hour, row.Person))
        );
    }

    [Fact]
    public void Practice_on_machines_and_simulators_counts_as_far_as_it_is_said_to()
    {
        StageSpec[] stages = [new SimulatorStage(40, 1, 8) { Counts = 0.5 }, Hundred];
        var programme = new TrainingProgrammeSpec("drivers", stages, ["truck"])
        {
            Intake = [new(1, 0)],
            Trainees = new("trainee"),
        };
        var school = new School(School.Of([new("trainer", 1, ["truck", "instruct"])], programme), ["truck"]).Run(20);

        Assert.Equal(120, school.Model.People[1].PracticeIn(0, Instant.AtHour(480)), 9);
    }

    private static School Taught(PersonGroupSpec trainers, string[] positions, int trainees) =>
        new(Spec([trainers], trainees), positions);

    private static WorkforceSpec Spec(PersonGroupSpec[] people, int trainees, double from = 0) =>
        School.Of(
            people,
            new TrainingProgrammeSpec("drivers", [Hundred], ["truck"])
            {
                Intake = [new(trainees, from)],
                Trainees = new("trainee"),
            }
        );
}
