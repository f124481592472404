namespace MineSim.Scenarios.Tests;

public class WorkforceTests
{
    [Theory]
    [InlineData("people: [{ role: driver, skills: driv }]", "mine.yaml:10:29: nobody holds the skill 'drive' that this machine's operator needs. Did you mean 'driv'?", "mine.yaml:13:47: no equipment model needs the skill 'driv', and 'skills' does not describe it. Did you mean 'drive'?")]
    [InlineData("people: [{ role: driver, skills: [drive, drive] }]", "mine.yaml:13:55: skill 'drive' is named twice in this list.")]
    [InlineData("absence: 120 %, people: [{ role: driver, skills: drive }]", "mine.yaml:13:23: absence: '120 %' is out of range; a value from 0 to 100 % is accepted.")]
    [InlineData("roster: { pattern: 14/14, panels: 4 }, people: [{ role: driver, skills: drive }]", "mine.yaml:13:33: pattern: expected a roster pattern, for example 14 days on / 14 off, or 7D 7N 14-, but found '14/14'.")]
    [InlineData("people: [{ role: driver, skills: drive, hired: someday }]", "mine.yaml:13:61: hired: expected a date, for example 2028-04-01, or a time after the start, for example 90 d, but found 'someday'.")]
    [InlineData("absence: 5 %", "mine.yaml:13:12: workforce lacks 'people': who is employed.")]
    public void People_must_fit_the_machines(string workforce, params string[] sentences) =>
        Assert.Equal(sentences, Small.Problems(Small.With("payload: 200 t", "skill: drive, payload: 200 t") + $"workforce: {{ {workforce} }}\n"));

    [Fact]
    public void A_skill_is_not_called_as_the_row_of_positions_without_one() => Assert.Equal(
        [
            "mine.yaml:10:29: skill: 'any' cannot be the name of a skill, because it has a meaning of its own; take another word.",
            "mine.yaml:13:47: skills: 'any' cannot be the name of a skill, because it has a meaning of its own; take another word.",
        ],
        Small.Problems(Small.With("payload: 200 t", "skill: any, payload: 200 t") + "workforce: { people: [{ role: driver, skills: any }] }\n"));
}
