using MineSim.Scenarios.Telling;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Plant;

namespace MineSim.Scenarios.Blocks;

/// <summary>A dump.</summary>
internal sealed record DumpDraft(
    Word At,
    int? Bays,
    IReadOnlyList<FailureModeSpec> Failures,
    CrusherSpec? Crusher,
    StockpileSpec? Rom,
    int? DivertAt
);
