namespace MineSim.Scenarios.Tests;

public class UnevenPanelTests
{
    [Theory]
    [InlineData("{ role: driver, skills: drive, count: 8 }")]
    [InlineData("{ role: driver, skills: drive, count: 7 }")]
    [InlineData(
        "{ role: driver, skills: drive, count: 8, panel: 1 }",
        "mine.yaml:9:12: note: of those who hold drive the rosters put 0 on shift 'day' of 2028-01-15, where 2 are wanted, though there are enough for every shift if panels are even."
    )]
    [InlineData(
        "{ role: driver, skills: drive, count: 6 }, { role: helper, skills: drive, count: 2, panel: 1 }",
        "mine.yaml:9:12: note: of those who hold drive the rosters put 1 on shift 'day' of 2028-01-15, where 2 are wanted, though there are enough for every shift if panels are even."
    )]
    public void Enough_people_in_uneven_panels_are_noted(string people, params string[] notes) =>
        Assert.Equal(notes, Notes(people));

    [Fact]
    public void People_who_come_to_hold_the_skill_may_join_any_panel() =>
        Assert.Empty(
            Notes(
                "{ role: driver, skills: drive, count: 8, panel: 1 }",
                "  training: { p: { intake: { cohort: 2 }, stages: [{ classroom: 1 d }], grants: drive } }\n"
            )
        );

    [Fact]
    public void A_shift_in_which_nobody_is_wanted_needs_nobody() =>
        Assert.Empty(
            Small.Notes(
                Text("{ role: driver, skills: drive, count: 4 }")
                    .Replace("wanted: 2", "wanted: 2, shifts: day", StringComparison.Ordinal)
                    .Replace("panels: 4", "panels: 2, shifts: day", StringComparison.Ordinal)
            )
        );

    private static string[] Notes(string people, string more = "") => Small.Notes(Text(people) + more);

    private static string Text(string people) =>
        $$"""
            minesim: 1
            name: Uneven panels
            start: 2028-01-01
            duration: 1 y
            calendar: { shifts: { day: 06:00-18:00, night: 18:00-06:00 } }
            workforce:
              roster: { pattern: 14 days on / 14 days off, panels: 4 }
              positions: { trucks: { skill: drive, wanted: 2 } }
              people: [{{people}}]

            """;
}
