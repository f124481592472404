using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Spec.Maintenance;

namespace MineSim.Scenarios.Blocks;

/// <summary>Who and what mends machines.</summary>
internal sealed record MaintenanceDraft(
    int? RepairCrews,
    IReadOnlyList<TechniciansDraft> Technicians,
    WorkshopDraft? Workshop,
    IReadOnlyList<Named<PartSpec>>? Parts,
    ContractDraft? Contract
)
{
    /// <summary>Special tools; <see langword="null"/> where nobody counts them.</summary>
    public IReadOnlyList<ToolSpec>? Tools { get; init; }

    /// <summary>Whether technicians are people of the workforce.</summary>
    public bool IsEmployed => ReferenceEquals(Technicians, TechniciansKind.Employed);
}

/// <summary>Technicians alike; without a skill they do any work.</summary>
internal sealed record TechniciansDraft(Word? Skill, int Count);

/// <summary>The workshop; its spec has everything but its bays.</summary>
internal sealed record WorkshopDraft(IReadOnlyList<Named<long>> Bays, WorkshopSpec Spec);

/// <summary>A service contract; its spec has everything but its technicians.</summary>
internal sealed record ContractDraft(IReadOnlyList<TechniciansDraft> Technicians, ServiceContractSpec Spec);
