using MineSim.Kernel;
using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Spec.People;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Blocks;

/// <summary>Groups of people, and single persons.</summary>
internal static class PeopleBlock
{
    private static readonly Key<Word> Name = new(
        "name",
        new PersonNameKind(),
        "The name of a single person, in any letters. Without it people are called by role and number: `driver-001`."
    )
    {
        Into = nameof(PersonGroupSpec.Name),
    };

    private static readonly Key<Word> Role = new("role", Common.NameOf("role"), "What they are.", required: true)
    {
        Into = nameof(PersonGroupSpec.Role),
    };
    private static readonly Key<long> Count = new("count", Common.Count(100_000), "How many.", fallback: "1")
    {
        Into = nameof(PersonGroupSpec.Count),
    };

    private static readonly Key<IReadOnlyList<Word>> Skills = new(
        "skills",
        new ListOf<Word>(Common.Skill),
        "The skills in which they hold a licence, as equipment models name them.",
        required: true
    )
    {
        Into = nameof(PersonGroupSpec.Skills),
    };

    private static readonly Key<Word> Origin = new("origin", new WordKind("name of an origin"), "Where they come from.")
    {
        Into = nameof(PersonGroupSpec.Origin),
    };

    private static readonly Key<Moment> Hired = new(
        "hired",
        Common.Moment,
        "When they join the roster. A date before the start says how long they have been employed by then, "
            + "for rates of attrition that depend on it.",
        fallback: "0 h"
    )
    {
        Into = nameof(PersonGroupSpec.HiredHour),
    };

    private static readonly Key<Moment> Licensed = new(
        "licensed",
        Common.Moment,
        "When their licences are granted; until then they are present without one. Without it, or with a "
            + "date not after `hired`, they bring them along.",
        fallback: "0 h"
    )
    {
        Into = nameof(PersonGroupSpec.LicensedHour),
    };

    private static readonly Key<Moment> Until = new(
        "until",
        Common.Moment,
        "When they retire, or their contract ends; after `hired` and the start. Without it they stay, or "
            + "leave of their own will."
    )
    {
        Into = nameof(PersonGroupSpec.UntilHour),
    };

    private static readonly Key<long> Panel = new(
        "panel",
        Common.Count(100),
        "Their panel in the roster that they work, from 1. Without it they are spread over the panels in turn."
    )
    {
        Into = nameof(PersonGroupSpec.Panel),
    };

    private static readonly Key<Word> OwnRoster = new(
        "roster",
        Common.NameOf("roster"),
        "Which of the `rosters` they work; without it the `roster` of all."
    )
    {
        Into = nameof(PersonGroupSpec.Roster),
    };

    private static readonly Key<Word> Home = new(
        "home",
        Common.NameOf("home"),
        "Which of the `homes` they go to between swings; without it the one that is called like their "
            + "`origin`, if there is one."
    )
    {
        Into = nameof(PersonGroupSpec.Home),
    };

    /// <summary>Who pays them.</summary>
    public static Key<Word> Employer { get; } =
        new("employer", new WordKind("name of an employer"), "Who pays them: the owner, a contractor, the maker.")
        {
            Into = nameof(PersonGroupSpec.Employer),
        };

    /// <summary>Practice that they bring.</summary>
    public static Key<Distribution> Experience { get; } =
        new(
            "experience",
            Common.ChanceTime,
            "Hours of practice that each of them brings in each of their skills; without it they are "
                + "experienced, and practice makes them no better."
        )
        {
            Into = nameof(PersonGroupSpec.Experience),
        };

    /// <summary>How many of them are women.</summary>
    public static Key<double> Women { get; } =
        new(
            "women",
            new QuantityKind(Dimension.Share, Lowest.Zero),
            "The share of women among them, drawn person by person.",
            fallback: "0 %"
        )
        {
            Into = nameof(PersonGroupSpec.Women),
        };

    /// <summary>A group.</summary>
    public static Block<PersonGroupSpec> Kind { get; } =
        new(
            "people",
            "People alike in role, skills and dates. In a CSV file the keys are columns, with `woman` (yes or "
                + "no) instead of `women`, and spaces between several skills.",
            [
                Name,
                Role,
                Count,
                Skills,
                OwnRoster,
                Origin,
                Home,
                Employer,
                Women,
                Experience,
                Hired,
                Licensed,
                Until,
                Panel,
                ValueBlock.Wage,
            ],
            Build,
            whole: true
        );

    private static PersonGroupSpec Build(Fields f)
    {
        return new(
            f.Get(Role).Text,
            (int)f.Get(Count),
            f.TextsOf(Skills),
            f.FindText(Origin),
            f.HoursOf(Hired),
            f.HoursOf(Licensed)
        )
        {
            Name = f.FindText(Name),
            Roster = f.FindText(OwnRoster),
            Panel = (int?)f.FindValue(Panel),
            Home = f.FindText(Home),
            Employer = f.FindText(Employer),
            UntilHour = f.FindHoursOf(Until),
            Experience = f.Find(Experience),
            Women = f.Get(Women),
            WageUsdPerYear = f.Get(ValueBlock.Wage),
            EmployedHours = f.Get(Hired).HoursBefore(f.Start),
        };
    }
}
