using CsCheck;
using MineSim.Kernel;
using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.Hiring;
using MineSim.Spec.People;
using MineSim.Spec.Rosters;
using MineSim.Spec.Skills;
using MineSim.Spec.Training;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Tests;

public class RecruitmentTests
{
    private static readonly PersonGroupSpec Driver = new("driver", 1, ["drive"]);

    /// <summary>
    /// Vacancies in the mean are the rate at which they come open times the time that they stay open (Little, 1961).
    /// With
    /// hazard h a year, N positions and W years of lead time, N · hW / (1 + hW) of them are open in the long run.
    /// </summary>
    [Fact]
    public void Replacement_with_lead_time_meets_Littles_law()
    {
        var spec = Crew.Of(new PersonGroupSpec("driver", 1000, [])) with
        {
            Turnover = new([new(0.30)]),
            Hiring = [new(Driver, Distribution.Constant(60 * 24))],
        };

        var lines = Enumerable
            .Range(0, 20)
            .Select(replication => spec.Model(replication).Run(3650).Movements(Crew.Year, 10 * Crew.Year).Vacancies[0])
            .ToList();

        var turned = -Math.Log(0.7) * 60 / 365;
        Band.Holds(1000 * turned / (1 + turned), [.. lines.Select(line => line.Mean)], width: 0.02);
        Assert.All(lines, line => Assert.Equal(60 * 24, line.MeanHours, 1e-9));
        Assert.All(
            lines,
            line => Assert.Equal(line.Opened * line.MeanHours / (9 * Crew.Year), line.Mean, 0.02 * line.Mean)
        );
    }

    [Fact]
    public void Where_applicants_are_few_vacancies_wait_for_them()
    {
        // Ten positions from day 0, an applicant every 5 days, and 3 days from then on.
        var spec = Crew.Of(new PersonGroupSpec("fitter", 1, [])) with
        {
            Hiring = [new(Driver, Distribution.Constant(72)) { Wanted = [new(0, 10)], ApplicantEveryHours = 120 }],
        };

        var model = spec.Model().Run(60);

        Assert.Equal(
            Enumerable.Range(0, 10).Select(i => 24.0 * (3 + 5 * i)),
            model.People.Skip(1).Select(person => person.Hired)
        );
        Assert.Equal(24 * (3 + 22.5), model.Movements(0, 1440).Vacancies[0].MeanHours, 1e-9);
    }

    [Fact]
    public void Positions_come_and_go_by_their_dates()
    {
        var spec = Crew.Of(Driver with { Count = 3 }) with
        {
            Hiring = [new(Driver, Distribution.Constant(24)) { Wanted = [new(0, 3), new(240, 8), new(480, 4)] }],
        };
        var model = spec.Model();
        var employed = new List<int>();

        model.Run(30, _ => employed.Add(model.People.Count(person => person.HasJoined && !person.HasLeft)));

        // Vacancies are advertised on day 10 and filled a day later; nobody is dismissed when fewer are wanted.
        Assert.Equal([3, 3, 8, 8], new[] { 9, 10, 11, 25 }.Select(day => employed[day]));
    }

    [Fact]
    public void A_vacancy_that_nobody_wants_any_more_is_withdrawn()
    {
        var spec = Crew.Of(Driver) with
        {
            Hiring = [new(Driver, Distribution.Constant(240)) { Wanted = [new(0, 5), new(120, 3)] }],
        };

        var model = spec.Model().Run(30);

        Assert.Equal(3, model.Employed(30));
        Assert.Equal(
            (4, 4),
            (model.Movements(0, 720).Vacancies[0].Opened, model.Movements(0, 720).Vacancies[0].Filled)
        );
    }

    [Fact]
    public void Contracts_that_end_and_mentors_who_are_succeeded_are_not_replaced()
    {
        var spec = Crew.Of(Driver with { Count = 5, UntilHour = 240 }, Driver with { Count = 2 }) with
        {
            Hiring = [new(Driver, Distribution.Constant(0))],
        };

        Assert.Equal(2, spec.Model().Run(60).Employed(60));
    }

    [Fact]
    public void Recruits_come_from_where_they_are_said_to_come_from()
    {
        var spec = Crew.Of(new PersonGroupSpec("fitter", 1, [])) with
        {
            Hiring =
            [
                new(Driver with { Women = 0.12, Employer = "owner" }, Distribution.Constant(0))
                {
                    Wanted = [new(0, 4000)],
                    Origins = [new("balochistan", 0.78), new("national", 0.11), new("expatriate", 0.11)],
                },
            ],
            LocalOrigins = ["balochistan", "national"],
        };

        var models = Enumerable.Range(0, 120).Select(replication => spec.Model(replication).Run(2)).ToList();

        Band.Holds(0.89 * 4000 / 4001, [.. models.Select(model => model.Share(ShareMeasure.Local, 48))]);
        Band.Holds(0.12 * 4000 / 4001, [.. models.Select(model => model.Share(ShareMeasure.Women, 48))], width: 0.03);
        Assert.All(
            models[0].Movements(0, 48).Payroll.Where(line => line.Role == "driver"),
            line => Assert.Equal("owner", line.Employer)
        );
    }

    [Fact]
    public void Licensed_recruits_work_from_their_first_shift_and_others_are_enrolled()
    {
        var begun = new List<(string, string, double)>();
        var spec = Crew.Of(new PersonGroupSpec("fitter", 1, [])) with
        {
            Training = [new("truck-operator", [new ClassroomStage(100)], ["drive"])],
            Hiring =
            [
                new(Driver with { Experience = Distribution.Constant(500) }, Distribution.Constant(48))
                {
                    Wanted = [new(0, 1)],
                },
                new(Driver with { Role = "trainee" }, Distribution.Constant(48))
                {
                    Wanted = [new(0, 2)],
                    Programme = "truck-operator",
                },
            ],
        };
        var model = spec.Model(
            recorder: new Heard(training: row => begun.Add((row.Person, row.Programme, row.BeganH))),
            positions: ["drive", "drive"]
        );
        var crewed = new List<string?>();

        model.Run(4, _ => crewed.Add(model.OperatorOf(0)), 0, 1);

        Assert.Equal([null, null, "driver-001", "driver-001"], crewed);
        Assert.Equal([("trainee-001", "truck-operator", 48.0), ("trainee-002", "truck-operator", 48.0)], begun);
        Assert.Equal(
            500,
            model.People.Single(person => person.Group.Role == "driver").PracticeIn(0, Instant.AtHour(96))
        );
    }

    [Fact]
    public void A_licence_that_a_recruit_brings_lapses_after_they_came_and_not_before()
    {
        var spec = Crew.Of(new PersonGroupSpec("fitter", 1, [])) with
        {
            Skills = [new SkillSpec("drive") { ValidHours = 2400 }],
            Hiring = [new(Driver, Distribution.Constant(20_000)) { Wanted = [new(0, 50)] }],
        };

        var model = spec.Model().Run(900);

        Assert.All(model.People.Skip(1), person => Assert.InRange(person[0].Until, person.Hired, person.Hired + 2400));
    }

    [Fact]
    public void Recruits_and_trainees_work_the_roster_that_is_said_for_them()
    {
        var office = new RosterSpec(5, 2, 1) { Name = "office", Shifts = [0] };
        var spec = new WorkforceSpec(new RosterSpec(7, 7, 4), [new("driver", 8, ["drive"])], 0)
        {
            Rosters = [office],
            Training =
            [
                new("planner", [new OnSiteStage(2000, "drive")], ["drive"])
                {
                    Intake = [new(2, 0)],
                    Trainees = new("planner") { Roster = "office" },
                    Trainers = new() { Drawn = 1 },
                },
            ],
            Hiring =
            [
                new(Driver with { Role = "clerk", Roster = "office" }, Distribution.Constant(0))
                {
                    Wanted = [new(0, 2)],
                },
            ],
        };
        var model = new WorkforceModel(spec, ["drive"], ["day", "night"], 20280101, 0);
        var rostered = new List<(string Name, int Day, int Shift)>();
        for (var shift = 0; shift < 56; shift++)
        {
            model.StartShift(shift / 2, shift % 2, 12.0 * shift, []);
            rostered.AddRange(
                model
                    .People.Where(person => person.IsRostered && person.Group.Role != "driver")
                    .Select(person => (person.Name, shift / 2, shift % 2))
            );
        }

        Assert.Equal(
            ["clerk-001", "clerk-002", "planner-001", "planner-002"],
            rostered.Select(row => row.Name).Distinct().Order(StringComparer.Ordinal)
        );
        Assert.All(rostered, row => Assert.Equal(0, row.Shift));
        Assert.All(rostered.GroupBy(row => row.Name), person => Assert.InRange(person.Count(), 19, 20));
    }

    [Fact]
    public void Roles_are_filled_once_shares_add_up_and_programmes_are_given()
    {
        var people = Crew.Of(Driver);
        var hiring = new EstablishmentSpec(Driver, Distribution.Constant(0));

        Assert.Throws<ArgumentException>(() => (people with { Hiring = [hiring, hiring] }).Model());
        Assert.Throws<ArgumentException>(() =>
            (people with { Hiring = [hiring with { Origins = [new("a", 0.7), new("b", 0.4)] }] }).Model()
        );
        Assert.Throws<ArgumentException>(() => (people with { Hiring = [hiring with { Programme = "none" }] }).Model());
        Assert.Throws<ArgumentException>(() =>
            (
                people with
                {
                    Hiring = [hiring with { Programme = "shovels" }],
                    Training = [new("shovels", [new ClassroomStage(10)], ["dig"]) { Requires = ["drive"] }],
                }
            ).Model()
        );
    }

    /// <summary>
    /// Employed at first + joined = left + employed at last, in any workforce, and nobody works before they join or
    /// after they left.
    /// </summary>
    [Fact]
    public void Hired_are_employed_or_have_left_and_nobody_works_outside_their_time()
    {
        Gen.Select(
                Gen.Int[1, 12],
                Gen.Int[0, 15],
                Gen.Double[0, 0.95],
                Gen.Double[0, 900],
                Gen.Double[0, 200],
                Gen.Bool,
                Gen.ULong
            )
            .Sample(
                (count, wanted, share, lead, applicants, replaces, seed) =>
                {
                    var spec = new WorkforceSpec(
                        new RosterSpec(2, 2, 4),
                        [
                            new("driver", count, ["drive"], "local", HiredHour: 30)
                            {
                                UntilHour = lead > 500 ? 1000 : null,
                            },
                            new("mentor", 2, ["drive"], "expatriate"),
                        ],
                        0.1
                    )
                    {
                        Turnover = new([new(share) { WithinHours = 500 }, new(share / 2)])
                        {
                            AfterCertification = new(0.5, 300),
                        },
                        Hiring =
                        [
                            new(Driver with { Origin = "local" }, Distribution.Exponential(lead + 1))
                            {
                                Wanted = replaces ? null : [new(0, wanted), new(2000, 2 * wanted)],
                                ApplicantEveryHours = applicants,
                            },
                        ],
                        Succession =
                        [
                            new("drive", "mentor")
                            {
                                Qualified = 3,
                                HandoverHours = 100,
                                Transfer = 1.5,
                            },
                        ],
                        LocalOrigins = ["local"],
                    };
                    var work = new List<PositionWork>();
                    var rows = new Dictionary<string, PersonRow>();
                    var model = new WorkforceModel(
                        spec,
                        ["drive", "drive", null],
                        ["day", "night"],
                        seed,
                        0,
                        new Heard(work: work.Add, person: row => rows.Add(row.Person, row))
                    );
                    for (var shift = 0; shift < 2 * 150; shift++)
                    {
                        model.StartShift(shift / 2, shift % 2, 12.0 * shift, [0, 1, 2]);
                        for (var position = 0; position < 3; position++)
                            model.Work(position, 10);
                    }

                    model.CloseBooks(3600);

                    var totals = model.Movements(700, 3600);
                    Assert.Equal(
                        rows.Values.Count(row => row.LeftDay > 3600 / 24.0),
                        totals.Payroll.Sum(line => line.AtEnd)
                    );
                    Assert.Equal(
                        rows.Values.Count(row => row.HiredDay > 700 / 24.0),
                        totals.Payroll.Sum(line => line.Joined)
                    );
                    Assert.Equal(
                        rows.Values.Count(row => row.LeftDay is > 700 / 24.0 and <= 3600 / 24.0),
                        totals.Payroll.Sum(line => line.Left)
                    );
                    foreach (var hour in new[] { 700, 3600 })
                    {
                        var employed = rows
                            .Values.Where(row => row.HiredDay <= hour / 24.0 && hour / 24.0 < row.LeftDay)
                            .ToList();
                        Assert.Equal(
                            hour == 700
                                ? totals.Payroll.Sum(line => line.AtStart)
                                : totals.Payroll.Sum(line => line.AtEnd),
                            employed.Count
                        );
                        Assert.Equal(
                            employed.Count(row => row.Origin == "local"),
                            model.Share(ShareMeasure.Local, hour) * employed.Count,
                            1e-9
                        );
                    }

                    Assert.All(
                        work,
                        row =>
                        {
                            var begins = row.Day + (row.Shift == "day" ? 0 : 0.5);
                            Assert.InRange(begins, rows[row.Person].HiredDay, rows[row.Person].LeftDay - 0.5);
                        }
                    );
                    foreach (var person in work.GroupBy(row => row.Person))
                        Assert.Equal(person.Sum(row => row.WorkedH), rows[person.Key].WorkedH, 1e-6);
                    var hours = rows.Values.Sum(row => 24 * (Math.Min(row.LeftDay, 150) - row.HiredDay));
                    Assert.Equal(hours, model.Movements(0, 3600).Payroll.Sum(line => line.EmployedH), 1e-6);
                }
            );
    }
}
