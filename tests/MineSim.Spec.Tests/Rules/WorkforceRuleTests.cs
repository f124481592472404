using MineSim.Spec.Hiring;
using MineSim.Spec.Positions;
using MineSim.Spec.Rosters;
using MineSim.Spec.Rules;
using MineSim.Spec.Travel;

namespace MineSim.Spec.Tests.Rules;

/// <summary>What may be wrong with rosters, homes, and how people come and go.</summary>
public class WorkforceRuleTests
{
    /// <summary>What is told of a workforce that breaks a rule.</summary>
    private static readonly Dictionary<string, Func<WorkforceSpec, WorkforceSpec>> Broken = new()
    {
        ["Workforce.People[0].Roster: there is no roster 'ofice'. Did you mean 'office'?"] = crew =>
            crew with
            {
                People = [SmallCrew.Driver with { Roster = "ofice" }, SmallCrew.Clerk],
            },
        ["Workforce.Hiring[0].Recruit.Roster: there is no roster 'ofice'. Did you mean 'office'?"] = crew =>
            crew with
            {
                Hiring = [SmallCrew.Hiring with { Recruit = SmallCrew.Hiring.Recruit with { Roster = "ofice" } }],
            },
        ["Workforce.Training[0].Trainees.Roster: there is no roster 'ofice'. Did you mean 'office'?"] = crew =>
            crew with
            {
                Training = [SmallCrew.School() with { Trainees = new("driver") { Roster = "ofice" } }],
            },
        ["Workforce.Rosters[0].Name: nobody works the roster 'office'; let people name it, or take it away."] = crew =>
            crew with
            {
                People = [SmallCrew.Driver, SmallCrew.Clerk with { Roster = null }],
            },
        ["Workforce.Rosters[0].Days[2]: there is no shift 2; the day has 2, counted from 0."] = crew =>
            crew with
            {
                Rosters = [SmallCrew.Office with { Days = [0, 0, 2, 2, 0, -1, -1] }],
            },
        ["Workforce.Rosters[0].Shifts[1]: there is no shift 7; the day has 2, counted from 0."] = crew =>
            crew with
            {
                Rosters = [SmallCrew.Office with { Shifts = [0, 7] }],
            },
        ["Workforce.Rosters[0].Shifts[1]: shift 'day' is named twice in this list."] = crew =>
            crew with
            {
                Rosters = [SmallCrew.Office with { Shifts = [0, 0] }],
            },
        ["Workforce.Rosters[0].Days: the pattern has days of shift 'night', and 'shifts' does not name it."] = crew =>
            crew with
            {
                Rosters = [SmallCrew.Office with { Days = [0, 0, 1, 1, 1, -1, -1] }],
            },
        [
            "Workforce.Roster.Panels: with 2 panels of 14 days on and 14 off nobody is ever on shift 'night'; 4 panels "
                + "man every shift, or say by 'shifts' which it is for."
        ] = crew => crew with { Roster = new(14, 14, 2) },
        [
            "Workforce.Roster.Days: nobody is ever on shift 'night' by this pattern; give it days of 'night', or say "
                + "by 'shifts' which it is for."
        ] = crew => crew with { Roster = RosterSpec.Of([0, 0, -1, -1], 4) },
        [
            "Workforce.Leave: leave and training take 190 d a year, and a roster of 14 days on and 14 off has 182 "
                + "working days; only they count."
        ] = crew => crew with { Leave = new(180, 7), TrainingDays = 10 },
        [
            "Workforce.Roster.DaysOn: the roster has more than the 13 shifts in a row that the fatigue rules allow; "
                + "take days on away, or allow more."
        ] = crew => crew with { Fatigue = new() { ConsecutiveShifts = 13 } },
        [
            "Workforce.Roster.Days: the roster lets a shift follow upon another without rest; put a day off between "
                + "them, or let the later shift of the day come second."
        ] = crew => crew with { Roster = RosterSpec.Of([1, 1, 0, 0, -1, -1], 3) },
        ["Workforce.People[0].Home: there is no home 'citty'. Did you mean 'city'?"] = crew =>
            crew with
            {
                People = [SmallCrew.Driver with { Home = "citty" }, SmallCrew.Clerk],
            },
        ["Workforce.Homes[0].By: there is no transport 'buss'. Did you mean 'bus'?"] = crew =>
            crew with
            {
                Homes = [new("city", 9) { By = "buss" }],
            },
        [
            "Workforce.Homes[0].Name: nobody lives at 'city'; let people name it as their 'home' or 'origin', or take "
                + "it away."
        ] = crew => crew with { People = [SmallCrew.Driver with { Home = null }, SmallCrew.Clerk] },
        ["Workforce.Transport[0].Name: no home is reached by 'bus'; let one name it ('by'), or take it away."] = crew =>
            crew with
            {
                Homes = [new("city", 9)],
            },
        [
            "Workforce.Homes[0].Name: the roster has swings of which people from 'city' spend every shift on the way; "
                + "shorten 'travel', or let them travel on days off."
        ] = crew => crew with { Homes = [new("city", 336) { By = "bus", Days = TravelDays.First }] },
        ["Workforce.Turnover.Attrition[0].Role: there is no role 'drivr'. Did you mean 'driver'?"] = crew =>
            crew with
            {
                Turnover = new([new(0.1) { Role = "drivr" }]),
            },
        ["Workforce.Turnover.Attrition[0].Origin: there is no origin 'locl'. Did you mean 'local'?"] = crew =>
            crew with
            {
                Turnover = new([new(0.1) { Origin = "locl" }]),
            },
        ["Workforce.Hiring[0].Recruit.Role: there is no role 'drivr'. Did you mean 'driver'?"] = crew =>
            crew with
            {
                Hiring = [new(new("drivr", 1, ["drive"]), SmallSite.Hours(24))],
            },
        ["Workforce.Hiring[0].Programme: there is no training programme 'school'; no training programme is defined."] =
            crew => crew with { Hiring = [SmallCrew.Hiring with { Programme = "school" }] },
        [
            "Workforce.Hiring[0].Programme: programme 'school' requires the skill 'drive', and recruits come to it "
                + "without a licence."
        ] = crew =>
            crew with
            {
                Hiring = [SmallCrew.Hiring with { Programme = "school" }],
                People = [.. crew.People, SmallCrew.Clerk with { Role = "digger", Skills = ["drive", "dig"] }],
                Training = [SmallCrew.School("drive") with { Grants = ["dig"] }],
            },
        ["Workforce.Hiring[0].Origins: the shares of 'origins' add up to 110 % and not to 100 %."] = crew =>
            crew with
            {
                Hiring = [SmallCrew.Hiring with { Origins = [new("local", 0.6), new("guest", 0.5)] }],
            },
        [
            "Workforce.Hiring[0].Wanted[1]: dates of 'wanted' must follow each other, and at most one may lie before "
                + "the start."
        ] = crew => crew with { Hiring = [SmallCrew.Hiring with { Wanted = [new(240, 4), new(240, 6)] }] },
        ["Workforce.Succession[0].MentorRole: there is no role 'clark'. Did you mean 'clerk'?"] = crew =>
            crew with
            {
                Succession = [new("drive", "clark")],
            },
        ["Workforce.Succession[0].MentorOrigin: there is no origin 'gest'. Did you mean 'guest'?"] = crew =>
            crew with
            {
                Succession = [SmallCrew.Succession with { MentorOrigin = "gest" }],
            },
        ["Workforce.Succession[0].Skill: there is no skill 'drve'. Did you mean 'drive'?"] = crew =>
            crew with
            {
                Succession = [SmallCrew.Succession with { Skill = "drve" }],
            },
        ["Workforce.Succession[0].LeaveByHour: mentors must leave after the run has begun."] = crew =>
            crew with
            {
                Succession = [SmallCrew.Succession with { LeaveByHour = 0 }],
            },
        ["Workforce.LocalOrigins[1]: there is no origin 'gest'. Did you mean 'guest'?"] = crew =>
            crew with
            {
                LocalOrigins = ["local", "gest"],
            },
        ["Workforce.LocalOrigins[1]: origin 'local' is named twice in this list."] = crew =>
            crew with
            {
                LocalOrigins = ["local", "local"],
            },
        ["Workforce.Targets[0]: 'local-share' needs 'local' beside 'targets': the origins that count as local."] =
            crew => crew with { LocalOrigins = [] },
        ["Workforce.Targets[0]: a target must lie after the start of the run, 2028-01-01; take a later date."] = crew =>
            crew with
            {
                Targets = [new(ShareMeasure.Women, 0.1, -24)],
            },
        ["Workforce.Targets[1]: there are two targets for 2028-01-11."] = crew =>
            crew with
            {
                Targets = [new(ShareMeasure.Women, 0.1, 240), new(ShareMeasure.Women, 0.2, 240)],
            },
    };

    /// <summary>What is told of positions without a mine.</summary>
    private static readonly Dictionary<string, Func<PlannedPositionsSpec, PlannedPositionsSpec>> OfPositions = new()
    {
        ["Plan.Positions[0].Shifts[0]: there is no shift 'dya'. Did you mean 'day'?"] = trucks =>
            trucks with
            {
                Shifts = ["dya"],
            },
        ["Plan.Positions[0].Shifts[1]: shift 'night' is named twice in this list."] = trucks =>
            trucks with
            {
                Shifts = ["night", "night"],
            },
        ["Plan.Positions[0].WorkedHours: 'worked' is longer than shift 'day'."] = trucks =>
            trucks with
            {
                WorkedHours = 11,
            },
        [
            "Plan.Positions[0].Wanted[1]: dates of 'wanted' must follow each other, and at most one may lie before the "
                + "start."
        ] = trucks => trucks with { Wanted = [new(240, 2), new(0, 1)] },
    };

    public static TheoryData<string> Problems => [.. Broken.Keys];

    public static TheoryData<string> ProblemsOfPositions => [.. OfPositions.Keys];

    [Fact]
    public void A_crew_that_keeps_all_rules_is_taken()
    {
        Assert.Empty(SpecRules.Check(SmallCrew.Spec));
        Assert.Empty(SpecRules.Check(SmallCrew.Alone));
    }

    [Theory]
    [MemberData(nameof(Problems))]
    public void A_workforce_that_breaks_a_rule_is_told_where(string problem) =>
        Assert.Equal([problem], Told(SmallCrew.With(Broken[problem])));

    [Theory]
    [MemberData(nameof(ProblemsOfPositions))]
    public void Positions_that_break_a_rule_are_told(string problem)
    {
        var plan = SmallCrew.Alone.Plan!;
        var broken = OfPositions[problem](plan.Positions[0]);
        Assert.Equal(
            [problem],
            Told(SmallCrew.Alone with { Plan = plan with { Positions = [broken, plan.Positions[1]] } })
        );
    }

    [Fact]
    public void Without_a_roster_work_never_ends()
    {
        var everyDay = SmallCrew.With(crew =>
            crew with
            {
                Roster = RosterSpec.AlwaysOn,
                Rosters = [],
                People = [SmallCrew.Driver, SmallCrew.Clerk with { Roster = null }],
                Fatigue = new() { ConsecutiveShifts = 14 },
            }
        );

        Assert.Equal(
            [
                "Workforce.Fatigue: without a roster everybody works every day, which has more than the 14 shifts in a "
                    + "row that the fatigue rules allow; take days on away, or allow more.",
                "Workforce.Homes[0].Name: work without a roster never has 2 days off in a row on which people could "
                    + "go home to 'city'; give it days off, or let a 'shortest-break' be shorter.",
            ],
            Told(everyDay)
        );
    }

    [Fact]
    public void A_roster_that_is_misspelt_hides_nothing_else_and_is_told_once()
    {
        var misspelt = SmallCrew.With(crew =>
            crew with
            {
                People = [SmallCrew.Driver, SmallCrew.Clerk with { Roster = "ofice" }],
                Hiring = [new(new("clerk", 1, ["drive"]) { Roster = "ofice" }, SmallSite.Hours(24))],
                Roster = new(14, 14, 2),
            }
        );

        Assert.Equal(
            [
                "Workforce.People[1].Roster: there is no roster 'ofice'. Did you mean 'office'?",
                "Workforce.Roster.Panels: with 2 panels of 14 days on and 14 off nobody is ever on shift 'night'; 4 "
                    + "panels man every shift, or say by 'shifts' which it is for.",
            ],
            Told(misspelt)
        );
    }

    private static IEnumerable<string> Told(SiteSpec spec) =>
        SpecRules.Check(spec).Select(problem => problem.ToString());
}
