using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Spec.Ranges;
using MineSim.Spec.Training;

namespace MineSim.Scenarios.Blocks;

/// <summary>Who is trained.</summary>
internal static class TraineesBlock
{
    private static readonly QuantityKind ShareKind = new(Dimension.Share, Lowest.Zero);

    private static readonly Key<Word> Role = new(
        "role",
        Common.NameOf("role"),
        "What they are, in training and after it. Without it, those who are hired have the programme's name "
            + "as role; of the staff, anybody is taken."
    )
    {
        Into = nameof(TraineesSpec.Role),
    };
    private static readonly Key<Word> Roster = new(
        "roster",
        Common.NameOf("roster"),
        "Which of the `rosters` those work who are hired; without it that of the role's first people, or "
            + "else the `roster` of all."
    )
    {
        Into = nameof(TraineesSpec.Roster),
    };
    private static readonly Key<IReadOnlyList<OriginShare>> Origin = new(
        "origin",
        new NamedMap<double, OriginShare>(
            "origin",
            ShareKind,
            (origin, share) => new(origin.Text, share),
            atLeastOne: false,
            nameInto: nameof(OriginShare.Origin)
        ),
        "Where those who are hired come from, in which shares; at most 100 % together.",
        fallback: "{}"
    )
    {
        Into = nameof(TraineesSpec.Origins),
    };
    private static readonly Key<double> Women = new(
        "women",
        ShareKind,
        "The share of women among those who are hired.",
        fallback: "0 %"
    )
    {
        Into = nameof(TraineesSpec.Women),
    };
    private static readonly Key<Word> Employer = new(
        "employer",
        new WordKind("name of an employer"),
        "Who pays those who are hired."
    )
    {
        Into = nameof(TraineesSpec.Employer),
    };

    /// <summary>Trainees.</summary>
    public static Block<TraineesSpec> Kind { get; } =
        new(
            "trainees",
            "Who is trained.",
            [Role, Roster, Origin, Women, Employer, ValueBlock.WageOfRole],
            f =>
                new(f.FindText(Role) ?? "")
                {
                    Roster = f.FindText(Roster),
                    Origins = f.Get(Origin),
                    Women = f.Get(Women),
                    Employer = f.FindText(Employer),
                    WageUsdPerYear = f.FindValue(ValueBlock.WageOfRole) ?? 0,
                }
        );
}
