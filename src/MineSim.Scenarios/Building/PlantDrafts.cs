using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Plant;

namespace MineSim.Scenarios.Building;

/// <summary>A dump.</summary>
internal sealed record DumpDraft(
    Word At,
    int? Bays,
    IReadOnlyList<FailureModeSpec> Failures,
    CrusherDraft? Crusher,
    StockpileDraft? Rom,
    int? DivertAt
);

/// <summary>A dump's crusher and the plant behind it.</summary>
internal sealed record CrusherDraft(
    double TonnesPerHour,
    double BinTonnes,
    Place BinPlace,
    StockpileDraft? Stockpile,
    MillSpec? Mill,
    IReadOnlyList<ShutdownDraft> Shutdowns,
    FeederDraft? Feeder,
    BlendDraft? Blend
);

/// <summary>What feeds a crusher from ROM piles.</summary>
internal sealed record FeederDraft(
    double TonnesPerHour,
    IReadOnlyList<Word> From,
    double Below,
    Place BelowPlace,
    IReadOnlyList<FailureModeSpec> Failures,
    double UsdPerOperatingHour
);

/// <summary>Within which grades a crusher's feed is blended.</summary>
internal sealed record BlendDraft(
    QuantitySpan? Copper,
    Place CopperPlace,
    QuantitySpan? Gold,
    Place GoldPlace,
    double? OverTonnes,
    Place OverPlace
);

/// <summary>A planned shutdown of a plant.</summary>
internal sealed record ShutdownDraft(ShutdownSpec Spec, IReadOnlyList<Moment> At, Place ForPlace, Place OfPlace);

/// <summary>A surge pile, or a ROM pile.</summary>
internal sealed record StockpileDraft(
    double CapacityTonnes,
    double InitialTonnes,
    Place InitialPlace,
    Word? InitialMaterial
)
{
    public Place CapacityPlace { get; init; }
}
