using MineSim.Kernel;
using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Blocks;

/// <summary>Spare parts.</summary>
internal static class PartBlock
{
    private const int Most = 100_000;

    private static readonly Key<long> Stock = new(
        "stock",
        Common.Count(Most),
        "Pieces up to which is ordered.",
        required: true
    )
    {
        Into = nameof(PartSpec.Stock),
    };

    private static readonly Key<long> ReorderAt = new(
        "reorder-at",
        new WholeKind(0, Most),
        "The reorder point: when what lies there and what is on order, less what work waits for, has fallen "
            + "to it, so many are ordered that it comes back to `stock`. Below `stock`. Without it one less: each "
            + "piece is replaced as it is taken."
    )
    {
        Into = nameof(PartSpec.ReorderAt),
    };

    private static readonly Key<long> Initial = new(
        "initial",
        new WholeKind(0, Most),
        "Pieces at the start of the run. Without it `stock`."
    )
    {
        Into = nameof(PartSpec.Initial),
    };

    private static readonly Key<Distribution> LeadTime = new(
        "lead-time",
        Common.ChanceTime,
        "From an order to its arrival.",
        required: true
    )
    {
        Into = nameof(PartSpec.LeadHours),
    };

    private static readonly Key<double> Price = new(
        "price",
        new QuantityKind(Dimension.Money, Lowest.Zero),
        "What a piece costs, when work takes it from the store; leave it out of `hourly-cost`. Counts only "
            + "with `value`.",
        fallback: "0 USD"
    );

    private static readonly Key<Moment> From = new("from", Common.Moment, "When it begins.", required: true)
    {
        Into = nameof(SupplyDisruptionSpec.FromHour),
    };

    private static readonly Key<Moment> To = new("to", Common.Moment, "When it ends; after `from`.", required: true)
    {
        Into = nameof(SupplyDisruptionSpec.ToHour),
    };

    private static readonly Key<IReadOnlyList<SupplyDisruptionSpec>> Disrupted = new(
        "disrupted",
        new ListOf<SupplyDisruptionSpec>(
            new Block<SupplyDisruptionSpec>(
                "supply disruption",
                "A time in which nothing arrives. What would, comes when it is over.",
                [From, To],
                f => new(f.HoursOf(From), f.HoursOf(To)),
                whole: true
            ),
            atLeastOne: false
        ),
        "When supply is disrupted.",
        fallback: "[]"
    )
    {
        Into = nameof(PartSpec.Disruptions),
    };

    public static Block<PartSpec> Kind { get; } =
        new("part", "A spare part in the store.", [Stock, ReorderAt, Initial, LeadTime, Disrupted, Price], Build);

    private static PartSpec Build(Fields f)
    {
        var stock = (int)f.Get(Stock);
        return new(
            "",
            stock,
            (int)(f.FindValue(ReorderAt) ?? stock - 1),
            (int)(f.FindValue(Initial) ?? stock),
            f.Get(LeadTime)
        )
        {
            Disruptions = f.Get(Disrupted),
            UsdPerPiece = f.Get(Price),
        };
    }
}
