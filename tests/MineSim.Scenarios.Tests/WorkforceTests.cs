namespace MineSim.Scenarios.Tests;

public class WorkforceTests
{
    [Theory]
    [InlineData(
        "people: [{ role: driver, skills: driv }]",
        "mine.yaml:10:29: nobody holds the skill 'drive' that this machine's operator needs. Did you mean 'driv'?",
        "mine.yaml:13:47: no equipment model needs the skill 'driv', and 'skills' does not describe it. Did you mean 'drive'?"
    )]
    [InlineData(
        "people: [{ role: driver, skills: [drive, drive] }]",
        "mine.yaml:13:55: skill 'drive' is named twice in this list."
    )]
    [InlineData(
        "absence: 120 %, people: [{ role: driver, skills: drive }]",
        "mine.yaml:13:23: absence: '120 %' is out of range; a value from 0 to 100 % is accepted."
    )]
    [InlineData(
        "roster: { pattern: 14/14, panels: 4 }, people: [{ role: driver, skills: drive }]",
        "mine.yaml:13:33: pattern: expected a roster pattern, for example 14 days on / 14 off, or 7D 7N 14-, but found '14/14'."
    )]
    [InlineData(
        "people: [{ role: driver, skills: drive, hired: someday }]",
        "mine.yaml:13:61: hired: expected a date, for example 2028-04-01, or a time after the start, for example 90 d, but found 'someday'."
    )]
    [InlineData("absence: 5 %", "mine.yaml:13:12: workforce lacks 'people': who is employed.")]
    public void People_must_fit_the_machines(string workforce, params string[] sentences) =>
        Assert.Equal(
            sentences,
            Small.Problems(
                Small.With("payload: 200 t", "skill: drive, payload: 200 t") + $"workforce: {{ {workforce} }}\n"
            )
        );

    [Theory]
    [InlineData(
        "time: { novice: 1.5, rate: 85 %, unit: 100 h }, first-time-fix: { novice: 0.7, expert: 0.95, half-life: 50 h }"
    )]
    [InlineData("time: { incompressible: 40 %, rate: 85 %, unit: 100 h }")]
    [InlineData(
        "time: { novice: 1.5, incompressible: 40 %, rate: 85 %, unit: 100 h }",
        "mine.yaml:13:66: only one of 'novice' or 'incompressible' can be given."
    )]
    [InlineData(
        "time: { rate: 85 %, unit: 100 h }",
        "mine.yaml:13:51: either 'novice' or 'incompressible' must be given."
    )]
    [InlineData(
        "first-time-fix: { novice: 0.7, expert: 0.95, rate: 90 %, unit: 50 h }",
        "mine.yaml:13:90: by a 'rate' factors fall with practice, and this novice lies below the expert; take 'half-life' or 'hours' in its place."
    )]
    [InlineData(
        "first-time-fix: { novice: 0.7, expert: 1.2, hours: 50 h }",
        "mine.yaml:13:45: 'first-time-fix' is a chance, and at most 1 for a novice and for an expert."
    )]
    public void Learning_leads_to_the_expert(string learning, params string[] sentences) =>
        Assert.Equal(
            sentences,
            Small.Problems(
                Small.With("payload: 200 t", "skill: drive, payload: 200 t")
                    + $"workforce: {{ skills: {{ drive: {{ learning: {{ {learning} }} }} }}, people: [{{ role: driver, "
                    + $"skills: drive }}] }}\n"
            )
        );

    [Theory]
    [InlineData(62)]
    [InlineData(63, "mine.yaml:13:572: a workforce has at most 63 skills, and with 's62' there are more, 64 in all.")]
    public void There_is_room_for_63_skills(int others, params string[] sentences)
    {
        var skills = string.Join(", ", Enumerable.Range(0, others).Select(skill => $"s{skill}: {{}}"));

        Assert.Equal(
            sentences,
            Small.Problems(
                Small.With("payload: 200 t", "skill: drive, payload: 200 t")
                    + $"workforce: {{ skills: {{ {skills} }}, people: [{{ role: driver, skills: drive }}] }}\n"
            )
        );
    }

    [Fact]
    public void A_skill_is_not_called_as_the_row_of_positions_without_one() =>
        Assert.Equal(
            [
                "mine.yaml:10:29: skill: 'any' cannot be the name of a skill, because it has a meaning of its own; "
                    + "take another word.",
                "mine.yaml:13:47: skills: 'any' cannot be the name of a skill, because it has a meaning of its own; "
                    + "take another word.",
            ],
            Small.Problems(
                Small.With("payload: 200 t", "skill: any, payload: 200 t")
                    + "workforce: { people: [{ role: driver, skills: any }] }\n"
            )
        );
}
