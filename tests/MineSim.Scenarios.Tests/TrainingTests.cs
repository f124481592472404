using MineSim.Spec.Skills;
using MineSim.Spec.Training;

namespace MineSim.Scenarios.Tests;

public class TrainingTests
{
    private const string Driving = "intake: { cohort: 5 }, stages: [{ on-site: 9 h }], grants: drive";

    [Theory]
    [InlineData(
        Driving,
        "mine.yaml:17:38: programme 'p' has no trainer: somebody must hold both 'drive' and 'instruct', or trainers must be drawn ('trainers: { drawn: 2 }')."
    )]
    [InlineData(
        "trainers: { drawn: 1 }, intake: { cohort: 5 }, stages: [{ on-site: 9 h, on: dig }], grants: drive",
        "mine.yaml:17:62: programme 'p' draws trainers from those who hold 'dig', and nobody does.",
        "mine.yaml:17:82: no machine of the fleet needs 'dig', so that nobody can train on one."
    )]
    [InlineData(
        "trainers: { drawn: 1 }, intake: { cohort: 5 }, stages: [{ classroom: 9 h }], grants: drive",
        "mine.yaml:17:6: trainers teach on machines, and no stage of this programme is on-site."
    )]
    [InlineData(
        "requires: light, trainees: { women: 9 % }, intake: { cohort: 5 }, stages: [{ classroom: 9 h }], grants: drive",
        "mine.yaml:17:16: programme 'p' requires the skill 'light', which nobody holds and no programme grants.",
        "mine.yaml:17:23: a programme that requires a licence hires nobody: of its trainees only the role can be said."
    )]
    [InlineData(
        "intake: { cohort: 5 }, stages: [{ simulator: 9 h, seats: 0 }], grants: drive",
        "mine.yaml:17:63: seats: expected a whole number from 1 to 1000, but found '0'."
    )]
    [InlineData(
        "intake: { cohort: 5 }, stages: [{ simulator: 9 h, hours-a-day: 25 h, session: 26 h }], grants: drive",
        "mine.yaml:17:56: a simulator runs 24 h a day at most.",
        "mine.yaml:17:75: a session cannot be longer than a simulator runs a day."
    )]
    [InlineData(
        "intake: { cohort: 5 }, stages: [{ assessment: 1 d, pass: 81 %, extend: { share: 20 %, for: 8 weeks } }], grants: drive",
        "mine.yaml:17:69: 81 % pass and 20 % are extended: together more than 100 %."
    )]
    [InlineData(
        "intake: { cohort: 5 }, stages: [{ classroom: 1 d, at-least: 4, places: 3 }], grants: drive",
        "mine.yaml:17:69: a class that begins with 4 at least never begins with 3 places."
    )]
    [InlineData(
        "intake: { cohort: 5 }, stages: [{ classroom: 1 d, at-least: 6 }], grants: drive",
        "mine.yaml:17:38: a class of 'p' begins with 6 at least, and never does: its intake has 5 altogether."
    )]
    [InlineData(
        "intake: { cohort: 3, on: [2027-12-20, 2 h, 10 y] }, stages: [{ classroom: 1 d, at-least: 10 }], grants: drive",
        "mine.yaml:17:67: a class of 'p' begins with 10 at least, and never does: its intake has 9 altogether."
    )]
    [InlineData(
        "intake: { cohort: 5 }, stages: [{ classroom: 1 d, seats: 4 }], grants: drive",
        "mine.yaml:17:56: 'seats' has a meaning only together with 'simulator'."
    )]
    [InlineData(
        "intake: { cohort: 5 }, stages: [{ apprenticeship: 18 months }], grants: drive",
        "mine.yaml:17:40: an apprenticeship has whole years, for example 4 y."
    )]
    [InlineData(
        "intake: { cohort: 5 }, stages: [{ places: 3 }], grants: drive",
        "mine.yaml:17:38: either 'classroom' or 'simulator' or 'on-site' or 'assessment' or 'apprenticeship' must be given.",
        "mine.yaml:17:40: 'places' has a meaning only together with 'classroom'."
    )]
    [InlineData(
        "intake: { cohort: 5, per-month: 2 }, stages: [{ classroom: 1 d }], grants: drive",
        "mine.yaml:17:27: only one of 'cohort' or 'per-month' can be given."
    )]
    [InlineData(
        "intake: { cohort: 5, from: 2028-03-01, until: 2028-02-01 }, stages: [{ classroom: 1 d }], grants: drive",
        "mine.yaml:17:45: the intake of 'p' is over before it begins."
    )]
    [InlineData(
        "intake: { cohort: 5 }, trainees: { origin: { a: 60 %, b: 50 % } }, stages: [{ classroom: 1 d }], grants: drive",
        "mine.yaml:17:60: the origins of trainees add up to 110 %, which is more than 100 %."
    )]
    [InlineData(
        "intake: { cohort: 5 }, stages: [{ classroom: 1 d }], grants: drvie",
        "mine.yaml:17:67: no equipment model needs the skill 'drvie', nobody else holds it and no programme requires it. Did you mean 'drive'?"
    )]
    [InlineData(
        "requires: [drvie], intake: { cohort: 5 }, stages: [{ classroom: 1 d }], grants: drive",
        "mine.yaml:17:17: programme 'p' requires the skill 'drvie', which nobody holds and no programme grants. Did you mean 'drive'?"
    )]
    [InlineData(
        "requires: drive, intake: { cohort: 5 }, stages: [{ classroom: 1 d }], grants: drive",
        "mine.yaml:17:84: programme 'p' grants 'drive' to those who hold it already, because it requires it."
    )]
    [InlineData(
        "stages: [{ classroom: 1 d }], grants: drive",
        "mine.yaml:16:3: nobody begins the programme 'p': give it an 'intake', or a role under 'hiring' whose recruits it trains ('programme')."
    )]
    public void A_programme_must_be_possible(string programme, params string[] sentences) =>
        Assert.Equal(
            sentences,
            Small.Problems(
                Small.With("payload: 200 t", "skill: drive, payload: 200 t")
                    + $"workforce:\n people: [{{ role: driver, count: 3, skills: drive }}]\n training:\n  p:\n   {{ "
                    + $"{programme} }}\n"
            )
        );

    [Theory]
    [InlineData("cohort: 5, every: 15 d", 10000, false)]
    [InlineData("cohort: 5, every: 15 d, until: 16 d", 10, false)]
    [InlineData("cohort: 5, every: 15 d, until: 16 d", 11, true)]
    [InlineData("cohort: 5, every: 15 d, until: 15 d", 5, false)]
    [InlineData("cohort: 5, every: 15 d, until: 15 d", 6, true)]
    [InlineData("per-month: 73, from: 2027-12-31, until: 30 d", 75, false)]
    [InlineData("per-month: 73, from: 2027-12-31, until: 30 d", 76, true)]
    public void A_class_fills_if_its_intake_has_so_many(string intake, int atLeast, bool isProblem) =>
        Assert.Equal(
            isProblem,
            Small
                .Problems(
                    Small.With("payload: 200 t", "skill: drive, payload: 200 t")
                        + $"workforce:\n people: [{{ role: driver, count: 3, "
                        + $"skills: drive }}]\n training:\n  p:\n   {{ "
                        + $"intake: {{ {intake} }}, stages: [{{ classroom: 1 h, at-least: {atLeast} }}], grants: drive }}\n"
                )
                .Length > 0
        );

    [Fact]
    public void Programmes_that_require_each_other_s_certificates_can_never_begin() =>
        Assert.Equal(
            [
                "mine.yaml:16:20: programme 'a' requires the skill 'two', which only 'b' grants, and that cannot "
                    + "begin either: nobody can obtain it.",
                "mine.yaml:17:20: programme 'b' requires the skill 'one', which only 'a' grants, and that cannot "
                    + "begin either: nobody can obtain it.",
            ],
            Problems(
                "a: { requires: two, intake: { cohort: 1 }, stages: { classroom: 1 d }, grants: one }",
                "b: { requires: one, intake: { cohort: 1 }, stages: { classroom: 1 d }, grants: two }"
            )
        );

    [Fact]
    public void A_machine_s_skill_may_be_held_by_nobody_as_long_as_it_is_taught()
    {
        var yaml =
            Small.With("payload: 200 t", "skill: drive, payload: 200 t")
            + """
                workforce:
                  people: [{ role: clerk, skills: light }]
                  training:
                    p: { requires: light, intake: { per-month: 4, from: 2027-12-01, until: 2028-06-01 }, stages: [{ classroom: 1 weeks }], grants: drive }

                """;

        var programme = Small.Read(yaml).Workforce!.Training.Single();

        Assert.Equal([new IntakeSpec(1, -31 * 24, 182.5, 152 * 24)], programme.Intake);
        Assert.Null(programme.Trainees);
    }

    [Fact]
    public void A_machine_s_skill_that_is_neither_held_nor_taught_is_a_problem() =>
        Assert.Contains(
            "mine.yaml:10:29: nobody holds the skill 'drive' that this machine's operator needs, and no "
                + "programme grants it.",
            Problems("p: { intake: { cohort: 1 }, stages: { classroom: 1 d }, grants: light }", people: "light")
        );

    [Fact]
    public void All_that_a_programme_can_say_is_in_its_spec()
    {
        var yaml =
            Small.With("payload: 200 t", "skill: drive, payload: 200 t")
            + """
                workforce:
                  people: [{ role: driver, count: 3, skills: [drive, teach] }]
                  training:
                    p:
                      trainees: { role: novice, origin: { local: 80 % }, women: 12 %, employer: maker }
                      intake: { cohort: 30, on: [2027-07-01, 30 d] }
                      trainers: { skill: teach, drawn: 2 }
                      stages:
                        - { classroom: 8 weeks, at-least: 10, places: 30 }
                        - { simulator: 48 h, seats: 2, hours-a-day: 16 h, session: 6 h, counts: 0.5 }
                        - { on-site: 400 h, on: drive, trainees-per-trainer: 4, pace: 75 %, counts: 1.2 }
                        - { assessment: 1 d, pass: 81 %, extend: { share: 9 %, for: 8 weeks, times: 2 } }
                        - { apprenticeship: 4 y, in-class: 8 weeks, on-the-job: 1500 h, assists: help, counts: 0.8 }
                      grants: [drive]
                      failed: stay

                """;

        var programme = Small.Read(yaml).Workforce!.Training.Single();

        Assert.Equal([new IntakeSpec(30, -184 * 24), new IntakeSpec(30, 720)], programme.Intake);
        Assert.Equal(
            ("novice", 0.12, "maker"),
            (programme.Trainees!.Role, programme.Trainees.Women, programme.Trainees.Employer)
        );
        Assert.Equal([new OriginShare("local", 0.8)], programme.Trainees.Origins);
        Assert.Equal((new TrainersSpec("teach", 2), true), (programme.Trainers, programme.FailedStay));
        Assert.Equal<StageSpec>(
            [
                new ClassroomStage(1344) { AtLeast = 10, Places = 30 },
                new SimulatorStage(48, 2, 16) { SessionHours = 6, Counts = 0.5 },
                new OnSiteStage(400, "drive")
                {
                    TraineesPerTrainer = 4,
                    Pace = 0.75,
                    Counts = 1.2,
                },
                new AssessmentStage(24, 0.81)
                {
                    Extend = 0.09,
                    ExtensionHours = 1344,
                    Extensions = 2,
                },
                new ApprenticeshipStage(4)
                {
                    ClassHours = 1344,
                    JobHours = 1500,
                    Assists = "help",
                    Counts = 0.8,
                },
            ],
            programme.Stages
        );
    }

    [Fact]
    public void Places_of_refreshers_and_the_way_back_after_a_lapse_are_said_of_the_skill()
    {
        const string skills =
            "skills: { drive: { valid: 24 months, refresher: { for: 8 h, every: 12 months, places: 3 }, "
            + "relicensing: 40 h } }";
        var skill = Small
            .Read(
                Small.With("payload: 200 t", "skill: drive, payload: 200 t")
                    + $"workforce: {{ people: [{{ role: driver, skills: drive }}], {skills} }}\n"
            )
            .Workforce!.Skills.Single();

        Assert.Equal(
            (17520.0, 40.0, new RefresherSpec(8, 8760) { Places = 3 }),
            (skill.ValidHours!.Value, skill.RelicensingHours!.Value, skill.Refresher)
        );
    }

    private static string[] Problems(string programme, string? other = null, string people = "drive") =>
        Small.Problems(
            Small.With("payload: 200 t", "skill: drive, payload: 200 t")
                + $$"""
                workforce:
                  people: [{ role: driver, count: 3, skills: {{people}} }]
                  training:
                    {{programme}}
                    {{other}}

                """
        );
}
