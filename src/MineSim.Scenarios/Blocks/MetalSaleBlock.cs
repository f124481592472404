using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec.Ranges;
using MineSim.Spec.Value;

namespace MineSim.Scenarios.Blocks;

/// <summary>How a metal in the mills' product is sold.</summary>
internal static class MetalSaleBlock
{
    private static readonly QuantityKind Share = new(Dimension.Share, Lowest.Zero);

    private static readonly Key<double> Payable = new(
        "payable",
        Share,
        "Share of the metal in the product that is paid for.",
        fallback: "100 %"
    )
    {
        Into = nameof(MetalSaleSpec.Payable),
    };

    /// <summary>The key of a metal.</summary>
    /// <param name="name">The metal.</param>
    /// <param name="into">The property that its sale becomes.</param>
    /// <param name="unit">What it is sold by.</param>
    /// <param name="price">The dimension of its price.</param>
    /// <param name="description">What the key means.</param>
    public static Key<MetalSaleSpec> Key(string name, string into, string unit, Dimension price, string description)
    {
        var perUnit = new Key<double>(
            "price",
            new QuantityKind(price, Lowest.Zero),
            $"What {unit} earns.",
            required: true
        )
        {
            Into = nameof(MetalSaleSpec.UsdPerUnit),
        };
        var selling = new Key<double>(
            "selling-cost",
            new QuantityKind(price, Lowest.Zero),
            $"Treatment, refining and freight of {unit} that is paid for.",
            fallback: "0 " + price.Units[0].Symbol
        )
        {
            Into = nameof(MetalSaleSpec.SellingUsdPerUnit),
        };
        return new(
            name,
            new Block<MetalSaleSpec>(
                name + " sale",
                $"How {name} is sold, by {unit}.",
                [perUnit, Payable, selling],
                f => new(f.Get(perUnit), f.Get(Payable), f.Get(selling))
            ),
            description
        )
        {
            Into = into,
        };
    }
}
