using MineSim.Kernel;
using MineSim.Spec.Hiring;
using MineSim.Spec.People;
using MineSim.Spec.Positions;
using MineSim.Spec.Skills;

namespace MineSim.Spec.Tests.Rules;

/// <summary>People and skills that cannot be as they are given.</summary>
public class PeopleMisuseTests
{
    private const string Unheld =
        "Mine.Trucks[0].Model.Skill: nobody holds the skill 'drive' that this machine's operator needs. Did you mean "
        + "'driv'?";

    private const string OfNoUse =
        "no equipment model needs the skill 'driv', and 'skills' does not describe it. Did you mean 'drive'?";

    private static readonly PersonGroupSpec Driver = new("driver", 1, ["drive"]);

    private static readonly Dictionary<string, (SiteSpec Spec, string[] Told)> Cases = new(StringComparer.Ordinal)
    {
        ["as it should be"] = (StaffedSite.Spec, []),
        ["a skill misspelt"] = (
            People(Driver with { Skills = ["driv"] }),
            [Unheld, $"Workforce.People[0].Skills[0]: {OfNoUse}"]
        ),
        ["a skill misspelt, of recruits like the others"] = (
            Hiring(Driver with { Skills = ["driv"] }, Driver with { Skills = ["driv"] }),
            [Unheld, $"Workforce.People[0].Skills[0]: {OfNoUse}"]
        ),
        ["a skill misspelt, of recruits alone"] = (
            Hiring(Driver, Driver with { Skills = ["driv"] }),
            [$"Workforce.Hiring[0].Recruit.Skills[0]: {OfNoUse}"]
        ),
        ["a skill twice"] = (
            People(Driver with { Skills = ["drive", "drive"] }),
            ["Workforce.People[0].Skills[1]: skill 'drive' is named twice in this list."]
        ),
        ["a name of two"] = (
            People(Driver with { Name = "Ann" }, Driver with { Name = "Ann" }),
            ["Workforce.People[1].Name: two people are called 'Ann'."]
        ),
        ["a name that is a number"] = (
            People(Driver with { Name = "driver-001" }),
            [
                "Workforce.People[0].Name: 'driver-001' is what somebody without a name would be called, by role and "
                    + "number; take another name.",
            ]
        ),
        ["gone before they came"] = (
            People(Driver with { HiredHour = 48, UntilHour = 24 }),
            ["Workforce.People[0].UntilHour: people must leave after they are hired, and after the run has begun."]
        ),
        ["gone before the run"] = (
            People(Driver with { HiredHour = -48, UntilHour = -24 }),
            ["Workforce.People[0].UntilHour: people must leave after they are hired, and after the run has begun."]
        ),
        ["a panel too many"] = (
            People(Driver with { Panel = 2 }),
            ["Workforce.People[0].Panel: there is no panel 2; the roster has one."]
        ),
        ["a panel too many of a roster of their own"] = (
            StaffedSite.With(workforce =>
                workforce with
                {
                    People = [Driver with { Panel = 3, Roster = "weeks" }],
                    Rosters = [new(7, 7, 2) { Name = "weeks" }],
                }
            ),
            ["Workforce.People[0].Panel: there is no panel 3; the roster 'weeks' has 2."]
        ),
        ["too many skills"] = (
            StaffedSite.With(workforce =>
                workforce with
                {
                    Skills = [.. Enumerable.Range(0, 63).Select(skill => new SkillSpec($"s{skill}"))],
                }
            ),
            ["Workforce.Skills[62].Name: a workforce has at most 63 skills, and with 's62' there are more, 64 in all."]
        ),
        ["positions without people"] = (
            SmallCrew.Alone with
            {
                Workforce = StaffedSite.Spec.Workforce,
                Plan = new([new("day", 0, 24)], [new PlannedPositionsSpec("trucks", "haul", [new(0, 2)], null)]),
            },
            [
                "Plan.Positions[0].Skill: nobody holds the skill 'haul' that these positions want.",
                "Workforce.People[0].Skills[0]: no position wants the skill 'drive', and 'skills' does not describe it.",
            ]
        ),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void People_fit_the_mine_and_are_told_apart(string what)
    {
        var (spec, told) = Cases[what];
        MisuseTests.Told(spec, told);
    }

    private static SiteSpec People(params IReadOnlyList<PersonGroupSpec> people) =>
        StaffedSite.With(workforce => workforce with { People = people });

    private static SiteSpec Hiring(PersonGroupSpec people, PersonGroupSpec recruit) =>
        StaffedSite.With(workforce =>
            workforce with
            {
                People = [people],
                Hiring = [new EstablishmentSpec(recruit, Distribution.Constant(0))],
            }
        );
}
