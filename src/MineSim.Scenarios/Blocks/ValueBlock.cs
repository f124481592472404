using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec;
using MineSim.Spec.Ranges;
using MineSim.Spec.Value;

namespace MineSim.Scenarios.Blocks;

/// <summary>What the product is worth, what it costs, and whose it is.</summary>
internal static class ValueBlock
{
    private static readonly QuantityKind Share = new(Dimension.Share, Lowest.Zero);
    private static readonly QuantityKind Money = new(Dimension.Money, Lowest.Zero);

    private static readonly Key<MetalSaleSpec> Copper = MetalSaleBlock.Key(
        "copper",
        nameof(ValueSpec.Copper),
        "the tonne",
        Dimension.CopperPrice,
        "How copper in the mills' product is sold; without it it earns nothing."
    );

    private static readonly Key<MetalSaleSpec> Gold = MetalSaleBlock.Key(
        "gold",
        nameof(ValueSpec.Gold),
        "the troy ounce of 31.1034768 g",
        Dimension.GoldPrice,
        "How gold in the mills' product is sold; without it it earns nothing."
    );

    private static readonly Key<IReadOnlyList<MaterialSaleSpec>> Materials = new(
        "materials",
        new NamedMap<double, MaterialSaleSpec>(
            "material",
            new QuantityKind(Dimension.TonneCost, Lowest.Zero),
            (material, usd) => new(material.Text, usd),
            atLeastOne: false,
            isReferredTo: true,
            nameInto: nameof(MaterialSaleSpec.Material)
        ),
        "What a tonne of a material earns as it is tipped: for what is sold as it is, or where a mill is not modelled.",
        fallback: "{}"
    )
    {
        Into = nameof(ValueSpec.Materials),
    };

    private static readonly Key<double> RoyaltyShare = new("share", Share, "Share of the revenue.", required: true)
    {
        Into = nameof(RoyaltySpec.Share),
    };

    private static readonly Key<bool> Of = new(
        "of",
        new ChoiceKind<bool>("word", ("net", false), ("gross", true)),
        "`net`: of the revenue less selling cost, in months in which that is above 0; `gross`: of all revenue.",
        fallback: "net"
    )
    {
        Into = nameof(RoyaltySpec.OfGross),
    };

    private static readonly Key<IReadOnlyList<RoyaltySpec>> Royalties = new(
        "royalties",
        new NamedMap<RoyaltySpec, RoyaltySpec>(
            "receiver",
            new Block<RoyaltySpec>(
                "royalty",
                "A share of the revenue, paid whatever the costs are.",
                [RoyaltyShare, Of],
                f => new("", f.Get(RoyaltyShare), f.Get(Of))
            ),
            (receiver, royalty) => royalty with { Receiver = receiver.Text },
            atLeastOne: false,
            nameInto: nameof(RoyaltySpec.Receiver)
        ),
        "Royalties, by who receives them.",
        fallback: "{}"
    )
    {
        Into = nameof(ValueSpec.Royalties),
    };

    private static readonly Key<double> DiscountRate = new(
        "discount-rate",
        Share,
        "What a year takes off the value of money. What comes in through a month is discounted from its "
            + "middle, what is paid on a day from that day, to the start of the run.",
        fallback: "0 %"
    )
    {
        Into = nameof(ValueSpec.DiscountRate),
    };

    private static readonly Key<IReadOnlyList<PartnerSpec>> Partners = new(
        "partners",
        new NamedMap<double, PartnerSpec>(
            "partner",
            Share,
            (partner, share) => new(partner.Text, share),
            atLeastOne: false
        ),
        "Shares of the cash flow, together at most 100 %; what is left belongs to `others`.",
        fallback: "{}"
    )
    {
        Into = nameof(ValueSpec.Partners),
    };

    private static readonly Key<double> MachineLead = new(
        "machines-paid-ahead",
        Common.Time,
        "How long before its arrival a machine with a `price` is paid. What would be due before the start is "
            + "paid at the start, also for machines that are there from the start.",
        fallback: "0 h"
    )
    {
        Into = nameof(ValueSpec.MachineLeadHours),
    };

    private static readonly Key<double> Cost = new("cost", Money, "What it costs.", required: true)
    {
        Into = nameof(CapitalItemSpec.Usd),
    };
    private static readonly Key<Moment> Paid = new(
        "paid",
        Common.Moment,
        "When it is paid; after the end of the run it does not count.",
        fallback: "0 h"
    )
    {
        Into = nameof(CapitalItemSpec.PaidHour),
    };

    private static readonly Key<IReadOnlyList<CapitalItemSpec>> Capital = new(
        "capital",
        new NamedMap<CapitalItemSpec, CapitalItemSpec>(
            "thing",
            new Block<CapitalItemSpec>(
                "capital item",
                "Something that is bought once.",
                [Cost, Paid],
                f => new("", f.Get(Cost), f.HoursOf(Paid))
            ),
            (thing, item) => item with { Name = thing.Text },
            atLeastOne: false
        ),
        "What is bought beside machines.",
        fallback: "{}"
    )
    {
        Into = nameof(ValueSpec.Capital),
    };

    private static readonly Key<double> Processing = new(
        "processing",
        new QuantityKind(Dimension.TonneCost, Lowest.Zero),
        "What a tonne that mills are fed costs to process.",
        fallback: "0 USD/t"
    )
    {
        Into = nameof(ValueSpec.ProcessingUsdPerTonne),
    };

    private static readonly Key<double> Overhead = new(
        "overhead",
        new QuantityKind(Dimension.YearlyCost, Lowest.Zero),
        "What is spent in a year whatever the mine does.",
        fallback: "0 USD/y"
    )
    {
        Into = nameof(ValueSpec.OverheadUsdPerYear),
    };

    /// <summary>The key <c>value</c> of a scenario.</summary>
    public static Key<ValueSpec> Value { get; } =
        new(
            "value",
            new Block<ValueSpec>(
                "value",
                "Money by month: revenue, costs, cash flow, what it is worth at the start, and whose it is. All of "
                    + "the run counts, warm-up included; US$ of the start, before tax.",
                [
                    Copper,
                    Gold,
                    Materials,
                    Royalties,
                    DiscountRate,
                    Partners,
                    MachineLead,
                    Capital,
                    Processing,
                    Overhead,
                    LocalValueBlock.Key,
                ],
                Build
            ),
            "What the product is worth, what it costs, and whose it is; without it nobody counts money."
        )
        {
            Into = nameof(SiteSpec.Value),
        };

    /// <summary>The key <c>price</c> of a machine model.</summary>
    public static Key<double> Price { get; } =
        new("price", Money, "What one of them costs to buy. Counts only with `value`.", fallback: "0 USD");

    /// <summary>The key <c>wage</c> of people.</summary>
    public static Key<double> Wage { get; } =
        new(
            "wage",
            new QuantityKind(Dimension.YearlyCost, Lowest.Zero),
            "What each of them earns in a year of 8,760 hours while employed, on site or not. Counts only with "
                + "`value`.",
            fallback: "0 USD/y"
        );

    /// <summary>The key <c>wage</c> of people who join a role.</summary>
    public static Key<double> WageOfRole { get; } =
        new(
            "wage",
            new QuantityKind(Dimension.YearlyCost, Lowest.Zero),
            "What each of them earns in a year, as for people; without it what the first group of their role "
                + "among `people` does. Counts only with `value`."
        );

    /// <summary>The keys that mean something only where there is a mine, each with its path in the spec.</summary>
    public static IEnumerable<(string Key, string Path)> OfMines =>
        [
            .. new Key[] { Copper, Gold, Materials, Royalties, MachineLead, Processing }.Select(key =>
                (key.Name, $"{Value.Into}.{key.Into}")
            ),
            .. LocalValueBlock.OfMines.Select(key => (key.Name, $"{Value.Into}.{LocalValueBlock.Key.Into}.{key.Into}")),
        ];

    private static ValueSpec Build(Fields f) =>
        new()
        {
            Copper = f.Find(Copper),
            Gold = f.Find(Gold),
            DiscountRate = f.Get(DiscountRate),
            MachineLeadHours = f.Get(MachineLead),
            ProcessingUsdPerTonne = f.Get(Processing),
            OverheadUsdPerYear = f.Get(Overhead),
            Materials = f.Get(Materials),
            Royalties = f.Get(Royalties),
            Partners = f.Get(Partners),
            Capital = f.Get(Capital),
            Local = f.Get(LocalValueBlock.Key),
        };
}
