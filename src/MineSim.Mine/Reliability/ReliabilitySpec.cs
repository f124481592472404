using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>How a machine breaks down.</summary>
/// <param name="Failures">Its failure modes; each keeps its own clock, all run together.</param>
/// <param name="ShiftAvailability">The chance, from 0 to 1, that the machine is fit for a shift at all, drawn at each shift's start: the planner's figure where no failure data exist. 1 when failures say everything.</param>
public sealed record ReliabilitySpec(IReadOnlyList<FailureModeSpec> Failures, double ShiftAvailability = 1)
{
    /// <summary>A machine that never breaks down.</summary>
    public static ReliabilitySpec Perfect { get; } = new([]);
}

/// <summary>One way of breaking down.</summary>
/// <param name="Name">The subsystem or cause, for example <c>electrical</c>.</param>
/// <param name="Life">Operating hours from one failure to the next.</param>
/// <param name="Repair">Hours of active repair; waiting for a crew comes on top of it.</param>
public sealed record FailureModeSpec(string Name, Distribution Life, Distribution Repair);

/// <summary>Who mends machines.</summary>
/// <param name="RepairCrews">Crews that repair trucks and loaders, one machine each; <see langword="null"/> when there is always one.</param>
public sealed record MaintenanceSpec(int? RepairCrews = null);
