using MineSim.Scenarios.Language;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Plant;

namespace MineSim.Scenarios.Building;

/// <summary>A dump.</summary>
internal sealed record DumpDraft(
    Word At,
    int? Bays,
    IReadOnlyList<FailureModeSpec> Failures,
    CrusherSpec? Crusher,
    StockpileSpec? Rom,
    int? DivertAt
);
