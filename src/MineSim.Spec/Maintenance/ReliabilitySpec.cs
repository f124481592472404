using MineSim.Spec.Ranges;

namespace MineSim.Spec.Maintenance;

/// <summary>How a machine breaks down, and how it is maintained.</summary>
/// <param name="Failures">Its failure modes; each keeps its own clock, all run together.</param>
/// <param name="ShiftAvailability">The chance, from 0 to 1, that the machine is fit for a shift at all, drawn at each
/// shift's start: the planner's figure where no failure data exist. 1 when failures say everything.</param>
public sealed record ReliabilitySpec(
    IReadOnlyList<FailureModeSpec> Failures,
    [Limits(Measure.Share)] double ShiftAvailability = 1
)
{
    /// <summary>A machine that never breaks down.</summary>
    public static ReliabilitySpec Perfect { get; } = new([]);

    /// <summary>Its services by operating hours.</summary>
    public IReadOnlyList<ServiceSpec> Services { get; init; } = [];

    /// <summary>Components that are changed at fixed operating hours.</summary>
    public IReadOnlyList<ServiceSpec> ChangeOuts { get; init; } = [];

    /// <summary>How much faster it ages while it is new; <see langword="null"/> where it does not.</summary>
    public InfantMortalitySpec? InfantMortality { get; init; }

    /// <summary>
    /// Its place in the queues of the workshop: lower goes first; <see langword="null"/> for 0 of loaders and 1 of
    /// trucks, since trucks wait for loaders.
    /// </summary>
    [Whole(0, 9)]
    public int? Priority { get; init; }

    /// <summary>Whether anything of it is maintained by plan.</summary>
    public bool IsPlanned =>
        Services.Count > 0 || ChangeOuts.Count > 0 || Failures.Any(mode => mode.Monitoring is not null);

    /// <summary>What all its repairs and planned work take.</summary>
    public IEnumerable<WorkNeeds> Work =>
        [
            .. Failures.Select(mode => mode.Needs),
            .. Failures.Select(mode => mode.Monitoring?.Needs).OfType<WorkNeeds>(),
            .. Services.Select(service => service.Needs),
            .. ChangeOuts.Select(component => component.Needs),
        ];
}
