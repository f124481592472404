using CsCheck;
using MineSim.Records.People;
using MineSim.Spec.Training;

namespace MineSim.Workforce.Tests;

public class TrainingCostTests
{
    /// <summary>
    /// Two days in class at 2 US$/h, two on the one simulator at 50, an examination that is passed for 30.
    /// </summary>
    private static readonly TrainingProgrammeSpec Driving = new(
        "driving",
        [
            new ClassroomStage(48) { FeeUsd = 10, UsdPerHour = 2 },
            new SimulatorStage(16, 1, 8) { UsdPerHour = 50 },
            new AssessmentStage(0) { FeeUsd = 30 },
        ],
        ["truck"]
    )
    {
        FeeUsd = 100,
        Intake = [new(2, 0)],
        Trainees = new("trainee") { WageUsdPerYear = 8760 },
    };

    [Fact]
    public void A_certificate_costs_its_fees_its_hours_and_the_pay_of_trainees_while_they_learn()
    {
        var school = Of(Driving).Run(10).Close();

        // The first is on the simulator on the third and fourth day, the second on the fifth and sixth.
        Assert.Equal([96.0, 144], school.Certificates);
        Assert.Equal(
            [
                new("enrolment", 2, "1", 200),
                new("classroom", 2, "1", 20),
                new("classroom", 96, "h", 192),
                new("simulator", 32, "h", 1600),
                new("assessment", 2, "1", 60),
            ],
            school.Totals.Charges
        );
        Assert.Equal(96 + 144, school.Totals.WagesUsd, 1e-9);
        Assert.Equal(200 + 20 + 192 + 1600 + 60 + 96 + 144, school.Totals.EndedUsd, 1e-9);
        Assert.Equal(
            [100 + 10 + 96, 800, 30],
            school.Stages.Where(row => row.Person == "trainee-001").Select(row => row.CostUsd)
        );
        Assert.Equal(
            [48.0, 48, 0],
            school.Stages.Where(row => row.Person == "trainee-001").Select(row => row.WagesUsd)
        );
    }

    [Fact]
    public void Hours_in_class_count_as_they_pass()
    {
        var school = Of(Driving).Run(2);

        // The second shift has begun after 24 hours.
        Assert.Equal(new("classroom", 48, "h", 96), school.Totals.Charges[2]);
        Assert.Equal(0, school.Totals.EndedUsd);
    }

    [Fact]
    public void Whoever_fails_makes_the_certificates_of_others_dearer()
    {
        var programme = Driving with
        {
            Stages = [new AssessmentStage(24, 0.5) { FeeUsd = 60 }],
            Intake = [new(40, 0)],
            FeeUsd = 0,
        };
        var totals = Of(programme).Run(3).Close().Totals;

        Assert.InRange(totals.Failed, 8, 32);
        Assert.Equal(40 * (60 + 24), totals.EndedUsd, 1e-9);
    }

    [Fact]
    public void An_examination_is_paid_each_time_and_an_extension_has_its_own_fee()
    {
        var programme = Driving with
        {
            Stages =
            [
                new AssessmentStage(10, 1e-9)
                {
                    FeeUsd = 60,
                    UsdPerHour = 3,
                    Extend = 1 - 1e-9,
                    ExtensionHours = 100,
                    ExtensionFeeUsd = 500,
                    Extensions = 2,
                },
            ],
            Intake = [new(1, 0)],
            FeeUsd = 0,
        };

        // Three attempts of 10 h with two extensions of 100 h between.
        var school = Of(programme).Run(20).Close();

        Assert.Equal([90.0, 500, 90, 500, 90], school.Stages.Select(row => row.CostUsd));
        Assert.Equal(
            [new("assessment", 3, "1", 180), new("assessment", 30, "h", 90), new("extension", 2, "1", 1000)],
            school.Totals.Charges
        );
        Assert.Equal(1270 + 230, school.Totals.EndedUsd, 1e-9);
    }

    [Fact]
    public void What_was_learned_before_the_run_was_paid_for_too()
    {
        var school = Of(Driving with { Intake = [new(2, -48)] }).Run(10).Close();

        Assert.Equal([48.0, 96], school.Certificates);
        Assert.Equal(200 + 20 + 192 + 1600 + 60 + 96 + 144, school.Totals.EndedUsd, 1e-9);
    }

    [Fact]
    public void What_programmes_cost_is_the_sum_of_the_rows_of_the_table() =>
        TrainingInvariantTests.Any.Sample(
            workforce =>
            {
                var rows = new List<TrainingRow>();
                var training = workforce.Spec.Training.Select(Priced).ToList();
                var model = new WorkforceModel(
                    workforce.Spec with
                    {
                        Training = training,
                    },
                    workforce.Positions,
                    [.. Enumerable.Range(0, workforce.Shifts).Select(shift => $"shift-{shift}")],
                    workforce.Seed,
                    0,
                    new Heard(training: rows.Add)
                );
                var spent = 0.0;
                workforce.Run(
                    model,
                    40,
                    (_, _, wanted) =>
                    {
                        foreach (var position in wanted)
                            model.Work(position, 12.0 / workforce.Shifts);
                        var now = model.Totals()!.Programmes.Sum(each => each.Charges.Sum(charge => charge.Usd));
                        Assert.True(now >= spent - 1e-6);
                        spent = now;
                    }
                );
                model.CloseBooks(40 * 24);
                foreach (var programme in model.Totals()!.Programmes)
                {
                    var own = rows.Where(row => row.Programme == programme.Name).ToList();
                    Assert.Equal(own.Sum(row => row.CostUsd), programme.Charges.Sum(charge => charge.Usd), 1e-6);
                    Assert.Equal(own.Sum(row => row.WagesUsd), programme.WagesUsd, 1e-6);
                    Assert.Equal(OfThoseWhoEnded(own), programme.EndedUsd, 1e-6);
                }
            },
            iter: 200
        );

    private static double OfThoseWhoEnded(List<TrainingRow> rows)
    {
        var (ended, open) = (0.0, new Dictionary<string, double>());
        foreach (var row in rows)
        {
            var spent = open.GetValueOrDefault(row.Person) + row.CostUsd + row.WagesUsd;
            var isOver = row.Outcome is TrainingOutcome.Qualified or TrainingOutcome.Failed or TrainingOutcome.Left;
            open[row.Person] = isOver ? 0 : spent;
            if (isOver)
                ended += spent;
        }

        return ended;
    }

    private static TrainingProgrammeSpec Priced(TrainingProgrammeSpec programme) =>
        programme with
        {
            FeeUsd = 70,
            Stages =
            [
                .. programme.Stages.Select(
                    (stage, i) =>
                        (stage is AssessmentStage exam ? exam with { ExtensionFeeUsd = 11 } : stage) with
                        {
                            FeeUsd = 5 * i,
                            UsdPerHour = i % 2 * 3.5,
                        }
                ),
            ],
            Trainees = programme.Trainees is { } trainees ? trainees with { WageUsdPerYear = 12_000 } : null,
        };

    private static School Of(TrainingProgrammeSpec programme) =>
        new(School.Of([new("driver", 2, ["truck"])], programme), ["truck"]);
}
