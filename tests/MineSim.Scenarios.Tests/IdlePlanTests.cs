namespace MineSim.Scenarios.Tests;

/// <summary>
/// Plans that come to nothing are told before anything runs: those that cannot be meant as problems, others as notes.
/// </summary>
public class IdlePlanTests
{
    [Fact]
    public void A_refresher_must_come_before_the_licence_lapses()
    {
        const string late =
            "workforce: { people: [{ role: driver, skills: drive }], skills: { drive: { valid: 6 months, "
            + "refresher: { for: 8 h, every: 12 months } } } }\n";

        Assert.Equal(
            ["mine.yaml:13:93: every licence lapses before its refresher: 'every' must not be longer than 'valid'."],
            Small.Problems(Small.With("payload: 200 t", "skill: drive, payload: 200 t") + late)
        );
        Assert.Empty(
            Small.Problems(
                Small.With("payload: 200 t", "skill: drive, payload: 200 t")
                    + late.Replace("valid: 6", "valid: 12", StringComparison.Ordinal)
            )
        );
    }

    [Theory]
    [InlineData("count: 5", "count: 5, arrives: 2028-01-31", "mine.yaml:12:19: no truck arrives before the run ends.")]
    [InlineData(
        "model: rope }",
        "model: rope, arrives: 30 d }",
        "mine.yaml:12:59: no loader arrives before the run ends."
    )]
    public void Some_machines_must_arrive_within_the_run(string part, string by, string problem) =>
        Assert.Equal([problem], Small.Problems(Small.With(part, by)));

    [Theory]
    [InlineData(
        "intake: { cohort: 5, from: 2028-02-01 }, stages: { classroom: 1 d }",
        "17:27: note: nobody begins the programme 'p' before the run ends."
    )]
    [InlineData(
        "intake: { cohort: 5, on: [2028-02-01, 2029-01-01] }, stages: { classroom: 1 d }",
        "17:27: note: nobody begins the programme 'p' before the run ends."
    )]
    [InlineData(
        "intake: { cohort: 5, on: [2028-01-01, 2028-01-01] }, stages: { classroom: 1 d }",
        "17:27: note: two cohorts of 'p' begin on 2028-01-01; for a larger one give 'cohort'."
    )]
    [InlineData(
        "intake: { cohort: 5 }, trainers: { drawn: 9 }, stages: { on-site: 9 h }",
        "17:41: note: programme 'p' draws 9 trainers, and there are never more than 8 people."
    )]
    [InlineData(
        "intake: { cohort: 5 }, trainers: { drawn: 1 }, stages: { on-site: 800 h }",
        "17:61: note: the hours on-site of 'p' are more than the run has: nobody gets past them."
    )]
    public void Training_that_comes_to_nothing_is_noted(string programme, string note) =>
        Assert.Equal([$"mine.yaml:{note}"], People($" training:\n  p:\n   {{ {programme}, grants: drive }}"));

    [Theory]
    [InlineData(
        "succession: { trainers: { mentors: driver, skill: drive, qualified: 6 } }",
        "15:59: note: succession 'trainers' waits for 6 local people who hold 'drive', and groups, intakes and hiring give 0 at most."
    )]
    [InlineData(
        "succession: { trainers: { mentors: driver, skill: drive, qualified: 6 } }\n hiring: { clerk: { wanted: 6, lead-time: 9 d, skills: drive } }",
        null
    )]
    [InlineData(
        "succession: { trainers: { mentors: driver, skill: drive, qualified: 6 } }\n training: { p: { intake: { per-month: 5 }, stages: { classroom: 1 d }, grants: drive } }",
        "15:59: note: succession 'trainers' waits for 6 local people who hold 'drive', and groups, intakes and hiring give 5 at most."
    )]
    [InlineData(
        "succession: { trainers: { mentors: driver, skill: drive, qualified: 6 } }\n training: { p: { intake: { per-month: 6 }, stages: { classroom: 1 d }, grants: drive } }",
        null
    )]
    [InlineData(
        "targets: { women-share: 20 % by 2028-02-01 }",
        "15:26: note: the run has ended by 2028-02-01, so that this target is never measured."
    )]
    [InlineData("targets: { women-share: 20 % by 2028-01-31 }", null)]
    [InlineData(
        "skills: { drive: { learning: { time: { novice: 0.8, hours: 90 h } } } }",
        "15:33: note: 'time' grows worse with practice, since less is better; 'novice' and 'expert' may be exchanged."
    )]
    [InlineData("skills: { drive: { learning: { first-time-fix: { novice: 0.8, hours: 90 h } } } }", null)]
    [InlineData(
        "skills: { drive: { learning: { first-time-fix: { novice: 0.8, expert: 0.7, hours: 90 h } } } }",
        "15:33: note: 'first-time-fix' grows worse with practice, since more is better; 'novice' and 'expert' may be exchanged."
    )]
    public void A_plan_that_cannot_come_about_is_noted(string lines, string? note) =>
        Assert.Equal(note is null ? [] : [$"mine.yaml:{note}"], People(" " + lines));

    private static string[] People(string lines) =>
        Small.Notes(
            Small.With("payload: 200 t", "skill: drive, payload: 200 t")
                + $"workforce:\n people: [{{ role: driver, count: 3, skills: drive }}]\n{lines}\n"
        );
}
