using MineSim.Records.People;
using MineSim.Spec.Rosters;
using MineSim.Spec.Training;

namespace MineSim.Workforce.Tests;

/// <summary>
/// A pipeline of constant stages has a closed form: who enrols at t is qualified at t plus the sum of the stages.
/// </summary>
public class PipelineTests
{
    private static readonly StageSpec[] Course =
    [
        new ClassroomStage(8 * 168),
        new SimulatorStage(48, 10, 8),
        new OnSiteStage(120, "truck"),
        new AssessmentStage(24),
    ];

    // 56 days of class, 6 of simulator, 12 of machines that work 10 hours a day, 1 of assessment.
    private const int CourseDays = 56 + 6 + 12 + 1;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Cohorts_are_qualified_on_the_day_that_the_stages_add_up_to(int shifts)
    {
        var school = new School(
            School.Of([new("trainer", 5, ["truck", "instruct"])], Programme(new IntakeSpec(5, 0, 30 * 24, 100 * 24))),
            [.. Enumerable.Repeat("truck", 5)],
            shifts
        );

        // The last day on the machines ends with its shift, and not at midnight.
        var courseHours = 24.0 * CourseDays - (shifts - 1) * 12;
        double[] certificates =
        [
            .. Enumerable.Range(0, 4).SelectMany(cohort => Enumerable.Repeat(courseHours + 24 * 30 * cohort, 5)),
        ];
        for (var day = 0; day < 200; day++)
        {
            school.Run(1);
            var lastShift = school.Hour - 24.0 / shifts;
            Assert.Equal(certificates.Count(hour => hour <= lastShift), school.Totals.Qualified);
        }

        school.Close();
        Assert.Equal(certificates, school.Certificates);
        Assert.All(
            school.Stages,
            row => Assert.Equal(0, row.Waits.SeatH + row.Waits.CohortH + row.Waits.TrainerH + row.Waits.AbsenceH, 9)
        );
        Assert.Equal(courseHours, school.Totals.CompetenceH / school.Totals.Qualified, 9);
    }

    [Fact]
    public void A_continuous_intake_keeps_its_rate_through_the_course()
    {
        // One every 6 days; in the long run as many are qualified, one course later.
        var school = new School(
            School.Of([new("trainer", 3, ["truck", "instruct"])], Programme(new IntakeSpec(1, 0, 6 * 24))),
            ["truck", "truck", "truck"]
        );

        school.Run(CourseDays + 10 * 6 + 1);

        Assert.Equal(11, school.Totals.Qualified);
        Assert.Equal(1 + (CourseDays + 10 * 6) / 6, school.Totals.Enrolled);
        Assert.Equal(Enumerable.Range(0, 11).Select(i => 24.0 * (CourseDays + 6 * i)), school.Certificates);
    }

    [Theory]
    [InlineData(2, 16, 8, 48, 32)]
    [InlineData(1, 16, 8, 48, 12)]
    [InlineData(4, 24, 12, 36, 40)]
    public void Simulators_let_through_seats_times_hours_over_hours_a_trainee(
        int seats,
        double hoursADay,
        double session,
        double hours,
        int trainees
    )
    {
        var at = seats * hoursADay / session;
        var days = hours / session;
        var simulator = new SimulatorStage(hours, seats, hoursADay) { SessionHours = session };
        var school = new School(
            School.Of([new("driver", 1, ["truck"])], Programme(new IntakeSpec(trainees, 0), simulator)),
            ["truck"]
        );

        school.Run((int)(trainees / at * days) + 1);

        // In batches of as many as have a session a day; the last after trainees · hours / (seats · hours a day).
        Assert.Equal(
            Enumerable.Range(0, trainees).Select(i => 24 * days * (1 + Math.Floor(i / at))),
            school.Certificates
        );
        Assert.Equal(24 * trainees * hours / (seats * hoursADay), school.Certificates[^1], 9);
        Assert.Equal(school.Certificates.Sum(hour => hour - 24 * days), school.Totals.Waits.SeatH, 6);
    }

    [Fact]
    public void What_is_left_of_a_day_on_the_simulators_goes_to_the_next_in_line()
    {
        // 20 hours a day for sessions of 8: the third has 4, and half a day is lost to the queue.
        var simulator = new SimulatorStage(8, 1, 20) { SessionHours = 8 };
        var school = new School(
            School.Of([new("driver", 1, ["truck"])], Programme(new IntakeSpec(3, 0), simulator)),
            ["truck"]
        );

        school.Run(3);

        Assert.Equal([24, 24, 48], school.Certificates);
        Assert.Equal(new TrainingWaits(0, 12, 0, 0, 28, 0), school.Stages[2].Waits);
        Assert.Equal(8, school.Stages[2].WorkedH);
    }

    [Fact]
    public void A_class_waits_for_its_cohort_and_then_for_its_places()
    {
        var classroom = new ClassroomStage(240) { AtLeast = 4, Places = 6 };
        var school = new School(
            School.Of([new("driver", 1, ["truck"])], Programme([new(3, 0), new(5, 24)], classroom)),
            ["truck"]
        );

        school.Run(40).Close();

        // Three wait a day for the cohort; six of the eight have places; the other two are too few for a class.
        Assert.Equal([264, 264, 264, 264, 264, 264], school.Certificates);
        Assert.Equal([24, 24, 24], school.Stages.Take(3).Select(row => row.Waits.CohortH));
        Assert.All(
            school.Stages.Skip(6),
            row => Assert.Equal((TrainingOutcome.InTraining, 936.0, 0.0), (row.Outcome, row.Waits.CohortH, row.WorkedH))
        );
    }

    [Fact]
    public void Whoever_finds_the_class_full_waits_for_a_seat()
    {
        var school = new School(
            School.Of(
                [new("driver", 1, ["truck"])],
                Programme(new IntakeSpec(5, 0), new ClassroomStage(100) { Places = 2 })
            ),
            ["truck"]
        );

        school.Run(20);

        Assert.Equal([100, 100, 200, 200, 300], school.Certificates);
        Assert.Equal([0, 0, 100, 100, 200], school.Stages.Select(row => row.Waits.SeatH));
    }

    [Fact]
    public void A_cohort_of_before_the_run_is_as_far_as_the_calendar_brought_it()
    {
        // Every second day on site, 24 hours a day: 120 hours are 10 days before the run. In it, machines work 10
        // hours.
        var spec = School.Of(
            [new("trainer", 4, ["truck", "instruct"])],
            Programme(
                [new(1, -24 * 75), new(1, -24 * 70)],
                new ClassroomStage(56 * 24),
                new SimulatorStage(48, 10, 8),
                new OnSiteStage(120, "truck"),
                new AssessmentStage(24)
            )
        );
        var school = new School(spec with { Roster = new RosterSpec(1, 1, 2) }, ["truck", "truck"]);

        school.Run(20);

        Assert.Equal(
            ["trainee-001", "trainee-002"],
            school.Stages.Where(row => row.Outcome == TrainingOutcome.Qualified).Select(row => row.Person)
        );
        Assert.Equal(-24 * 2, school.Certificates[0]);
        Assert.InRange(school.Certificates[1], 24 * 4, 24 * 12);
        Assert.Equal(-24 * 75, school.Stages[0].BeganH);
        Assert.Equal(LicenceEvent.Granted, school.Licences[0].Event);
        Assert.Equal(
            (-48.0, "trainee-001", "truck"),
            (school.Licences[0].Hour, school.Licences[0].Person, school.Licences[0].Skill)
        );
    }

    [Fact]
    public void Before_the_run_trainees_are_on_site_for_the_hours_of_their_shifts()
    {
        // Every second day a day shift of 8 hours is 4 a day: 240 hours take 60 days.
        var programme = new TrainingProgrammeSpec("drivers", [new OnSiteStage(240, "truck")], ["truck"])
        {
            Intake = [new(1, -24 * 61)],
            Trainees = new("trainee"),
        };
        var spec = School.Of([new("trainer", 4, ["truck", "instruct"])], programme) with
        {
            Roster = new RosterSpec(1, 1, 1) { Shifts = [0] },
        };
        List<TrainingRow> rows = [];
        var model = new WorkforceModel(
            spec,
            ["truck"],
            ["day", "night"],
            1,
            0,
            new Heard(training: rows.Add),
            new([new(6, 8), new(14, 16)])
        );

        model.StartShift(0, 0, 6, []);

        Assert.Equal([-24], rows.Select(row => row.EndedH));
    }

    [Fact]
    public void Stages_that_take_no_time_are_passed_at_once()
    {
        var school = new School(
            School.Of(
                [new("driver", 1, ["truck"])],
                Programme(new IntakeSpec(2, 36), new ClassroomStage(0), new AssessmentStage(0), new ClassroomStage(5))
            ),
            ["truck"]
        );

        school.Run(3);

        Assert.Equal([41, 41], school.Certificates);
        Assert.Equal(6, school.Stages.Count);
    }

    private static TrainingProgrammeSpec Programme(IntakeSpec intake, params StageSpec[] stages) =>
        Programme([intake], stages);

    private static TrainingProgrammeSpec Programme(IntakeSpec[] intake, params StageSpec[] stages) =>
        new("drivers", stages.Length > 0 ? stages : Course, ["truck"]) { Intake = intake, Trainees = new("trainee") };
}
