using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Spec.Ground;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Plant;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Blocks;

/// <summary>ROM piles before a crusher, and what feeds the crusher from them.</summary>
internal static class RomBlocks
{
    private static readonly Key<double> Capacity = new(
        "capacity",
        new QuantityKind(Dimension.Mass, Lowest.AboveZero),
        "What it holds; at least the mean load of the largest truck. A full one takes no trucks: they go to "
            + "the next dump of their face, or wait.",
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

    private static readonly Block<StockpileSpec> Pile = new(
        "rom pile",
        "A pile of ore before a crusher, wholly mixed.",
        [Capacity, Initial, InitialMaterial],
        f =>
        {
            f.RequireWith(InitialMaterial, Initial);
            return new(f.Get(Capacity), f.Get(Initial), f.FindText(InitialMaterial));
        }
    );

    private static readonly Key<double> FeedRate = new(
        "rate",
        new QuantityKind(Dimension.Rate, Lowest.AboveZero),
        "What it moves while it feeds.",
        required: true
    );

    private static readonly Key<IReadOnlyList<Word>> From = new(
        "from",
        new ListOf<Word>(Common.NameOf("dump")),
        "The ROM piles that it takes from: the first that holds ore, or in turn those that keep the `blend` "
            + "of the crusher. Each pile has one feeder.",
        required: true
    )
    {
        Into = nameof(FeederSpec.From),
    };

    private static readonly Key<double> Below = new(
        "below",
        new QuantityKind(Dimension.Share, Lowest.AboveZero),
        "The level up to which it fills the bin, as a share of the bin; a load must have room above it.",
        fallback: "25 %"
    )
    {
        Into = nameof(FeederSpec.BelowTonnes),
    };

    private static readonly Key<IReadOnlyList<FailureModeSpec>> Failures = FailureBlock.Key("it");

    private static readonly Key<double> HourlyCost = new(
        "hourly-cost",
        new QuantityKind(Dimension.HourlyCost, Lowest.Zero),
        "What an hour of feeding costs, fuel included. Counts only with `value`.",
        fallback: "0 USD/h"
    );

    private static readonly Block<FeederSpec> FeederKind = new(
        "feeder",
        "A wheel loader, or several, that feed the bin of a crusher from ROM piles beside it. Trucks go "
            + "first: it feeds while the bin stands low, and never while a truck waits for room. Its failures "
            + "count the hours in which it stands ready.",
        [FeedRate, From, Below, HourlyCost, Failures],
        f =>
            new(f.Get(FeedRate), f.TextsOf(From), f.Get(Below))
            {
                Failures = f.Get(Failures),
                UsdPerOperatingHour = f.Get(HourlyCost),
            }
    );

    /// <summary>The key <c>rom</c> of a dump.</summary>
    public static Key<StockpileSpec> Rom { get; } =
        new("rom", Pile, "That it is a ROM pile, from which a crusher is fed.") { Into = nameof(DumpSpec.Rom) };

    /// <summary>The key <c>feeder</c> of a crusher.</summary>
    public static Key<FeederSpec> Feeder { get; } =
        new("feeder", FeederKind, "What feeds the bin from ROM piles; without it trucks alone do.")
        {
            Into = "Crusher.Feeder",
        };

    /// <summary>The feeder of a crusher: its level is a share of the bin, of which its own block knows nothing.</summary>
    public static FeederSpec? FeederOf(Fields f, double binTonnes) =>
        f.Find(Feeder) is { } feeder ? feeder with { BelowTonnes = feeder.BelowTonnes * binTonnes } : null;

    /// <summary>The key <c>divert</c> of a dump.</summary>
    public static Key<long> Divert { get; } =
        new(
            "divert",
            Common.Count(1000),
            "So many trucks at it, tipping or waiting, send others on to the next dump of their face that takes "
                + "them; and so does a breakdown, also of those that come to it. Without it trucks queue, and a "
                + "breakdown sends on those that are loaded meanwhile."
        );
}
