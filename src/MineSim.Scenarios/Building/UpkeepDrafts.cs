using MineSim.Scenarios.Language;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Maintenance;

namespace MineSim.Scenarios.Building;

/// <summary>How a model breaks down and is maintained.</summary>
internal sealed record UpkeepDraft(
    IReadOnlyList<Named<FailureModeDraft>> Failures,
    IReadOnlyList<Named<ServiceDraft>> Services,
    IReadOnlyList<Named<ServiceDraft>> ChangeOuts,
    bool HasTyres
)
{
    /// <summary>What all its repairs and planned work take.</summary>
    public IEnumerable<NeedsDraft> Work =>
        [
            .. Failures.SelectMany(mode => new[] { mode.Value.Needs, mode.Value.NeedsSeen }).OfType<NeedsDraft>(),
            .. Services.Select(service => service.Value.Needs).OfType<NeedsDraft>(),
            .. ChangeOuts.Select(component => component.Value.Needs).OfType<NeedsDraft>(),
        ];
}

/// <summary>A failure mode of a machine; its spec has everything but its name.</summary>
internal sealed record FailureModeDraft(
    FailureModeSpec Spec,
    NeedsDraft? Needs,
    NeedsDraft? NeedsSeen,
    Place AgePlace,
    Place TkphPlace
)
{
    /// <summary>The first key by which roads age it; <see langword="null"/> where they do not.</summary>
    public Word? RoadsKey { get; init; }
}

/// <summary>A service or a component that is changed; its spec has everything but its name.</summary>
internal sealed record ServiceDraft(
    ServiceSpec Spec,
    NeedsDraft? Needs,
    IReadOnlyList<Word> Includes,
    IReadOnlyList<Word> Renews,
    Place WindowPlace
);

/// <summary>What some work takes.</summary>
internal sealed record NeedsDraft(
    int Technicians,
    Place TechniciansPlace,
    Word? Skill,
    Word? Bay,
    Word? Part,
    int Pieces,
    IReadOnlyList<Named<long>> Tools,
    double CostUsd
)
{
    public WorkNeeds Spec =>
        new(Technicians, Skill?.Text, Bay?.Text, Part?.Text, Pieces)
        {
            Tools = [.. Tools.Select(tool => new ToolNeed(tool.Name.Text, (int)tool.Value))],
            CostUsd = CostUsd,
        };
}

/// <summary>Who and what mends machines.</summary>
internal sealed record MaintenanceDraft(
    int? RepairCrews,
    IReadOnlyList<TechniciansDraft> Technicians,
    WorkshopDraft? Workshop,
    IReadOnlyList<Named<PartDraft>>? Parts,
    ContractDraft? Contract
)
{
    /// <summary>Special tools by name; <see langword="null"/> where nobody counts them.</summary>
    public IReadOnlyList<Named<long>>? Tools { get; init; }

    /// <summary>Whether technicians are people of the workforce.</summary>
    public bool IsEmployed => ReferenceEquals(Technicians, TechniciansKind.Employed);

    /// <summary>Where that is said.</summary>
    public Place TechniciansPlace { get; init; }
}

/// <summary>Technicians alike; without a skill they do any work.</summary>
internal sealed record TechniciansDraft(Word? Skill, int Count);

/// <summary>The workshop; its spec has everything but its bays.</summary>
internal sealed record WorkshopDraft(IReadOnlyList<Named<long>> Bays, WorkshopSpec Spec);

/// <summary>A part in the store; its spec has everything but its name and disruptions.</summary>
internal sealed record PartDraft(
    PartSpec Spec,
    IReadOnlyList<DisruptionDraft> Disruptions,
    Place ReorderPlace,
    Place LeadPlace
);

/// <summary>A time without supply.</summary>
internal sealed record DisruptionDraft(Moment From, Moment To, Place ToPlace);

/// <summary>A service contract.</summary>
internal sealed record ContractDraft(
    IReadOnlyList<TechniciansDraft> Technicians,
    Moment FullUntil,
    Moment Ends,
    Place EndsPlace,
    double UsdPerYear
);
