using MineSim.Spec;
using MineSim.Spec.Travel;

namespace MineSim.Scenarios.Tests;

public class TravelTests
{
    private const string Roster = "roster: { pattern: 14 days on / 14 off, panels: 4 }";

    [Fact]
    public void Homes_and_transport_are_read()
    {
        var spec = Read(
            $$"""
            {{Roster}}, people: [{ role: driver, skills: drive, home: city }, { role: fitter, skills: drive, origin: village }],
            homes: { city: { travel: 9 h, by: charter, travel-days: first-and-last, shortest-break: 3 d, cost: 250 USD }, village: { travel: 90 min } },
            transport: { charter: { delayed: 4 %, for: { exponential: 1 d } } }
            """.ReplaceLineEndings(" ")
        );

        Assert.Equal(["city", null], spec.People.Select(group => group.Home));
        Assert.Equal(
            [
                new HomeSpec("city", 9)
                {
                    By = "charter",
                    Days = TravelDays.FirstAndLast,
                    LeastDaysOff = 3,
                    UsdPerJourney = 250,
                },
                new HomeSpec("village", 1.5),
            ],
            spec.Homes
        );
        Assert.Equal(
            ("charter", 0.04, 24.0),
            (spec.Transport[0].Name, spec.Transport[0].DelayChance, spec.Transport[0].Delay.Mean)
        );
    }

    [Fact]
    public void A_list_of_people_has_a_column_for_the_home()
    {
        using var folder = new Folder();
        folder.Write("staff.csv", "name,role,skills,home\nAda,driver,drive,city\nBen,driver,drive,\n");
        folder.Write("mine.yaml", Text($"{Roster}, people: staff.csv, homes: {{ city: {{ travel: 9 h }} }}"));

        var reading = ScenarioFile.Read(folder.PathOf("mine.yaml"));

        Assert.Empty(reading.Problems);
        Assert.Equal(["city", null], reading.Spec!.Workforce!.People.Select(group => group.Home));
    }

    [Theory]
    [InlineData(
        "home: citty",
        "city: { travel: 9 h }",
        "mine.yaml:14:123: there is no home 'citty'. Did you mean 'city'?"
    )]
    [InlineData(
        "origin: local",
        "city: { travel: 9 h }",
        "mine.yaml:14:144: nobody lives at 'city'; let people name it as their 'home' or 'origin', or take it away."
    )]
    [InlineData("origin: city", "city: { travel: 9 h }")]
    [InlineData(
        "home: city",
        "city: { travel: 9 h, by: charter }",
        "mine.yaml:14:166: there is no transport 'charter'; no transport is defined."
    )]
    [InlineData(
        "home: city",
        "city: { travel: 9 h } }, transport: { bus: { delayed: 4 %, for: 1 d }",
        "mine.yaml:14:179: no home is reached by 'bus'; let one name it ('by'), or take it away."
    )]
    [InlineData(
        "home: city",
        "city: { by: bus }",
        "mine.yaml:14:147: home lacks 'travel': how long the way takes from door to camp, each way.",
        "mine.yaml:14:153: there is no transport 'bus'; no transport is defined."
    )]
    [InlineData(
        "home: city",
        "city: { travel: 9 h, travel-days: frist }",
        "mine.yaml:14:175: travel-days: expected 'off' or 'first' or 'first-and-last', but found 'frist'. Did you mean 'first'?"
    )]
    [InlineData(
        "home: city",
        "city: { travel: 0 h }",
        "mine.yaml:14:157: travel: '0 h' is out of range; a value from 1 s to 1000 y is accepted."
    )]
    [InlineData(
        "home: city",
        "city: { travel: 9 h, shortest-break: 0 d }",
        "mine.yaml:14:178: shortest-break: '0 d' is out of range; whole days from 1 to 365 d are accepted."
    )]
    [InlineData(
        "home: city",
        "city: { travel: 9 h, shortest-break: 20 d }",
        "mine.yaml:14:141: the roster never has 20 days off in a row on which people could go home to 'city'; give it days off, or let a 'shortest-break' be shorter."
    )]
    [InlineData(
        "home: city",
        "city: { travel: 8 d }",
        "mine.yaml:14:141: the roster leaves 360 h between two swings, and from 'city' it takes 384 h to go home, come back and rest; let a 'shortest-break' be longer, or people travel on 'travel-days' of the swing."
    )]
    [InlineData(
        "home: city",
        "city: { travel: 14 d, travel-days: first }",
        "mine.yaml:14:141: the roster has swings of which people from 'city' spend every shift on the way; shorten 'travel', or let them travel on days off."
    )]
    public void People_can_come_from_their_homes(string home, string homes, params string[] sentences) =>
        Assert.Equal(
            sentences,
            Problems($"{Roster}, people: [{{ role: driver, skills: drive, count: 8, {home} }}], homes: {{ {homes} }}")
        );

    [Fact]
    public void Without_days_off_nobody_goes_home() =>
        Assert.Equal(
            [
                "mine.yaml:14:88: work without a roster never has 2 days off in a row on which people could go home "
                    + "to 'city'; give it days off, or let a 'shortest-break' be shorter.",
            ],
            Problems(
                "people: [{ role: driver, skills: drive, count: 8, home: city }], homes: { city: { travel: 9 h } }"
            )
        );

    [Fact]
    public void Recruits_go_home_by_the_roster_that_they_work() =>
        Assert.Empty(
            Problems(
                "rosters: { site: { pattern: 14 days on / 14 off, panels: 4 } }, "
                    + "people: [{ role: driver, skills: drive, count: 8, roster: site }], "
                    + "hiring: { driver: { origin: city } }, homes: { city: { travel: 9 h } }"
            )
        );

    private static WorkforceSpec Read(string workforce) => Small.Read(Text(workforce)).Workforce!;

    private static string[] Problems(string workforce) => Small.Problems(Text(workforce));

    private static string Text(string workforce) =>
        Small.With("payload: 200 t", "skill: drive, payload: 200 t")
        + "calendar: { shifts: { day: 06:00-18:00, night: 18:00-06:00 } }\n"
        + $"workforce: {{ {workforce} }}\n";
}
