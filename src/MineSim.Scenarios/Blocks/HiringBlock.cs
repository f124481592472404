using MineSim.Kernel;
using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Spec.Hiring;
using MineSim.Spec.People;
using MineSim.Spec.Ranges;
using MineSim.Spec.Training;

namespace MineSim.Scenarios.Blocks;

/// <summary>How positions are kept filled.</summary>
internal static class HiringBlock
{
    private static readonly Key<IReadOnlyList<WantedSpec>> Wanted = new(
        "wanted",
        new WantedKind(),
        "How many of the role are wanted. Without it those who leave are replaced: as many as `people` "
            + "brings, less one for each whose contract ended or who was succeeded. Mentors whose `succession` is "
            + "over are not sought any more."
    )
    {
        Into = nameof(EstablishmentSpec.Wanted),
    };

    private static readonly Key<Distribution> LeadTime = new(
        "lead-time",
        Common.ChanceTime,
        "From finding somebody to their first day: notice, visa, medical.",
        fallback: "0 h"
    )
    {
        Into = nameof(EstablishmentSpec.LeadTime),
    };

    private static readonly Key<double> Applicants = new(
        "applicants",
        new QuantityKind(Dimension.Applicants, Lowest.AboveZero),
        "How many fit people apply, evenly spread: a vacancy waits for one, and who finds no vacancy goes "
            + "elsewhere. Without it there is always one."
    )
    {
        Into = nameof(EstablishmentSpec.ApplicantEveryHours),
    };

    private static readonly Key<Word> Roster = new(
        "roster",
        Common.NameOf("roster"),
        "Which of the `rosters` recruits work; without it that of the role's first people, or else the `roster` of all."
    )
    {
        Into = "Recruit.Roster",
    };

    private static readonly Key<Word> Origin = new(
        "origin",
        new WordKind("name of an origin"),
        "Where recruits come from. Either this or `origins`."
    )
    {
        Into = "Recruit.Origin",
    };

    private static readonly Key<IReadOnlyList<OriginShare>> Origins = new(
        "origins",
        new NamedMap<double, OriginShare>(
            "origin",
            new QuantityKind(Dimension.Share, Lowest.Zero),
            (origin, share) => new(origin.Text, share),
            nameInto: nameof(OriginShare.Origin)
        ),
        "Where recruits come from, in shares that add up to 100 %; drawn person by person."
    )
    {
        Into = nameof(EstablishmentSpec.Origins),
    };

    public static readonly Key<IReadOnlyList<Word>> Skills = new(
        "skills",
        new ListOf<Word>(Common.Skill, atLeastOne: false),
        "The skills in which recruits come licensed. Without it those of the role's people, unless there is "
            + "a `programme`."
    )
    {
        Into = "Recruit.Skills",
    };

    private static readonly Key<Word> Programme = new(
        "programme",
        Common.NameOf("training programme"),
        "The training programme that recruits begin on their first day, without a licence; it may not "
            + "require one. Not together with `skills`."
    )
    {
        Into = nameof(EstablishmentSpec.Programme),
    };

    /// <summary>One role.</summary>
    public static Block<EstablishmentSpec> Kind { get; } =
        new(
            "hiring",
            "How the positions of a role are kept filled. Everybody of the role counts from their first day, "
                + "trainees too; nobody is dismissed when fewer are wanted.",
            [
                Wanted,
                LeadTime,
                Applicants,
                Roster,
                Origin,
                Origins,
                PeopleBlock.Employer,
                PeopleBlock.Women,
                Skills,
                PeopleBlock.Experience,
                Programme,
                ValueBlock.WageOfRole,
            ],
            Build
        );

    private static EstablishmentSpec Build(Fields f)
    {
        Exclude(f, Origins, Origin);
        Exclude(f, Programme, Skills);
        var recruit = new PersonGroupSpec("", 1, f.Has(Programme) ? [] : f.TextsOf(Skills), f.FindText(Origin))
        {
            Employer = f.FindText(PeopleBlock.Employer),
            Roster = f.FindText(Roster),
            Women = f.Get(PeopleBlock.Women),
            Experience = f.Find(PeopleBlock.Experience),
            WageUsdPerYear = f.FindValue(ValueBlock.WageOfRole) ?? 0,
        };
        return new(recruit, f.Get(LeadTime))
        {
            Wanted = f.Find(Wanted),
            ApplicantEveryHours = f.FindValue(Applicants) is { } rate ? 1 / rate : 0,
            Origins = f.Get(Origins),
            Programme = f.FindText(Programme),
        };
    }

    private static void Exclude(Fields f, Key one, Key other)
    {
        if (f.Has(one) && f.Has(other))
            f.Problems.Add(f.PlaceOf(one), $"'{one.Name}' cannot stand together with '{other.Name}'");
    }
}
