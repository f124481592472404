using MineSim.Spec.Ranges;

namespace MineSim.Spec.Maintenance;

/// <summary>
/// Who and what mends machines. What is not said is never short: without <see cref="Workshop"/> there is always a bay,
/// without <see cref="Parts"/> every part is at hand, without <see cref="Tools"/> every tool, without technicians or
/// crews there is always a team.
/// </summary>
/// <param name="RepairCrews">Crews that repair trucks and loaders, one machine each, whatever the work needs;
/// <see langword="null"/> when there is always one, or where <see cref="Technicians"/> say who there is.</param>
[NotBoth(nameof(Technicians), nameof(RepairCrews))]
[NotBoth(nameof(FromWorkforce), nameof(RepairCrews))]
[NotBoth(nameof(FromWorkforce), nameof(Technicians))]
public sealed record MaintenanceSpec([Whole(1, 10000)] int? RepairCrews = null)
{
    /// <summary>
    /// Technicians of a mine without a workforce, by skill; empty where nobody counts them. Not together with
    /// <see cref="RepairCrews"/>.
    /// </summary>
    public IReadOnlyList<TechnicianGroupSpec> Technicians { get; init; } = [];

    /// <summary>
    /// Whether technicians are people of the mine's workforce, whom the mine asks through its port; then
    /// <see cref="RepairCrews"/> and <see cref="Technicians"/> say nothing.
    /// </summary>
    public bool FromWorkforce { get; init; }

    /// <summary>
    /// Where machines are mended; <see langword="null"/> where there is always a bay, and nobody tows.
    /// </summary>
    public WorkshopSpec? Workshop { get; init; }

    /// <summary>Spare parts that are stocked; <see langword="null"/> where every part is at hand.</summary>
    public IReadOnlyList<PartSpec>? Parts { get; init; }

    /// <summary>Special tools of which there are few; <see langword="null"/> where nobody waits for one.</summary>
    public IReadOnlyList<ToolSpec>? Tools { get; init; }

    /// <summary>
    /// Technicians of a maker's service contract, beside the mine's own; <see langword="null"/> without one. With crews
    /// it adds crews.
    /// </summary>
    public ServiceContractSpec? Contract { get; init; }

    /// <summary>Whether technicians differ by skill.</summary>
    internal bool TellsSkillsApart =>
        FromWorkforce || Technicians.Concat(Contract?.Technicians ?? []).Any(group => group.Skill is not null);

    /// <summary>
    /// Whether anything is said but of crews: only then do delays by cause have figures of their own.
    /// </summary>
    public bool IsModelled =>
        FromWorkforce
        || Technicians.Count > 0
        || Workshop is not null
        || Parts is not null
        || Tools is not null
        || Contract is not null;
}

/// <summary>Technicians alike, always there.</summary>
/// <param name="Skill">Their skill; <see langword="null"/> for those who do any work.</param>
/// <param name="Count">How many, 1 or more.</param>
public sealed record TechnicianGroupSpec(string? Skill, [Whole(1, 10000)] int Count);
