using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Spec;
using MineSim.Spec.Ranges;
using MineSim.Spec.Turnover;

namespace MineSim.Scenarios.Blocks;

/// <summary>How people leave of their own will.</summary>
internal static class TurnoverBlock
{
    private static readonly QuantityKind YearlyShare = new(Dimension.Attrition, Lowest.Zero);

    private static readonly Key<Word> Role = new(
        "role",
        Common.NameOf("role"),
        "The role of those it holds for; without it any."
    )
    {
        Into = nameof(AttritionSpec.Role),
    };

    private static readonly Key<Word> Origin = new(
        "origin",
        new WordKind("name of an origin"),
        "The origin of those it holds for; without it any."
    )
    {
        Into = nameof(AttritionSpec.Origin),
    };

    private static readonly Key<double> Within = new(
        "within",
        Common.TimeAboveZero,
        "It holds for the first so long of an employment; without it for all of it."
    )
    {
        Into = nameof(AttritionSpec.WithinHours),
    };

    private static readonly Key<double> RowRate = new(
        "rate",
        YearlyShare,
        "The share of them that leaves in a year.",
        required: true
    )
    {
        Into = nameof(AttritionSpec.YearlyShare),
    };

    private static readonly Block<AttritionSpec> Row = new(
        "attrition",
        "A rate at which some people leave.",
        [Role, Origin, Within, RowRate],
        f =>
            new(f.Get(RowRate))
            {
                Role = f.FindText(Role),
                Origin = f.FindText(Origin),
                WithinHours = f.FindValue(Within) ?? double.PositiveInfinity,
            },
        whole: true
    );

    private static readonly Key<double> Rate = new(
        "rate",
        YearlyShare,
        "The share that leaves in a year, of those whom none of `rates` fits. The chance to leave is the "
            + "same in each hour: at 21 %/y 79 of 100 are left after a year, 62 after two. Where leavers are "
            + "replaced, leavers over mean head count are a little more, here 23.6 % (−ln(1 − rate)).",
        fallback: "0 %/y"
    );

    private static readonly Key<IReadOnlyList<AttritionSpec>> Rates = new(
        "rates",
        new ListOf<AttritionSpec>(Row, atLeastOne: false),
        "Rates of some, in order: the first that fits a person and the length of their employment holds.",
        fallback: "[]"
    )
    {
        Into = nameof(TurnoverSpec.Attrition),
    };

    private static readonly Key<double> Chance = new(
        "chance",
        new QuantityKind(Dimension.Share, Lowest.Zero),
        "The chance that somebody does, for each certificate.",
        required: true
    )
    {
        Into = nameof(ResignationSpec.Chance),
    };

    private static readonly Key<double> ResignationWithin = new(
        "within",
        Common.TimeAboveZero,
        "They leave within so long after it, at any time alike.",
        required: true
    )
    {
        Into = nameof(ResignationSpec.WithinHours),
    };

    private static readonly Block<ResignationSpec> Resignation = new(
        "resignation",
        "People who leave with a certificate in their pocket.",
        [Chance, ResignationWithin],
        f => new(f.Get(Chance), f.Get(ResignationWithin))
    );

    private static readonly Key<ResignationSpec> AfterCertification = new(
        "after-certification",
        Resignation,
        "Who leaves soon after a licence was granted here; without it nobody does because of it."
    )
    {
        Into = nameof(TurnoverSpec.AfterCertification),
    };

    private static readonly Block<TurnoverSpec> Block = new(
        "turnover",
        "How people leave of their own will. Each draws once how much risk they bear, so that another rate "
            + "moves the date on which they leave and nothing else.",
        [Rate, Rates, AfterCertification],
        f => new([.. f.Get(Rates), .. Others(f.Get(Rate))]) { AfterCertification = f.Find(AfterCertification) }
    );

    /// <summary>The key <c>turnover</c>.</summary>
    public static Key<TurnoverSpec> Key { get; } =
        new(
            "turnover",
            new PlainOrBlockKind<TurnoverSpec>(YearlyShare, Block, rate => new(Others(rate)), Rate.Name),
            "How people leave of their own will, each at the start of the next shift. Without it nobody does."
        )
        {
            Into = nameof(WorkforceSpec.Turnover),
        };

    /// <summary>The rate of those whom no other fits.</summary>
    private static IReadOnlyList<AttritionSpec> Others(double rate) => rate > 0 ? [new(rate)] : [];
}
