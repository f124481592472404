using MineSim.Kernel;
using MineSim.Records.People;
using MineSim.Spec.People;
using MineSim.Spec.Training;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Tests;

public class EnrolTests
{
    [Fact]
    public void Whoever_is_hired_for_a_programme_begins_it_on_the_first_day_and_once()
    {
        var programme = new TrainingProgrammeSpec("drivers", [new ClassroomStage(100)], ["truck"]);
        var spec = School.Of([new("driver", 1, ["truck"])], programme) with
        {
            Hiring =
            [
                new(new PersonGroupSpec("clerk", 1, []), Distribution.Constant(48))
                {
                    Wanted = [new(24, 1), new(72, 2)],
                    Programme = "drivers",
                },
            ],
        };

        var school = new School(spec, ["truck"]).Run(20);

        Assert.Equal(
            [("clerk-001", 72.0, 172.0), ("clerk-002", 120.0, 220.0)],
            school.Stages.Select(row => (row.Person, row.BeganH, row.EndedH))
        );
        Assert.Equal([LicenceEvent.Granted, LicenceEvent.Granted], school.Licences.Select(row => row.Event));
    }

    [Fact]
    public void A_programme_that_requires_a_licence_takes_those_who_hold_it_and_no_more_than_there_are()
    {
        var programme = new TrainingProgrammeSpec("shovels", [new ClassroomStage(100)], ["shovel"])
        {
            Requires = ["truck"],
            Trainees = new("driver"),
            Intake = [new(2, 0, 240)],
        };
        var people = new PersonGroupSpec[]
        {
            new("boss", 1, ["truck"]),
            new("driver", 3, ["truck"]),
            new("novice", 1, ["light"]),
        };

        var school = new School(School.Of(people, programme), ["truck"]).Run(40);

        Assert.Equal(["driver-001", "driver-002", "driver-003"], school.Stages.Select(row => row.Person));
        Assert.Equal([100, 100, 340], school.Certificates);
    }

    [Fact]
    public void Staff_work_by_roster_until_their_class_begins()
    {
        // Two of three drivers wait ten days for a third, who comes to the class on day 10.
        var programme = new TrainingProgrammeSpec("shovels", [new ClassroomStage(240) { AtLeast = 3 }], ["shovel"])
        {
            Requires = ["truck"],
            Intake = [new(2, 0), new(1, 240)],
        };
        var school = new School(School.Of([new("driver", 3, ["truck"])], programme), ["truck", "truck", "truck"])
            .Run(30)
            .Close();

        Assert.Equal(Enumerable.Range(0, 30).Select(day => day is >= 10 and < 20 ? 0 : 3), Trucks(school));
        Assert.Equal([240, 240, 0], school.Stages.Select(row => row.Waits.CohortH));
        Assert.Equal([480, 480, 480], school.Certificates);
    }

    [Fact]
    public void Staff_work_by_roster_on_days_without_a_session_on_the_simulator()
    {
        // One seat, 8 hours a day, 16 for each of three drivers: two days each, one after the other.
        var programme = new TrainingProgrammeSpec("shovels", [new SimulatorStage(16, 1, 8)], ["shovel"])
        {
            Requires = ["truck"],
            Intake = [new(3, 24)],
        };
        var school = new School(School.Of([new("driver", 3, ["truck"])], programme), ["truck", "truck", "truck"])
            .Run(9)
            .Close();

        Assert.Equal([3, 2, 2, 2, 2, 2, 2, 3, 3], Trucks(school));
        Assert.Equal([72, 120, 168], school.Certificates);
    }

    [Fact]
    public void Staff_who_wait_take_their_refreshers_and_new_people_who_wait_do_not_work()
    {
        var wait = new ClassroomStage(240) { AtLeast = 9 };
        var shovels = new TrainingProgrammeSpec("shovels", [wait], ["shovel"])
        {
            Requires = ["truck"],
            Intake = [new(1, 24)],
        };
        var drivers = new TrainingProgrammeSpec("drivers", [wait], ["truck"])
        {
            Intake = [new(1, 0)],
            Trainees = new("trainee"),
        };
        var spec = School.Of([new("driver", 1, ["truck"], LicensedHour: 1)], shovels, drivers) with
        {
            Skills = [new("truck") { ValidHours = 288, Refresher = new(24, 240) }],
        };
        var school = new School(spec, [null, null]).Run(40).Close();

        Assert.Equal(
            [LicenceEvent.Granted, LicenceEvent.Refreshed, LicenceEvent.Refreshed, LicenceEvent.Refreshed],
            school.Licences.Select(row => row.Event)
        );
        Assert.Equal(
            [11, 21, 31],
            school.Staffing.Where(row => row is { Skill: "any", Assigned: 0 }).Select(row => row.Day)
        );
        Assert.DoesNotContain(school.Staffing, row => row.Assigned > 1);
    }

    [Fact]
    public void Trainees_come_from_the_origins_and_are_women_in_the_shares_that_are_said()
    {
        var trainees = new TraineesSpec("trainee")
        {
            Origins = [new("local", 0.7), new("national", 0.2)],
            Women = 0.25,
            Employer = "owner",
        };
        var programme = new TrainingProgrammeSpec("drivers", [new ClassroomStage(100)], ["truck"])
        {
            Intake = [new(4000, 0)],
            Trainees = trainees,
        };

        var people = new School(School.Of([new("driver", 1, ["truck"])], programme), ["truck"])
            .Run(1)
            .Model.People.Skip(1)
            .ToList();

        // Four standard deviations.
        Assert.Equal(0.7, people.Count(person => person.Group.Origin == "local") / 4000.0, 0.03);
        Assert.Equal(0.2, people.Count(person => person.Group.Origin == "national") / 4000.0, 0.03);
        Assert.Equal(0.1, people.Count(person => person.Group.Origin is null) / 4000.0, 0.02);
        Assert.Equal(0.25, people.Count(person => person.IsWoman) / 4000.0, 0.03);
        Assert.All(people, person => Assert.Equal(("trainee", "owner"), (person.Group.Role, person.Group.Employer)));
        Assert.Equal(
            ["trainee-0001", "trainee-4000"],
            [people[0].Name.Replace("trainee-", "trainee-0", StringComparison.Ordinal), people[^1].Name]
        );
    }

    [Fact]
    public void A_programme_that_makes_no_sense_is_refused()
    {
        var sound = new TrainingProgrammeSpec("p", [new ClassroomStage(10)], ["truck"]) { Intake = [new(1, 0)] };
        Refused(sound with { Stages = [] });
        Refused(sound with { Grants = [] });
        Refused(sound with { Intake = [new(1, 0, 0)] });
        Refused(sound with { Intake = [new(0, 0)] });
        Refused(sound with { Stages = [new SimulatorStage(10, 0, 8)] });
        Refused(sound with { Stages = [new ClassroomStage(10) { AtLeast = 3, Places = 2 }] });
        Refused(sound with { Stages = [new OnSiteStage(10, "truck") { Pace = 0 }] });
        Refused(sound with { Stages = [new AssessmentStage(10, 0.9) { Extend = 0.2 }] });
        Refused(sound with { Stages = [new ApprenticeshipStage(0)] });

        static void Refused(TrainingProgrammeSpec programme) =>
            Assert.Throws<ArgumentException>(() =>
                new School(School.Of([new("driver", 1, ["truck"])], programme), ["truck"])
            );
    }

    [Fact]
    public void Whoever_leaves_in_the_middle_is_counted_as_left_from_that_hour()
    {
        var programme = new TrainingProgrammeSpec(
            "drivers",
            [new ClassroomStage(100), new SimulatorStage(20, 1, 8), new OnSiteStage(50, "truck")],
            ["truck"]
        )
        {
            Intake = [new(3, 0)],
            Trainees = new("trainee"),
        };
        var school = new School(School.Of([new("trainer", 1, ["truck", "instruct"])], programme), ["truck"]).Run(1);
        school.Model.People[1].Leave(Instant.AtHour(50.5), LeavingReason.Resigned);
        school.Model.People[2].Leave(Instant.AtHour(24 * 5 + 7), LeavingReason.Resigned);
        school.Model.People[3].Leave(Instant.AtHour(24 * 40 + 7), LeavingReason.Resigned);

        school.Run(60).Close();

        // The third is qualified by then, and is none of the programme's losses.
        Assert.Equal(
            [("trainee-001", "classroom", 50.5), ("trainee-002", "simulator", 127.0)],
            school
                .Stages.Where(row => row.Outcome == TrainingOutcome.Left)
                .Select(row => (row.Person, row.Stage, row.EndedH))
        );
        Assert.Equal((2, 1, 0), (school.Totals.Left, school.Totals.Qualified, school.Totals.InTraining));
    }

    private static IEnumerable<int> Trucks(School school) =>
        school.Staffing.Where(row => row.Skill == "truck").Select(row => row.Assigned);
}
