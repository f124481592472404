using MineSim.Kernel;
using MineSim.Spec;
using MineSim.Spec.Hiring;
using MineSim.Spec.Training;
using MineSim.Spec.Turnover;

namespace MineSim.Scenarios.Tests;

public class MovementTests
{
    private const string Driver = "{ role: driver, skills: drive, origin: local, count: 9 }";

    [Fact]
    public void Turnover_is_a_rate_or_a_block_of_rates()
    {
        Assert.Equal([new AttritionSpec(0.21)], Read($"people: [{Driver}], turnover: 21 %/y").Turnover!.Attrition);

        var turnover = Read(
            $"people: [{Driver}], turnover: {{ rate: 10 %/y, rates: [{{ role: driver, origin: local, within: 1 "
                + $"y, rate: 33 %/year }}], after-certification: {{ chance: 20 %, within: 180 d }} }}"
        ).Turnover!;

        Assert.Equal(
            [
                new AttritionSpec(0.33)
                {
                    Role = "driver",
                    Origin = "local",
                    WithinHours = 8760,
                },
                new AttritionSpec(0.1),
            ],
            turnover.Attrition
        );
        Assert.Equal(new ResignationSpec(0.2, 4320), turnover.AfterCertification);
    }

    [Fact]
    public void Positions_are_kept_filled_by_replacement_or_by_number()
    {
        var hiring = Read(
            $"people: [{Driver}], hiring: {{ driver: {{}}, fitter: {{ wanted: [{{ from: 2028-01-11, count: 4 }}, "
                + $"{{ from: 20 d, count: 6 }}], lead-time: 60 d, applicants: 10 people/month, "
                + "origins: { local: 78 %, guest: 22 % }, women: 12 %, employer: owner, experience: 100 h, skills: "
                + "drive } }"
        ).Hiring;

        Assert.Null(hiring[0].Wanted);
        Assert.Equal(
            (Distribution.Constant(0), 0.0, "drive"),
            (hiring[0].LeadTime, hiring[0].ApplicantEveryHours, hiring[0].Recruit.Skills.Single())
        );
        Assert.Equal([new WantedSpec(240, 4), new(480, 6)], hiring[1].Wanted);
        Assert.Equal(73, hiring[1].ApplicantEveryHours, 1e-9);
        Assert.Equal([new OriginShare("local", 0.78), new("guest", 0.22)], hiring[1].Origins);
        Assert.Equal(
            (0.12, "owner", Distribution.Constant(100)),
            (hiring[1].Recruit.Women, hiring[1].Recruit.Employer, hiring[1].Recruit.Experience)
        );
    }

    [Fact]
    public void Recruits_are_trained_in_a_programme_that_nobody_else_begins_and_earn_what_their_role_earns()
    {
        var spec = Read(
            "people: [{ role: driver, skills: drive, wage: 9000 USD/y }], "
                + "hiring: { driver: { programme: p }, digger: { wanted: 1, programme: p, wage: 7000 USD/y } }, "
                + "training: { p: { stages: { classroom: 1 d }, grants: drive }, q: { trainees: { role: driver }, "
                + "intake: { cohort: 1 }, stages: { classroom: 1 d }, grants: drive }, "
                + "r: { trainees: { wage: 500 USD/y }, intake: { cohort: 1 }, stages: { classroom: 1 d }, grants: "
                + "drive } }"
        );

        Assert.Equal(
            [("p", 9000.0), ("p", 7000.0)],
            spec.Hiring.Select(hiring => (hiring.Programme!, hiring.Recruit.WageUsdPerYear))
        );
        Assert.All(spec.Hiring, hiring => Assert.Empty(hiring.Recruit.Skills));
        Assert.Empty(spec.Training[0].Intake);
        Assert.Equal(
            [("driver", 9000.0), ("r", 500.0)],
            spec.Training.Skip(1).Select(programme => (programme.Trainees!.Role, programme.Trainees.WageUsdPerYear))
        );
    }

    [Fact]
    public void Who_joins_a_role_that_nobody_has_earns_what_is_said_or_nothing()
    {
        var spec = Read(
            "people: [{ role: driver, skills: drive, wage: 9000 USD/y }], hiring: { digger: { wanted: 1, skills: drive } }, "
                + "training: { p: { intake: { cohort: 1 }, stages: { classroom: 1 d }, grants: drive }, "
                + "q: { trainees: { women: 10 % }, intake: { cohort: 1 }, stages: { classroom: 1 d }, grants: drive } }"
        );

        Assert.Equal(0, Assert.Single(spec.Hiring).Recruit.WageUsdPerYear);
        Assert.All(spec.Training, programme => Assert.Equal(0, programme.Trainees!.WageUsdPerYear));
    }

    [Fact]
    public void Mentors_are_succeeded_and_targets_have_dates()
    {
        var spec = Read(
            "people: [{ role: driver, skills: drive, origin: local, until: 2028-01-21, hired: 2027-01-01 }, { "
                + "role: trainer, skills: drive, origin: guest }], local: local, "
                + "succession: { trainers: { mentors: trainer, origin: guest, skill: drive, qualified: 3, share: 60 %, "
                + "handover: 90 d, leave-by: 12 d, transfer: 1.5, learners-per-mentor: 3 } }, "
                + "targets: { local-share: [80 % by 2030-01-01, 0.6 by 2028-01-11], women-share: 5 % by 2028-01-03 }"
        );

        Assert.Equal(
            [
                new SuccessionSpec("drive", "trainer")
                {
                    MentorOrigin = "guest",
                    Qualified = 3,
                    Share = 0.6,
                    HandoverHours = 2160,
                    LeaveByHour = 288,
                    Transfer = 1.5,
                    LearnersPerMentor = 3,
                },
            ],
            spec.Succession
        );
        Assert.Equal(["local"], spec.LocalOrigins);
        Assert.Equal(
            [
                new TargetSpec(ShareMeasure.Local, 0.6, 240),
                new(ShareMeasure.Local, 0.8, 731 * 24),
                new(ShareMeasure.Women, 0.05, 48),
            ],
            spec.Targets
        );
        Assert.Equal((480.0, 365 * 24.0), (spec.People[0].UntilHour, spec.People[0].EmployedHours));
    }

    [Fact]
    public void What_is_said_of_people_s_movements_is_read_again_from_its_own_text()
    {
        const string workforce =
            $"people: [{Driver}], turnover: {{ rate: 21.0 %/year }}, hiring: {{ driver: {{ wanted: 9, lead-time: "
            + $"60 days }} }}, local: [local], targets: {{ local-share: 80% by 2028-01-11 }}";
        using var folder = new Folder();
        var reading = folder.Write("mine.yaml", Text(workforce)).Read();
        var again = folder.Write("again.yaml", reading.ResolvedText).Read("again.yaml");

        Assert.Contains("turnover: 21 %/y", reading.ResolvedText, StringComparison.Ordinal);
        Assert.Contains("80 % by 2028-01-11", reading.ResolvedText, StringComparison.Ordinal);
        Assert.Equal(reading.ResolvedText, again.ResolvedText);
    }

    [Theory]
    [InlineData("turnover: 100 %/y", "turnover: '100 %/y' is out of range; a value from 0 to 99 %/y is accepted.")]
    [InlineData(
        "turnover: 21 %",
        "turnover: expected a rate of attrition with a unit, for example 21 %/y, but '21 %' is a share. Did you mean '%/y'?"
    )]
    [InlineData(
        "turnover: { rates: [{ role: drivr, rate: 5 %/y }] }",
        "there is no role 'drivr'. Did you mean 'driver'?"
    )]
    [InlineData(
        "turnover: { rates: [{ origin: locl, rate: 5 %/y }] }",
        "there is no origin 'locl'. Did you mean 'local'?"
    )]
    [InlineData("hiring: { drivr: {} }", "there is no role 'drivr'. Did you mean 'driver'?")]
    [InlineData(
        "hiring: { driver: { origins: { local: 80 %, guest: 30 % } } }",
        "the shares of 'origins' add up to 110 % and not to 100 %."
    )]
    [InlineData(
        "hiring: { driver: { programme: truck-operator } }",
        "there is no training programme 'truck-operator'; no training programme is defined."
    )]
    [InlineData(
        "hiring: { driver: { programme: p } }, training: { p: { requires: drive, stages: { classroom: 1 d }, grants: light }, q: { requires: light, intake: { cohort: 1 }, stages: { classroom: 1 d }, grants: heavy }, r: { requires: heavy, intake: { cohort: 1 }, stages: { classroom: 1 d }, grants: drive } }",
        "programme 'p' requires the skill 'drive', and recruits come to it without a licence."
    )]
    [InlineData(
        "hiring: { driver: { programme: p } }, training: { p: { stages: { classroom: 1 d }, grants: drive, trainees: { women: 9 % } } }",
        "'trainees' has a meaning only together with 'intake'."
    )]
    [InlineData(
        "turnover: { rates: [{ role: novise, rate: 5 %/y }] }, training: { p: { trainees: { role: novice }, intake: { cohort: 1 }, stages: { classroom: 1 d }, grants: drive } }",
        "there is no role 'novise'. Did you mean 'novice'?"
    )]
    [InlineData(
        "hiring: { driver: { origins: { local: 100 % }, origin: local } }",
        "'origins' cannot stand together with 'origin'."
    )]
    [InlineData(
        "hiring: { fitter: { wanted: 3 } }",
        "nobody of 'people' is a fitter: say with which 'skills' recruits come, or in which 'programme' they are trained."
    )]
    [InlineData(
        "hiring: { driver: { skills: drve } }",
        "no equipment model needs the skill 'drve', and 'skills' does not describe it. Did you mean 'drive'?"
    )]
    [InlineData(
        "hiring: { driver: { wanted: [{ from: 9 d, count: 3 }, { from: 9 d, count: 4 }] } }",
        "dates of 'wanted' must follow each other, and at most one may lie before the start."
    )]
    [InlineData("succession: { s: { mentors: trainer, skill: drive, qualified: 3 } }", "there is no role 'trainer'.")]
    [InlineData(
        "succession: { s: { mentors: driver, skill: drve, qualified: 3 } }",
        "there is no skill 'drve'. Did you mean 'drive'?"
    )]
    [InlineData(
        "succession: { s: { mentors: driver, skill: drive, leave-by: 2027-12-01 } }",
        "mentors must leave after the run has begun."
    )]
    [InlineData("local: [locl]", "there is no origin 'locl'. Did you mean 'local'?")]
    [InlineData(
        "local: [local], targets: { local-share: 80 % by 2027-12-31 }",
        "a target must lie after the start of the run, 2028-01-01; take a later date."
    )]
    [InlineData(
        "local: [local], targets: { local-share: 120 % by 2030-01-01 }",
        "local-share: '120 %' is out of range; a share from 0 to 100 % is accepted."
    )]
    [InlineData(
        "local: [local], targets: { local-share: 80 % in 2030 }",
        "local-share: expected a share by a date, for example 80 % by 2030-01-01, but found '80 % in 2030'."
    )]
    [InlineData(
        "local: [local], targets: { local-share: [80 % by 2030-01-01, 90 % by 2030-01-01] }",
        "there are two targets for 2030-01-01."
    )]
    [InlineData(
        "targets: { local-share: 80 % by 2030-01-01 }",
        "'local-share' needs 'local' beside 'targets': the origins that count as local."
    )]
    public void What_cannot_be_is_said_with_what_may_be_meant(string movement, string problem)
    {
        var told = Assert.Single(Small.Problems(Text($"people: [{Driver}], {movement}")));

        Assert.EndsWith(": " + problem, told, StringComparison.Ordinal);
        Assert.StartsWith("mine.yaml:13:", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "{ role: driver, skills: drive, until: 5 d, hired: 6 d }",
        "mine.yaml:13:54: people must leave after they are hired, and after the run has begun."
    )]
    [InlineData(
        "{ role: driver, skills: drive, until: 2027-12-31 }",
        "mine.yaml:13:54: people must leave after they are hired, and after the run has begun."
    )]
    [InlineData(
        "{ role: driver, skills: drive, panel: 5 }",
        "mine.yaml:13:54: there is no panel 5; the roster has one."
    )]
    [InlineData(
        "{ role: driver, skills: drive, name: Ann, count: 2 }",
        "mine.yaml:13:60: 'name' is that of a single person, and cannot stand with a 'count' above 1."
    )]
    [InlineData(
        "{ role: driver, skills: drive, name: driver-007 }",
        "mine.yaml:13:60: 'driver-007' is what somebody without a name would be called, by role and number; take another name."
    )]
    public void A_group_of_people_makes_sense(string group, string problem) =>
        Assert.Equal([problem], Small.Problems(Text($"people: [{group}]")));

    private static WorkforceSpec Read(string workforce) => Small.Read(Text(workforce)).Workforce!;

    private static string Text(string workforce) =>
        Small.With("payload: 200 t", "skill: drive, payload: 200 t") + $"workforce: {{ {workforce} }}\n";
}
