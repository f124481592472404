using MineSim.Spec.Skills;
using MineSim.Spec.Training;

namespace MineSim.Scenarios.Tests;

public class FacilityTests
{
    private const string Simulators = "simulators: { seats: 2, hours-a-day: 16 h }";

    [Fact]
    public void Facilities_are_read_and_named_by_stages_and_refreshers()
    {
        var spec = Small
            .Read(
                Text(
                    $"{Simulators}, hall: {{ seats: 24 }}",
                    "{ classroom: 4 weeks, at: hall, at-least: 5 }, { simulator: 48 h, at: simulators, session: 6 h }",
                    "skills: { drive: { refresher: { for: 8 h, every: 1 y, at: simulators } } }"
                )
            )
            .Workforce!;

        Assert.Equal(
            [new FacilitySpec("simulators", 2) { HoursADay = 16 }, new FacilitySpec("hall", 24)],
            spec.Facilities
        );
        Assert.Equal<StageSpec>(
            [
                new ClassroomStage(672) { AtLeast = 5, At = "hall" },
                new SimulatorStage(48, 1, 8) { SessionHours = 6, At = "simulators" },
            ],
            spec.Training.Single().Stages
        );
        Assert.Equal(new RefresherSpec(8, 8760) { At = "simulators" }, spec.Skills.Single().Refresher);
    }

    [Theory]
    [InlineData(
        "simulators: { seats: 0 }",
        "{ simulator: 48 h, at: simulators }",
        "mine.yaml:14:38: seats: expected a whole number from 1 to 10000, but found '0'."
    )]
    [InlineData(
        "simulators: { hours-a-day: 8 h }",
        "{ simulator: 48 h, at: simulators }",
        "mine.yaml:14:29: facility lacks 'seats': simulators, or places in class."
    )]
    [InlineData(
        "simulators: { seats: 1, hours-a-day: 25 h }",
        "{ simulator: 48 h, at: simulators }",
        "mine.yaml:14:41: a simulator runs 24 h a day at most."
    )]
    [InlineData(
        Simulators,
        "{ simulator: 48 h, at: simulator }",
        "mine.yaml:19:39: there is no facility 'simulator'. Did you mean 'simulators'?"
    )]
    [InlineData(
        Simulators,
        "{ simulator: 48 h }",
        "mine.yaml:14:17: no stage and no refresher names the facility 'simulators' ('at'); let one name it, or take it away."
    )]
    [InlineData(
        Simulators,
        "{ simulator: 48 h, at: simulators, seats: 2 }",
        "mine.yaml:19:35: 'at' and 'seats' cannot be given together."
    )]
    [InlineData(
        Simulators,
        "{ simulator: 48 h, at: simulators, session: 17 h }",
        "mine.yaml:19:51: a session cannot be longer than a simulator runs a day."
    )]
    [InlineData(
        Simulators,
        "{ simulator: 48 h, at: simulators }, { assessment: 1 d, at: simulators }",
        "mine.yaml:19:72: 'at' and 'assessment' cannot be given together."
    )]
    [InlineData(
        Simulators,
        "{ simulator: 48 h, at: simulators }, { classroom: 1 d, at: simulators }",
        "mine.yaml:19:75: 'simulators' has simulators, because a stage 'simulator' or a refresher names it; a class needs another facility."
    )]
    [InlineData(
        "hall: { seats: 4, hours-a-day: 8 h }",
        "{ classroom: 1 d, at: hall }",
        "mine.yaml:14:35: 'hall' is a classroom, and only simulators have 'hours-a-day'."
    )]
    [InlineData(
        "hall: { seats: 4 }",
        "{ classroom: 1 d, at: hall, at-least: 5 }",
        "mine.yaml:19:38: a class that begins with 5 at least never begins with the 4 seats of 'hall'."
    )]
    [InlineData("hall: { seats: 4 }", "{ classroom: 1 d, at: hall, at-least: 4 }")]
    public void Facilities_exist_and_suffice(string facilities, string stages, params string[] sentences) =>
        Assert.Equal(sentences, Small.Problems(Text(facilities, stages)));

    [Fact]
    public void A_refresher_names_a_facility_that_exists() =>
        Assert.Equal(
            ["mine.yaml:21:61: there is no facility 'simulatrs'. Did you mean 'simulators'?"],
            Small.Problems(
                Text(
                    Simulators,
                    "{ simulator: 48 h, at: simulators }",
                    "skills: { drive: { refresher: { for: 8 h, every: 1 y, at: simulatrs } } }"
                )
            )
        );

    private static string Text(string facilities, string stages, string? skills = null) =>
        Small.With("payload: 200 t", "skill: drive, payload: 200 t")
        + $$"""
            workforce:
              facilities: { {{facilities}} }
              people: [{ role: driver, count: 3, skills: drive }]
              training:
                p:
                  intake: { cohort: 10 }
                  stages: [{{stages}}]
                  grants: drive
              {{skills}}

            """;
}
