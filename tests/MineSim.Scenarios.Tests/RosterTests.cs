using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Spec.Rosters;

namespace MineSim.Scenarios.Tests;

public class RosterTests
{
    private const string TwoShifts = "calendar: { shifts: { day: 06:00-18:00, night: 18:00-06:00 } }\n";
    private const string People = "people: [{ role: driver, skills: drive, count: 8 }]";

    [Theory]
    [InlineData("DDDDNNNN----", "00001111....")]
    [InlineData("4D 4N 4-", "00001111....")]
    [InlineData("4 day, 4 night, 4 off", "00001111....")]
    [InlineData("2D2N-N-", "0011.1.")]
    public void A_pattern_says_the_shift_of_each_day(string pattern, string days)
    {
        var roster = Read($"roster: {{ pattern: \"{pattern}\", panels: 3 }}, {People}").Roster;

        Assert.Equal(days, string.Concat(roster.Days.Select(day => day == RosterSpec.Off ? "." : $"{day}")));
        Assert.Equal(
            (days.Count(day => day != '.'), days.Count(day => day == '.'), 3),
            (roster.DaysOn, roster.DaysOff, roster.Panels)
        );
    }

    [Fact]
    public void Everything_that_keeps_people_away_is_read()
    {
        var spec = Read(
            $$"""
            rosters: { site: { pattern: 14 days on / 14 off, panels: 4 }, office: { pattern: 5 days on / 2 off, panels: 1, shifts: day, from: 2028-01-03 } },
            people: [{ role: driver, skills: drive, roster: site }, { role: planner, skills: [drive], roster: office }],
            leave: { for: 28 d, in-a-row: 14 d }, training-days: 6 d, sickness: { share: 4 %, spell: 5 d },
            fatigue: { consecutive-shifts: 14, hours: 84 h in 7 d, rest: 10 h }, call-in: { accept: 30 %, lead: 12 h }
            """.ReplaceLineEndings(" ")
        );

        Assert.Equal(["site", "office"], spec.Rosters.Select(roster => roster.Name));
        Assert.Equal(
            (5, 2, 1, 2, 0),
            (
                spec.Rosters[1].DaysOn,
                spec.Rosters[1].DaysOff,
                spec.Rosters[1].Panels,
                spec.Rosters[1].FirstDay,
                spec.Rosters[1].Shifts!.Single()
            )
        );
        Assert.Equal(["site", "office"], spec.People.Select(group => group.Roster));
        Assert.Equal(new LeaveSpec(28, 14), spec.Leave);
        Assert.Equal(6, spec.TrainingDays);
        Assert.Equal(new SicknessSpec(0.04, 120), spec.Sickness);
        Assert.Equal(
            new FatigueSpec
            {
                ConsecutiveShifts = 14,
                Hours = new(84, 168),
                RestHours = 10,
            },
            spec.Fatigue
        );
        Assert.Equal(new CallInSpec(0.3, 12), spec.CallIn);
    }

    [Fact]
    public void Nothing_keeps_people_away_when_nothing_is_said()
    {
        var spec = Read(People);

        Assert.Equal(
            (null, 0, null, null, null),
            (spec.Leave, spec.TrainingDays, spec.Sickness, spec.Fatigue, spec.CallIn)
        );
        Assert.Equal(new LeaveSpec(28, 7), Read($"leave: 28 d, {People}").Leave);
    }

    [Theory]
    [InlineData(
        "roster: { pattern: 7D 7X 14-, panels: 4 }, " + People,
        "mine.yaml:14:24: there is no shift 'X'; there are 'day', 'night', and '-' or 'off' for a day off."
    )]
    [InlineData(
        "roster: { pattern: '7 day, 7 nigth, 14 off', panels: 4 }, " + People,
        "mine.yaml:14:24: there is no shift 'nigth'; there are 'day', 'night', and '-' or 'off' for a day off. Did you mean 'night'?"
    )]
    [InlineData(
        "roster: { pattern: 14-, panels: 4 }, " + People,
        "mine.yaml:14:33: pattern: expected a roster pattern, for example 14 days on / 14 off, or 7D 7N 14-, but found '14-'."
    )]
    [InlineData(
        "roster: { pattern: 14 days on / 14 off, panels: 2 }, " + People,
        "mine.yaml:14:54: with 2 panels of 14 days on and 14 off nobody is ever on shift 'night'; 4 panels man every shift, or say by 'shifts' which it is for."
    )]
    [InlineData(
        "roster: { pattern: 8 days on / 6 off, panels: 1 }, " + People,
        "mine.yaml:14:52: with 1 panel of 8 days on and 6 off nobody is ever on shift 'night'; 4 panels man every shift, or say by 'shifts' which it is for."
    )]
    [InlineData(
        "roster: { pattern: 7D 7-, panels: 2 }, " + People,
        "mine.yaml:14:24: nobody is ever on shift 'night' by this pattern; give it days of 'night', or say by 'shifts' which it is for."
    )]
    [InlineData("roster: { pattern: 7D 7-, panels: 2, shifts: [day] }, " + People)]
    [InlineData("roster: { pattern: 7 days on / 7 off, panels: 2, shifts: day }, " + People)]
    [InlineData(
        "roster: { pattern: 7 days on / 7 off, panels: 2, shifts: [day, night] }, " + People,
        "mine.yaml:14:52: with 2 panels of 7 days on and 7 off nobody is ever on shift 'night'; 4 panels man every shift."
    )]
    [InlineData(
        "roster: { pattern: 7D 7N 7-, panels: 3, shifts: day }, " + People,
        "mine.yaml:14:24: the pattern has days of shift 'night', and 'shifts' does not name it."
    )]
    [InlineData(
        "roster: { pattern: 7 days on / 7 off, panels: 2, shifts: [days] }, " + People,
        "mine.yaml:14:72: there is no shift 'days'; there are 'day', 'night'. Did you mean 'day'?"
    )]
    [InlineData(
        "roster: { pattern: NNDD--, panels: 3 }, " + People,
        "mine.yaml:14:24: the roster lets a shift follow upon another without rest; put a day off between them, or let the later shift of the day come second."
    )]
    public void Rosters_add_up(string workforce, params string[] sentences) =>
        Assert.Equal(sentences, Problems(workforce));

    [Theory]
    [InlineData("site", "mine.yaml:14:76: nobody works the roster 'office'; let people name it, or take it away.")]
    [InlineData("sit", "mine.yaml:14:200: there is no roster 'sit'. Did you mean 'site'?")]
    [InlineData(
        "",
        "mine.yaml:14:151: these people must name their roster (site, office), since there is no 'roster' of all who name none.",
        "mine.yaml:14:25: nobody works the roster 'site'; let people name it, or take it away.",
        "mine.yaml:14:76: nobody works the roster 'office'; let people name it, or take it away."
    )]
    public void People_work_rosters_that_exist(string named, params string[] sentences)
    {
        var roster = named.Length > 0 ? $", roster: {named}" : "";
        var problems = Problems(
            $"rosters: {{ site: {{ pattern: 14 days on / 14 off, panels: 4 }}, office: {{ pattern: 5 days on / 2 "
                + $"off, panels: 1, shifts: day }} }}, people: [{{ role: driver, skills: drive, count: 8{roster} }}]"
        );

        Assert.Equal(sentences.Order(StringComparer.Ordinal), problems.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Who_comes_later_works_the_roster_of_the_role_unless_another_is_named()
    {
        const string rosters =
            "rosters: { site: { pattern: 14 days on / 14 off, panels: 4 }, office: { pattern: 5 days on / 2 off, "
            + "panels: 1, shifts: day } }";
        const string programme = "stages: [{ classroom: 2 d }], grants: drive, intake: { cohort: 2 }";
        var spec = Read(
            $"{rosters}, people: [{{ role: driver, skills: drive, count: 8, roster: site }}, {{ role: driver, "
                + $"skills: drive, roster: office }}], "
                + "hiring: { driver: {}, clerk: { wanted: 2, skills: drive, roster: office } }, "
                + $"training: {{ driver: {{ {programme} }}, school: {{ {programme}, trainees: {{ role: driver, women: "
                + $"10 % }} }}, course: {{ {programme}, trainees: {{ roster: office }} }} }}"
        );

        Assert.Equal(["site", "office"], spec.Hiring.Select(hiring => hiring.Recruit.Roster));
        Assert.Equal(["site", "site", "office"], spec.Training.Select(each => each.Trainees!.Roster));
    }

    [Theory]
    [InlineData(
        "hiring: { clerk: { wanted: 2, skills: drive } }",
        "mine.yaml:14:162: nobody of 'people' is a clerk, whose roster it could be: say by 'roster' which they work (site)."
    )]
    [InlineData(
        "hiring: { clerk: { wanted: 2, skills: drive, roster: sit } }",
        "mine.yaml:14:198: there is no roster 'sit'. Did you mean 'site'?"
    )]
    [InlineData(
        "training: { school: { stages: [{ classroom: 2 d }], grants: drive, intake: { cohort: 2 } } }",
        "mine.yaml:14:157: nobody of 'people' is a school, whose roster it could be: say by 'roster' which they work (site)."
    )]
    [InlineData("hiring: { driver: {} }")]
    public void Who_comes_later_works_some_roster(string hired, params string[] sentences) =>
        Assert.Equal(
            sentences,
            Problems(
                $"rosters: {{ site: {{ pattern: 14 days on / 14 off, panels: 4 }} }}, people: [{{ role: driver, "
                    + $"skills: drive, count: 8, roster: site }}], {hired}"
            )
        );

    [Theory]
    [InlineData(
        "pattern: 7D 7X 7Z 14-, shifts: [days]",
        "mine.yaml:14:33: there is no shift 'X'; there are 'day', 'night', and '-' or 'off' for a day off.",
        "mine.yaml:14:33: there is no shift 'Z'; there are 'day', 'night', and '-' or 'off' for a day off.",
        "mine.yaml:14:65: there is no shift 'days'; there are 'day', 'night'. Did you mean 'day'?"
    )]
    [InlineData(
        "pattern: 7X 1-, shifts: [day, day]",
        "mine.yaml:14:33: there is no shift 'X'; there are 'day', 'night', and '-' or 'off' for a day off.",
        "mine.yaml:14:63: shift 'day' is named twice in this list."
    )]
    public void A_shift_that_does_not_exist_hides_nothing_else(string roster, params string[] sentences) =>
        Assert.Equal(
            [.. sentences, "mine.yaml:14:137: there is no roster 'sit'. Did you mean 'site'?"],
            Problems(
                $"rosters: {{ site: {{ {$"{roster}, panels: 4".PadRight(50)} }} }}, people: [{{ role: driver, "
                    + "skills: drive, roster: sit }], hiring: { driver: {} }"
            )
        );

    [Theory]
    [InlineData("roster: site, panel: 4")]
    [InlineData("panel: 2")]
    [InlineData("roster: site, panel: 5", "mine.yaml:14:357: there is no panel 5; the roster 'site' has 4.")]
    [InlineData("roster: office, panel: 4", "mine.yaml:14:359: there is no panel 4; the roster 'office' has one.")]
    [InlineData("panel: 3", "mine.yaml:14:343: there is no panel 3; the roster has 2.")]
    public void A_panel_is_one_of_the_roster_that_is_worked(string panel, params string[] sentences) =>
        Assert.Equal(
            sentences,
            Problems(
                "roster: { pattern: 14 days on / 14 off, panels: 2, shifts: day }, rosters: { site: { pattern: 14 "
                    + "days on / 14 off, panels: 4 }, "
                    + "office: { pattern: 5 days on / 2 off, panels: 1, shifts: day } }, "
                    + $"people: [{{ role: clerk, skills: drive, roster: office }}, "
                    + $"{{ role: driver, skills: drive, roster: "
                    + $"site }}, {{ role: driver, skills: drive, {panel} }}]"
            )
        );

    [Theory]
    [InlineData("leave: 400 d", "mine.yaml:14:88: leave: '400 d' is more than the 365 days of a year.")]
    [InlineData(
        "leave: 12 h",
        "mine.yaml:14:88: leave: '12 h' is out of range; whole days from 0 to 365 d are accepted."
    )]
    [InlineData(
        "leave: 28",
        "mine.yaml:14:88: leave: expected days with a unit, for example 28 d, but '28' has no unit."
    )]
    [InlineData(
        "leave: 175 d, training-days: 10 d",
        "mine.yaml:14:81: leave and training take 185 d a year, and a roster of 14 days on and 14 off has 182 working days; only they count."
    )]
    [InlineData(
        "sickness: { share: 120 %, spell: 5 d }",
        "mine.yaml:14:100: share: '120 %' is out of range; a value from 0 to 100 % is accepted."
    )]
    [InlineData(
        "sickness: { share: 4 % }",
        "mine.yaml:14:91: sickness lacks 'spell': how long they are sick at a time, in the mean; drawn from an exponential distribution, as is the time between."
    )]
    [InlineData(
        "fatigue: { consecutive-shifts: 13 }",
        "mine.yaml:14:24: the roster has more than the 13 shifts in a row that the fatigue rules allow; take days on away, or allow more."
    )]
    [InlineData(
        "fatigue: { hours: 72 h in 7 d }",
        "mine.yaml:14:24: the roster has 84 h of work in 7 d, and the fatigue rules allow 72 h; take days on away, or allow more."
    )]
    [InlineData(
        "fatigue: { rest: 13 h, consecutive-shifts: 10 }",
        "mine.yaml:14:24: the roster has more than the 10 shifts in a row that the fatigue rules allow; take days on away, or allow more.",
        "mine.yaml:14:24: the roster leaves 12 h between two shifts, and the fatigue rules want 13 h; shorten the shifts, or put days off between them."
    )]
    [InlineData(
        "fatigue: { hours: 84 h a week }",
        "mine.yaml:14:99: hours: expected hours of work in a time, for example 84 h in 7 d, but found '84 h a week'."
    )]
    [InlineData(
        "fatigue: { hours: 8 d in 7 d }",
        "mine.yaml:14:99: hours: '8 d in 7 d' is no rule: work takes some time, and no more than it lies in."
    )]
    [InlineData(
        "call-in: { accept: 30 }",
        "mine.yaml:14:100: accept: '30' is out of range; a value from 0 to 100 % is accepted."
    )]
    public void Rules_are_checked_before_anything_runs(string rule, params string[] sentences) =>
        Assert.Equal(
            sentences,
            Problems($"roster: {{ pattern: 14 days on / 14 off, panels: 4 }}, absence: 5 %, {rule}, {People}")
        );

    [Fact]
    public void Without_a_roster_work_never_ends() =>
        Assert.Equal(
            [
                "mine.yaml:14:23: without a roster everybody works every day, which has more than the 14 shifts in a "
                    + "row that the fatigue rules allow; take days on away, or allow more.",
            ],
            Problems($"fatigue: {{ consecutive-shifts: 14 }}, {People}")
        );

    private static WorkforceSpec Read(string workforce) => Small.Read(Text(workforce)).Workforce!;

    private static string[] Problems(string workforce) => Small.Problems(Text(workforce));

    private static string Text(string workforce) =>
        Small.With("payload: 200 t", "skill: drive, payload: 200 t") + TwoShifts + $"workforce: {{ {workforce} }}\n";
}
