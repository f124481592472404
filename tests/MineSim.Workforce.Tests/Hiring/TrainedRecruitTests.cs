using CsCheck;
using MineSim.Kernel;
using MineSim.Records.People;
using MineSim.Spec.People;
using MineSim.Spec.Training;
using MineSim.Spec.Turnover;

namespace MineSim.Workforce.Tests;

/// <summary>People who are hired to be trained: what is true of training and of coming and going together.</summary>
public class TrainedRecruitTests
{
    private static readonly PersonGroupSpec Recruit = new("trainee", 1, []);

    /// <summary>A class of 30 h, an examination of 10 h that nobody passes.</summary>
    [Fact]
    public void Who_fails_leaves_at_the_next_shift_and_the_position_is_vacant_again()
    {
        var people = Run(1e-12, new TurnoverSpec([]), days: 8);

        // Wanted from day 0 and found for the next; failed 40 h later, gone with the shift after that, found again for
        // the next.
        Assert.Equal(
            [
                ("trainee-001", 1, 3, LeavingReason.FailedTraining),
                ("trainee-002", 4, 6, LeavingReason.FailedTraining),
                ("trainee-003", 7, double.PositiveInfinity, LeavingReason.Employed),
            ],
            people.Select(row => (row.Person, row.HiredDay, row.LeftDay, row.Leaving))
        );
    }

    [Fact]
    public void Who_is_certified_may_be_off_with_it()
    {
        var people = Run(1, new TurnoverSpec([]) { AfterCertification = new(1, 8) }, days: 5);

        // Here on day 1, certified 40 h later, off within 8 hours.
        Assert.Equal(
            [
                ("trainee-001", 3, LeavingReason.ResignedCertified),
                ("trainee-002", double.PositiveInfinity, LeavingReason.Employed),
            ],
            people.Select(row => (row.Person, row.LeftDay, row.Leaving))
        );
    }

    /// <summary>One certificate is one temptation, however many licences it grants.</summary>
    [Fact]
    public void A_certificate_is_drawn_for_once_by_person()
    {
        const int count = 4000;
        var programme = new TrainingProgrammeSpec("course", [new ClassroomStage(30)], ["truck", "shovel", "drill"])
        {
            Intake = [new(count, 0)],
            Trainees = new("trainee"),
        };
        var school = new School(
            School.Of([new("driver", 1, ["truck"])], programme) with
            {
                Turnover = new TurnoverSpec([]) { AfterCertification = new(0.25, 100) },
            },
            ["truck"]
        )
            .Run(10)
            .Close();

        var left = school.Model.Movements(0, 240).Payroll.Sum(line => line.Left);

        // Four standard deviations.
        Assert.InRange(left, count * 0.25 - 110, count * 0.25 + 110);
    }

    [Fact]
    public void Trainees_are_subject_to_attrition_from_their_first_day_and_no_part_of_what_people_bring()
    {
        var programme = new TrainingProgrammeSpec("course", [new ClassroomStage(5000)], ["truck"])
        {
            Intake = [new(2000, -100)],
            Trainees = new("driver"),
        };
        var school = new School(
            School.Of([new("driver", 10, ["truck"])], programme) with
            {
                Turnover = new TurnoverSpec([new(0.5)]),
                Hiring = [new(new("driver", 1, ["truck"]), Distribution.Constant(0))],
            },
            ["truck"]
        )
            .Run(365)
            .Close();

        // Half of those who were there are gone in a year; they are so many that none of them is missed.
        var people = school.Model.Movements(0, 8760);
        Assert.InRange(people.Payroll.Sum(line => line.Left), 1000 - 90, 1000 + 110);
        Assert.Equal(0, Assert.Single(people.Vacancies).Opened);
    }

    /// <summary>
    /// Employed at first + joined = left + employed at last, and enrolled = in training + qualified + failed + left, of
    /// the same people.
    /// </summary>
    [Fact]
    public void Heads_and_trainees_add_up_together() =>
        Gen.Select(
                TrainingInvariantTests.Any,
                Gen.OneOf(0.0, 0.9, 0.999999),
                Gen.Int[0, 6],
                Gen.OneOf(0.0, 0.5, 1.0),
                Gen.Bool,
                Gen.Double[0, 200]
            )
            .Sample(
                (drawn, rate, wanted, tempted, replaces, lead) =>
                {
                    const int days = 40;
                    var course = new TrainingProgrammeSpec(
                        "course",
                        [new ClassroomStage(30), new AssessmentStage(10, 0.5)],
                        ["drill"]
                    );
                    var workforce = drawn with
                    {
                        Spec = drawn.Spec with
                        {
                            Training = [.. drawn.Spec.Training, course],
                            Turnover = new([new(rate)]) { AfterCertification = new(tempted, 200) },
                            Hiring =
                            [
                                new(Recruit, Distribution.Exponential(lead + 1))
                                {
                                    Wanted = replaces ? null : [new(0, wanted), new(500, 2 * wanted)],
                                    Programme = "course",
                                },
                            ],
                        },
                    };
                    var (stages, people) = (new List<TrainingRow>(), new Dictionary<string, PersonRow>());
                    var model = new WorkforceModel(
                        workforce.Spec,
                        workforce.Positions,
                        [.. Enumerable.Range(0, workforce.Shifts).Select(shift => $"shift-{shift}")],
                        workforce.Seed,
                        0,
                        new Heard(training: stages.Add, person: row => people.Add(row.Person, row))
                    );
                    workforce.Run(
                        model,
                        days,
                        (_, _, positions) =>
                        {
                            foreach (var position in positions)
                                model.Work(position, 5);
                        }
                    );
                    model.CloseBooks(24 * days);

                    var programmes = model.Totals()!.Programmes;
                    var payroll = model.Movements(0, 24 * days).Payroll;
                    Assert.All(
                        programmes,
                        each => Assert.Equal(each.Enrolled, each.InTraining + each.Qualified + each.Failed + each.Left)
                    );
                    Assert.Equal(
                        people.Values.Count(row => row.Leaving == LeavingReason.Employed),
                        payroll.Sum(line => line.AtEnd)
                    );
                    Assert.Equal(people.Count, payroll.Sum(line => line.AtStart + line.Joined));
                    Assert.Equal(
                        people.Values.Count(row => row.Leaving != LeavingReason.Employed),
                        payroll.Sum(line => line.Left)
                    );
                    Assert.Equal(
                        stages.Count(row => row.Outcome == TrainingOutcome.InTraining),
                        programmes.Sum(each => each.InTraining)
                    );

                    foreach (var row in stages.Where(row => row.EndedH > 0))
                    {
                        var person = people[row.Person];
                        var isHired = row.Programme != "up";
                        if (row.Outcome == TrainingOutcome.InTraining)
                            Assert.Equal(LeavingReason.Employed, person.Leaving);
                        if (row.Outcome == TrainingOutcome.Left)
                            Assert.NotEqual(LeavingReason.Employed, person.Leaving);
                        if (row.Outcome == TrainingOutcome.Failed && isHired)
                            Assert.Equal(LeavingReason.FailedTraining, person.Leaving);
                        Assert.True(
                            24 * person.HiredDay <= row.BeganH + 1e-6 && row.EndedH <= 24 * person.LeftDay + 1e-6,
                            $"{person} in {row}"
                        );
                    }

                    Assert.Equal(
                        stages.Count(row =>
                            row.Outcome == TrainingOutcome.Failed && row.EndedH > 0 && row.Programme != "up"
                        ),
                        people.Values.Count(row => row.Leaving == LeavingReason.FailedTraining)
                    );
                },
                iter: 300
            );

    private static List<PersonRow> Run(double pass, TurnoverSpec turnover, int days)
    {
        var people = new List<PersonRow>();
        var spec = Crew.Of(new PersonGroupSpec("fitter", 1, [])) with
        {
            Training = [new("course", [new ClassroomStage(30), new AssessmentStage(10, pass)], ["truck"])],
            Hiring = [new(Recruit, Distribution.Constant(0)) { Wanted = [new(0, 1)], Programme = "course" }],
            Turnover = turnover,
        };
        spec.Model(recorder: new Heard(person: people.Add), positions: "truck").Run(days);
        return [.. people.Skip(1)];
    }
}
