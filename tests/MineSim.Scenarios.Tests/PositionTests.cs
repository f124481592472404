using MineSim.Spec;
using MineSim.Spec.Calendars;
using MineSim.Spec.Hiring;

namespace MineSim.Scenarios.Tests;

public class PositionTests
{
    private const string People = """
        minesim: 1
        name: People
        start: 2028-01-01
        duration: 30 d
        calendar: { shifts: { day: 06:00-16:00, night: 16:00-06:00 } }
        workforce:
          people: [{ role: driver, count: 9, skills: drive }]
          positions:
            trucks: { skill: drive, wanted: 2, worked: 9 h }
            yard: { wanted: [{ from: 5 d, count: 3 }], shifts: day }

        """;

    [Fact]
    public void People_are_planned_alone_where_positions_stand_in_place_of_a_mine()
    {
        using var folder = new Folder();
        var reading = folder.Write("mine.yaml", People).Read();

        Assert.Empty(reading.Problems);
        var plan = Assert.IsType<PeopleAloneSpec>(reading.Spec).Plan;
        Assert.Equal([new ShiftSpec("day", 6, 10), new("night", 16, 14)], plan.Shifts);
        Assert.Equal(
            [("trucks", "drive", 9.0), ("yard", null, null)],
            plan.Positions.Select(positions => (positions.Name, positions.Skill, positions.WorkedHours))
        );
        Assert.Equal([new WantedSpec(0, 2)], plan.Positions[0].Wanted);
        Assert.Equal([new WantedSpec(120, 3)], plan.Positions[1].Wanted);
        Assert.Equal(["day"], plan.Positions[1].Shifts);
        Assert.Equal(
            reading.ResolvedText,
            folder.Write("again.yaml", reading.ResolvedText).Read("again.yaml").ResolvedText
        );
    }

    [Fact]
    public void A_mine_has_no_plan_of_positions() => Assert.IsType<MineAloneSpec>(Small.Read(Small.Mine));

    [Theory]
    [InlineData("shifts: day }", "shifts: dya }", "mine.yaml:10:56: there is no shift 'dya'. Did you mean 'day'?")]
    [InlineData("worked: 9 h", "worked: 11 h", "mine.yaml:9:40: 'worked' is longer than shift 'day'.")]
    [InlineData(
        "trucks: { skill: drive",
        "trucks: { skill: drve",
        "mine.yaml:7:46: no position wants the skill 'drive', and 'skills' does not describe it. Did you mean 'drve'?",
        "mine.yaml:9:22: nobody holds the skill 'drve' that these positions want. Did you mean 'drive'?"
    )]
    [InlineData(
        "wanted: [{ from: 5 d, count: 3 }]",
        "wanted: [{ from: 5 d, count: 3 }, { from: 4 d, count: 2 }]",
        "mine.yaml:10:47: dates of 'wanted' must follow each other, and at most one may lie before the start."
    )]
    [InlineData(
        "calendar: {",
        "calendar: { meal: { for: 30 min },",
        "mine.yaml:5:36: where people are planned alone the calendar has only 'shifts': nothing else stops them."
    )]
    [InlineData(
        "duration: 30 d",
        "duration: 30 d\ndispatch: nearest",
        "mine.yaml:5:1: 'dispatch' has a meaning only where there is a mine, and this scenario plans people alone."
    )]
    public void What_cannot_be_planned_is_told(string part, string by, params string[] problems) =>
        Assert.Equal(problems, Small.Problems(People.Replace(part, by, StringComparison.Ordinal)));

    [Fact]
    public void Half_a_mine_is_none_and_positions_are_for_people_alone() =>
        Assert.Equal(
            [
                "mine.yaml:1:1: scenario lacks 'roads': the road network.",
                "mine.yaml:1:1: scenario lacks 'loading': where rock is loaded.",
                "mine.yaml:1:1: scenario lacks 'dumping': where rock is tipped.",
                "mine.yaml:1:1: scenario lacks 'fleet': the machines.",
                "mine.yaml:8:3: 'positions' are for a scenario without a mine: here the machines say whom they want.",
            ],
            Small.Problems(People + "materials: { ore: {} }\n")
        );

    [Fact]
    public void Without_positions_a_mine_is_missing() =>
        Assert.Equal(
            ["materials", "roads", "loading", "dumping", "fleet"],
            Small
                .Problems("minesim: 1\nname: Nothing\nstart: 2028-01-01\nduration: 30 d\n")
                .Select(problem => problem.Split('\'')[1])
        );
}
