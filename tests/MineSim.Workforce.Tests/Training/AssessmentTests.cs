using MineSim.Records.People;
using MineSim.Spec.People;
using MineSim.Spec.Training;

namespace MineSim.Workforce.Tests;

public class AssessmentTests
{
    private const double Quantile99 = 2.5758293035489;

    /// <summary>
    /// Case I of the verification cases: 59 unskilled entrants, of whom 48 qualified, 5 were extended and 6 failed
    /// (Chile, 2010).
    /// </summary>
    [Fact]
    public void A_published_intake_comes_out_as_it_did_on_average()
    {
        const int replications = 400;
        var first = new List<(double Qualified, double Extended, double Failed)>();
        for (var replication = 0; replication < replications; replication++)
        {
            var school = Assessed(
                59,
                replication,
                new AssessmentStage(24, 0.81) { Extend = 0.09, ExtensionHours = 8 * 168 }
            );

            // On the day of the assessment, before anybody's extension is over.
            school.Run(10);
            var totals = school.Totals;
            Assert.Equal(59, totals.Qualified + totals.Extended + totals.Failed);
            Assert.Equal(totals.Extended, totals.InTraining);
            first.Add((totals.Qualified, totals.Extended, totals.Failed));
        }

        CheckMean(59 * 0.81, 48, first.Select(counts => counts.Qualified));
        CheckMean(59 * 0.09, 5, first.Select(counts => counts.Extended));
        CheckMean(59 * 0.10, 6, first.Select(counts => counts.Failed));

        // The published counts are one draw: they must be likely in the model. Their own mean cannot be told from the
        // shares', so the exact mean of the shares must lie within the interval, and the published counts within one
        // deviation.
        static void CheckMean(double exact, double published, IEnumerable<double> counts)
        {
            double[] values = [.. counts];
            var mean = values.Average();
            var deviation = Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1));
            Assert.InRange(
                exact,
                mean - Quantile99 * deviation / Math.Sqrt(values.Length),
                mean + Quantile99 * deviation / Math.Sqrt(values.Length)
            );
            Assert.InRange(published, mean - deviation, mean + deviation);
        }
    }

    [Fact]
    public void The_means_of_30_intakes_cannot_be_told_from_the_published_counts()
    {
        var totals = Enumerable
            .Range(0, 30)
            .Select(replication =>
                Assessed(59, replication, new AssessmentStage(24, 0.81) { Extend = 0.09, ExtensionHours = 8 * 168 })
                    .Run(10)
                    .Totals
            )
            .ToList();

        CheckInterval(48, totals.Select(each => (double)each.Qualified));
        CheckInterval(5, totals.Select(each => (double)each.Extended));
        CheckInterval(6, totals.Select(each => (double)each.Failed));

        // Student's t with 29 degrees of freedom.
        static void CheckInterval(double published, IEnumerable<double> counts)
        {
            double[] values = [.. counts];
            var mean = values.Average();
            var half = 2.7564 * Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / 29 / 30);
            Assert.InRange(published, mean - half, mean + half);
        }
    }

    [Fact]
    public void The_last_extension_ends_in_pass_or_fail_in_their_proportion()
    {
        // Everybody is extended twice, then 3 in 4 pass.
        var school = Assessed(
            4000,
            0,
            new AssessmentStage(24, 0.0003)
            {
                Extend = 0.9996,
                ExtensionHours = 240,
                Extensions = 2,
            }
        );

        school.Run(40);

        Assert.Equal(0, school.Totals.InTraining);
        Assert.InRange(school.Totals.Extended, 7970, 8000);
        Assert.InRange(school.Totals.Qualified / 4000.0, 0.75 - 0.018, 0.75 + 0.018);
        var last = school.Stages.Where(row => row is { Outcome: TrainingOutcome.Qualified, EndedH: > 500 }).ToList();
        Assert.All(last, row => Assert.Equal(24 + 2 * (240 + 24), row.EndedH));
    }

    [Fact]
    public void Who_fails_leaves_unless_they_were_there_before()
    {
        var failing = new AssessmentStage(24, 1e-12);
        var hired = Assessed(10, 0, failing).Run(3);
        Assert.Equal((10, 0), (hired.Totals.Failed, hired.Totals.InTraining));
        Assert.All(
            hired.Model.People.Where(person => person.Group.Role == "trainee"),
            person => Assert.Equal(24, person.Left)
        );

        var drivers = new PersonGroupSpec("driver", 3, ["light"]);
        var programme = new TrainingProgrammeSpec("trucks", [failing], ["truck"])
        {
            Requires = ["light"],
            Intake = [new(2, 0)],
        };
        var staff = new School(School.Of([drivers], programme), ["light", "light", "light"]);
        List<int> filled = [];
        staff.Run(3, () => filled.Add(Enumerable.Range(0, 3).Count(staff.Model.IsFilled)));
        Assert.Equal([1, 3, 3], filled);

        var dismissed = new School(
            School.Of([drivers], programme with { FailedStay = false }),
            ["light", "light", "light"]
        ).Run(3);
        Assert.Equal([24, 24, double.PositiveInfinity], dismissed.Model.People.Select(person => person.Left));
    }

    [Fact]
    public void What_one_trainee_draws_depends_on_nobody_else()
    {
        var alone = Assessed(10, 3, new AssessmentStage(24, 0.5)).Run(3);
        var among = Assessed(30, 3, new AssessmentStage(24, 0.5)).Run(3);

        Assert.Equal(
            alone.Stages.Select(row => (row.Person, row.Outcome)),
            among
                .Stages.Where(row => string.CompareOrdinal(row.Person, "trainee-010") <= 0)
                .Select(row => (row.Person, row.Outcome))
        );
    }

    private static School Assessed(int trainees, int replication, AssessmentStage assessment)
    {
        var programme = new TrainingProgrammeSpec("drivers", [assessment], ["truck"])
        {
            Intake = [new(trainees, 0)],
            Trainees = new("trainee"),
        };
        return new(
            School.Of([new("driver", 1, ["truck"])], programme),
            ["truck"],
            seed: 20100101,
            replication: replication
        );
    }
}
