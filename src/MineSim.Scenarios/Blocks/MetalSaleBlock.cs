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
    );

    public static Key<MetalSaleSpec> Key(string name, string unit, Dimension price, string description)
    {
        var perUnit = new Key<double>(
            "price",
            new QuantityKind(price, Lowest.Zero),
            $"What {unit} earns.",
            required: true
        );
        var selling = new Key<double>(
            "selling-cost",
            new QuantityKind(price, Lowest.Zero),
            $"Treatment, refining and freight of {unit} that is paid for.",
            fallback: "0 " + price.Units[0].Symbol
        );
        return new(
            name,
            new Block<MetalSaleSpec>(
                name + " sale",
                $"How {name} is sold, by {unit}.",
                [perUnit, Payable, selling],
                f => new(f.Get(perUnit), f.Get(Payable), f.Get(selling))
            ),
            description
        );
    }
}
