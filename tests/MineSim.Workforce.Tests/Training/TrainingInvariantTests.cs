using CsCheck;
using MineSim.Kernel;
using MineSim.Records.People;
using MineSim.Spec.Rosters;
using MineSim.Spec.Training;
using MineSim.Workforce.People;
using MineSim.Workforce.Time;
using MineSim.Workforce.Training;

namespace MineSim.Workforce.Tests;

/// <summary>What holds of training in any workforce.</summary>
public class TrainingInvariantTests
{
    private static readonly Gen<StageSpec> Stage = Gen.OneOf(
        Gen.Select(Gen.OneOf(0.0, 20.0, 100.0), Gen.Int[1, 3], Gen.OneOf(0, 3, 5))
            .Select(
                (hours, atLeast, places) =>
                    (StageSpec)new ClassroomStage(hours) { AtLeast = atLeast, Places = places == 0 ? null : places }
            ),
        Gen.Select(Gen.OneOf(5.0, 24.0), Gen.Int[1, 2], Gen.OneOf(6.0, 16.0))
            .Select((hours, seats, aDay) => (StageSpec)new SimulatorStage(hours, seats, aDay)),
        Gen.Select(Gen.OneOf(10.0, 60.0), Gen.OneOf("truck", "shovel"), Gen.Int[1, 3])
            .Select(
                (hours, skill, each) =>
                    (StageSpec)new OnSiteStage(hours, skill) { TraineesPerTrainer = each, Pace = 0.7 }
            ),
        Gen.Select(Gen.OneOf(0.0, 24.0), Gen.OneOf(0.3, 0.8), Gen.OneOf(0.0, 0.2), Gen.Int[0, 2])
            .Select(
                (hours, pass, extend, times) =>
                    (StageSpec)
                        new AssessmentStage(hours, pass)
                        {
                            Extend = extend,
                            ExtensionHours = 50,
                            Extensions = times,
                        }
            ),
        Gen.Select(Gen.OneOf(0.0, 100.0), Gen.OneOf(0.0, 500.0))
            .Select(
                (inClass, job) =>
                    (StageSpec)
                        new ApprenticeshipStage(1)
                        {
                            ClassHours = inClass,
                            JobHours = job,
                            Assists = "help",
                        }
            )
    );

    private static readonly Gen<TrainingProgrammeSpec> Programme = Gen.Select(
            Stage.Array[1, 5],
            Gen.Int[1, 6],
            Gen.OneOf(-700.0, -24.0, 0.0, 31.5, 200.0),
            Gen.OneOf(77.0, 240.0, double.PositiveInfinity),
            Gen.Bool,
            Gen.Int[0, 2]
        )
        .Select(
            (stages, count, from, every, upgrade, drawn) =>
                new TrainingProgrammeSpec(upgrade ? "up" : "new", stages, [upgrade ? "shovel" : "truck"])
                {
                    Intake = [new(count, from, every)],
                    Requires = upgrade ? ["truck"] : [],
                    Trainees = upgrade ? null : new("trainee"),
                    Trainers = new(Drawn: drawn),
                }
        );

    internal static readonly Gen<RandomWorkforce> Any = Gen.Select(
            RandomWorkforce.Any,
            Programme.Array[1, 2],
            Gen.Int[0, 2]
        )
        .Select(
            (workforce, programmes, trainers) =>
                workforce with
                {
                    Spec = workforce.Spec with
                    {
                        Training = [.. programmes.DistinctBy(programme => programme.Name)],
                        People =
                            trainers == 0
                                ? workforce.Spec.People
                                : [.. workforce.Spec.People, new("trainer", trainers, ["truck", "shovel", "instruct"])],
                    },
                }
        );

    [Fact]
    public void Enrolled_are_in_training_qualified_failed_or_left() =>
        Each(
            (workforce, model, _) =>
            {
                var totals = model.Totals()!.Programmes;
                Assert.All(
                    totals,
                    each => Assert.Equal(each.Enrolled, each.InTraining + each.Qualified + each.Failed + each.Left)
                );
                Assert.Equal(
                    totals.Sum(each => each.InTraining),
                    model.People.Count(person => person.Training is not null)
                );
            }
        );

    [Fact]
    public void Waits_and_work_are_the_time_in_the_stage_and_the_stages_follow_each_other() =>
        Each(
            (_, model, rows) =>
            {
                Assert.All(
                    rows,
                    row =>
                        Assert.Equal(
                            Clock.FromHours(row.EndedH) - Clock.FromHours(row.BeganH),
                            Ticks(row.WorkedH) + WaitTicks(row.Waits)
                        )
                );
                foreach (var person in rows.GroupBy(row => (row.Programme, row.Person)))
                {
                    foreach (var (earlier, later) in person.Zip(person.Skip(1)))
                    {
                        if (earlier.Outcome is TrainingOutcome.Done or TrainingOutcome.Extended)
                            Assert.Equal(earlier.EndedH, later.BeganH);
                        else
                            Assert.True(earlier.EndedH <= later.BeganH);
                    }
                }

                var waits = model.Totals()!.Programmes.Sum(each => WaitTicks(each.Waits));
                Assert.Equal(rows.Sum(row => WaitTicks(row.Waits)), waits);
            }
        );

    [Fact]
    public void Nobody_is_in_two_places() =>
        Any.Sample(
            workforce =>
            {
                var model = workforce.Model();
                workforce.Run(
                    model,
                    12,
                    (_, _, _) =>
                    {
                        var seated = Enumerable
                            .Range(0, workforce.Positions.Length)
                            .Select(model.OperatorOf)
                            .OfType<string>()
                            .ToList();
                        Assert.Equal(seated.Count, seated.Distinct().Count());
                        foreach (var person in model.People)
                        {
                            if (!person.IsTraining)
                                continue;
                            Assert.DoesNotContain(person.Name, seated);
                            if (person.Training is Enrolment { Trainee.Trainer: { } trainer })
                            {
                                Assert.True(person.IsPresent && trainer.Position >= 0);
                                Assert.True(model.Teaching.Of(trainer).Trainees > 0);
                            }

                            if (!person.IsRostered)
                                Assert.False(person.IsPresent);
                        }
                    }
                );
            },
            iter: 300
        );

    [Fact]
    public void Calling_trainers_leaves_no_machine_standing_that_could_run() =>
        Any.Sample(
            workforce =>
            {
                var model = workforce.Model();
                List<string> numbers = [.. workforce.Positions.OfType<string>().Distinct()];
                workforce.Run(
                    model,
                    12,
                    (day, shift, wanted) =>
                    {
                        var free = model
                            .People.Where(person =>
                                person.IsPresent && !person.IsBusy && person.Position == Person.Nowhere
                            )
                            .ToList();
                        foreach (var position in wanted.Where(position => !model.IsFilled(position)))
                        {
                            Assert.DoesNotContain(
                                free,
                                person =>
                                    workforce.Positions[position] is not { } skill
                                    || person.HoldsAt(
                                        numbers.IndexOf(skill),
                                        Instant.AtHour(workforce.Hour(day, shift))
                                    )
                            );
                        }
                    }
                );
            },
            iter: 300
        );

    /// <summary>Removing every trainer stops certificates and nothing else.</summary>
    [Fact]
    public void Without_trainers_nobody_is_certified_and_the_shifts_are_staffed_as_before()
    {
        var taught = Course(["truck", "instruct"]);
        var untaught = Course(["truck"]);

        Assert.Equal(12, taught.Totals.Qualified);
        Assert.Equal(0, untaught.Totals.Qualified);
        Assert.Equal(taught.Totals.Enrolled, untaught.Totals.Enrolled);
        Assert.Equal(
            taught.Stages.Where(row => row.Stage is "classroom" or "simulator"),
            untaught.Stages.Where(row => row.Stage is "classroom" or "simulator")
        );
        var first = taught.Certificates.Min();
        Assert.Equal(
            Trucks(taught).Where(row => 24 * row.Day < first),
            Trucks(untaught).Where(row => 24 * row.Day < first)
        );
        Assert.Equal(Trucks(taught).Select(row => row.Assigned), Trucks(untaught).Select(row => row.Assigned));
        Assert.All(untaught.Of("on-site"), row => Assert.Equal(TrainingOutcome.InTraining, row.Outcome));
        Assert.All(
            untaught.Of("on-site"),
            row => Assert.Equal(row.EndedH - row.BeganH, row.Waits.TrainerH + row.Waits.RosterH + row.Waits.AbsenceH, 9)
        );
        Assert.True(untaught.Totals.Waits.TrainerH > 0);

        static School Course(string[] skillsOfTrainers)
        {
            var programme = new TrainingProgrammeSpec(
                "drivers",
                [
                    new ClassroomStage(240),
                    new SimulatorStage(24, 2, 16),
                    new OnSiteStage(60, "truck") { TraineesPerTrainer = 2 },
                ],
                ["truck"]
            )
            {
                Intake = [new(12, 0)],
                Trainees = new("trainee"),
            };
            var spec = School.Of([new("driver", 40, ["truck"]), new("trainer", 4, skillsOfTrainers)], programme);
            return new School(
                spec with
                {
                    Roster = new RosterSpec(7, 7, 4),
                    Absence = 0.1,
                },
                ["truck", "truck", "truck"],
                2,
                5
            )
                .Run(200)
                .Close();
        }

        static IEnumerable<StaffingRow> Trucks(School school) => school.Staffing.Where(row => row.Skill == "truck");
    }

    [Fact]
    public void Another_roster_of_trainees_changes_nobody_elses_absences()
    {
        var with = Absences(10);
        var without = Absences(20);

        Assert.Equal(with, without);

        static List<bool> Absences(int trainees)
        {
            var programme = new TrainingProgrammeSpec("drivers", [new ClassroomStage(240)], ["truck"])
            {
                Intake = [new(trainees, 0)],
                Trainees = new("trainee"),
            };
            var school = new School(
                School.Of([new("driver", 10, ["truck"])], programme) with
                {
                    Absence = 0.3,
                },
                ["truck"]
            );
            List<bool> present = [];
            school.Run(30, () => present.AddRange(school.Model.People.Take(10).Select(person => person.IsPresent)));
            return present;
        }
    }

    [Fact]
    public void Shifts_allocate_nothing_while_trainees_wait_and_train()
    {
        var programme = new TrainingProgrammeSpec(
            "drivers",
            [new OnSiteStage(1e6, "truck") { TraineesPerTrainer = 3 }],
            ["truck"]
        )
        {
            Intake = [new(40, 0)],
            Trainees = new("trainee"),
        };
        var apprentices = new TrainingProgrammeSpec("mechanics", [new SimulatorStage(1e6, 2, 16)], ["mend"])
        {
            Intake = [new(20, 0)],
            Trainees = new("apprentice"),
        };
        var spec = School.Of(
            [new("driver", 40, ["truck"]), new("trainer", 6, ["truck", "instruct"])],
            programme,
            apprentices
        );
        var model = new WorkforceModel(
            spec with
            {
                Roster = new RosterSpec(14, 14, 4),
                Absence = 0.1,
            },
            [.. Enumerable.Repeat("truck", 10)],
            ["day", "night"],
            1,
            0
        );
        int[] wanted = [.. Enumerable.Range(0, 10)];
        RunDays(0, 60);

        var before = GC.GetAllocatedBytesForCurrentThread();
        RunDays(60, 200);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void RunDays(int from, int end)
        {
            for (var shift = 2 * from; shift < 2 * end; shift++)
            {
                model.StartShift(shift / 2, shift % 2, 12 * shift, wanted);
                foreach (var position in wanted)
                    model.Work(position, 8);
            }
        }
    }

    private static void Each(Action<RandomWorkforce, WorkforceModel, List<TrainingRow>> check) =>
        Any.Sample(
            workforce =>
            {
                var rows = new List<TrainingRow>();
                var model = new WorkforceModel(
                    workforce.Spec,
                    workforce.Positions,
                    [.. Enumerable.Range(0, workforce.Shifts).Select(shift => $"shift-{shift}")],
                    workforce.Seed,
                    0,
                    new Heard(training: rows.Add)
                );
                var luck = new RandomStream(workforce.Seed, 0, "test", "luck");
                workforce.Run(
                    model,
                    40,
                    (day, shift, wanted) =>
                    {
                        foreach (var position in wanted)
                            model.Work(position, luck.NextDouble() * 24 / workforce.Shifts);
                        if (
                            luck.Next(4) == 0
                            && model.People.Where(person => person.Training is not null).MinBy(_ => luck.Next())
                                is { } leaver
                        )
                        {
                            leaver.Leave(
                                Instant.AtHour(workforce.Hour(day, shift) + luck.Next(50)),
                                LeavingReason.Resigned
                            );
                        }
                    }
                );
                model.CloseBooks(40 * 24);
                check(workforce, model, rows);
            },
            iter: 300
        );

    private static long WaitTicks(TrainingWaits waits) =>
        Ticks(waits.CohortH)
        + Ticks(waits.SeatH)
        + Ticks(waits.TrainerH)
        + Ticks(waits.MachineH)
        + Ticks(waits.RosterH)
        + Ticks(waits.AbsenceH);

    private static long Ticks(double hours) => Clock.FromHours(hours);
}
