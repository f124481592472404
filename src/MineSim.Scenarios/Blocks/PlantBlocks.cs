using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Spec.Ground;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Plant;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Blocks;

/// <summary>The surge pile and the mill behind a crusher, and the metal in the ore.</summary>
internal static class PlantBlocks
{
    private static readonly Key<double> Capacity = new(
        "capacity",
        new QuantityKind(Dimension.Mass, Lowest.Zero),
        "What it holds. When it is full the crusher is choked.",
        required: true
    )
    {
        Into = nameof(StockpileSpec.CapacityTonnes),
    };

    private static readonly Key<double> Initial = new(
        "initial",
        new QuantityKind(Dimension.Mass, Lowest.Zero),
        "What lies on it when the run begins; at most its capacity.",
        fallback: "0 t"
    )
    {
        Into = nameof(StockpileSpec.InitialTonnes),
    };

    private static readonly Key<Word> InitialMaterial = new(
        "material",
        Common.NameOf("material"),
        "Of which material that is. Without it it bears no metal."
    )
    {
        Into = nameof(StockpileSpec.InitialMaterial),
    };

    private static readonly Key<double> Feed = new(
        "feed",
        new QuantityKind(Dimension.Rate, Lowest.AboveZero),
        "What it takes from the pile while it runs. When the pile is empty it starves.",
        required: true
    );

    private static readonly Key<double> Copper = new(
        "copper",
        new QuantityKind(Dimension.Share, Lowest.Zero),
        "Of copper, as a share.",
        fallback: "0 %"
    );

    private static readonly Key<double> RecoveredGold = new(
        "gold",
        new QuantityKind(Dimension.Share, Lowest.Zero),
        "Of gold, as a share.",
        fallback: "0 %"
    );

    private static readonly Key<double> GoldGrade = new(
        "gold",
        new QuantityKind(Dimension.Concentration, Lowest.Zero),
        "Of gold.",
        fallback: "0 g/t"
    );

    private static readonly Block<Metal> RecoveryKind = new(
        "recovery",
        "The share of the metal in its feed that becomes product.",
        [Copper, RecoveredGold],
        f => new(f.Get(Copper), f.Get(RecoveredGold))
    );

    private static readonly Key<Metal> Recovery = new(
        "recovery",
        RecoveryKind,
        "How much of the metal it wins.",
        fallback: "{}"
    );

    private static readonly Key<IReadOnlyList<FailureModeSpec>> Failures = FailureBlock.Key("it");

    private static readonly Block<StockpileSpec> StockpileKind = new(
        "stockpile",
        "A surge pile between crusher and mill, wholly mixed.",
        [Capacity, Initial, InitialMaterial],
        f =>
        {
            f.RequireWith(InitialMaterial, Initial);
            return new(f.Get(Capacity), f.Get(Initial), f.FindText(InitialMaterial));
        }
    );

    private static readonly Block<MillSpec> MillKind = new(
        "mill",
        "The mill that draws from the surge pile. Its failures count the hours in which it stands ready, "
            + "whether there is feed or not.",
        [Feed, Recovery, Failures],
        f => new(f.Get(Feed), f.Get(Recovery).CopperTonnes, f.Get(Recovery).GoldGrams, f.Get(Failures))
    );

    /// <summary>The metal in a tonne.</summary>
    public static Block<Metal> GradeKind { get; } =
        new("grade", "The metal in the ore.", [Copper, GoldGrade], f => new(f.Get(Copper), f.Get(GoldGrade)));

    /// <summary>The key <c>grade</c> of a material.</summary>
    public static Key<Metal> Grade { get; } =
        new("grade", GradeKind, "The metal in it; without it it bears none.", fallback: "{}")
        {
            Into = nameof(MaterialSpec.Grade),
        };

    /// <summary>The key <c>rate</c> of a dump that is a crusher.</summary>
    public static Key<double> Rate { get; } =
        new(
            "rate",
            new QuantityKind(Dimension.Rate, Lowest.AboveZero),
            "What it crushes while it runs, for a dump that is a crusher. A truck then tips while the bin has "
                + "room for its load, or is empty, and waits in its bay until then; failures stop the crusher, and not the tipping."
        )
        {
            Into = "Crusher.TonnesPerHour",
        };

    /// <summary>The key <c>bin</c> of a crusher.</summary>
    public static Key<double> Bin { get; } =
        new(
            "bin",
            new QuantityKind(Dimension.Mass, Lowest.AboveZero),
            "What the bin above the crusher holds; at least the mean load of the largest truck."
        )
        {
            Into = "Crusher.BinTonnes",
        };

    /// <summary>The key <c>stockpile</c> of a crusher.</summary>
    public static Key<StockpileSpec> Stockpile { get; } =
        new("stockpile", StockpileKind, "The surge pile behind the crusher; with it there is a mill.")
        {
            Into = "Crusher.Stockpile",
        };

    /// <summary>The key <c>mill</c> of a crusher.</summary>
    public static Key<MillSpec> Mill { get; } =
        new("mill", MillKind, "The mill behind the surge pile.") { Into = "Crusher.Mill" };

    /// <summary>The crusher of a dump, if it is one.</summary>
    public static CrusherSpec? Crusher(Fields f)
    {
        f.RequireWith(Bin, Rate);
        f.RequireWith(Rate, Bin);
        f.RequireWith(Stockpile, Rate);
        f.RequireWith(Stockpile, Mill);
        f.RequireWith(Mill, Stockpile);
        f.RequireWith(ShutdownBlock.Key, Rate);
        f.RequireWith(RomBlocks.Feeder, Rate);
        f.RequireWith(BlendBlock.Key, Rate);
        f.Forbid(RomBlocks.Rom, Rate);
        return f.Has(Rate) && f.Has(Bin)
            ? new(f.Get(Rate), f.Get(Bin))
            {
                Stockpile = f.Find(Stockpile),
                Mill = f.Find(Mill),
                Feeder = RomBlocks.FeederOf(f, f.Get(Bin)),
                Blend = f.Find(BlendBlock.Key),
                Shutdowns = f.Get(ShutdownBlock.Key),
            }
            : null;
    }
}
