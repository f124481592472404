using MineSim.Records.Maintenance;
using MineSim.Records.People;

namespace MineSim.Records.Words;

/// <summary>Words of the workshop: what work orders come from and wait for, and what losses the waits become.</summary>
public static class MaintenanceWords
{
    /// <summary>What a work order came from.</summary>
    public static WordList<WorkOrderKind> Kinds { get; } =
        new(
            (WorkOrderKind.Breakdown, new("breakdown", "breakdowns", "A machine broke down.")),
            (
                WorkOrderKind.Condition,
                new(
                    "condition",
                    "failures seen coming",
                    "A failure that was seen coming, and is mended before it happens."
                )
            ),
            (WorkOrderKind.Service, new("service", "services", "A service by operating hours.")),
            (WorkOrderKind.ChangeOut, new("change_out", "change-outs", "A component that is changed at fixed hours."))
        );

    /// <summary>What a work order does or waits for.</summary>
    public static WordList<WorkOrderState> States { get; } =
        new(
            (
                WorkOrderState.Tow,
                new("tow", "tow, or the way", "The machine waits for a tow, is towed, or drives to the workshop.")
                {
                    Role = ColourRole.Tow,
                }
            ),
            (WorkOrderState.Part, new("part", "part", "It waits outside for a part.") { Role = ColourRole.NoPart }),
            (WorkOrderState.Bay, new("bay", "bay", "It waits for a bay.") { Role = ColourRole.NoBay }),
            (
                WorkOrderState.Tool,
                new("tool", "tools", "It waits, in its bay, for its tools.") { Role = ColourRole.NoTool }
            ),
            (
                WorkOrderState.Technician,
                new(
                    "technician",
                    "technicians",
                    "It waits for technicians: too few are free of any skill, or those of its own are kept for work before it."
                )
                {
                    Role = ColourRole.NoTechnician,
                }
            ),
            (
                WorkOrderState.Skill,
                new(
                    "skill",
                    "technicians with the skill",
                    "It waits for technicians of its skill, while others are free who would be enough."
                )
                {
                    Role = ColourRole.NoSkill,
                }
            ),
            (WorkOrderState.Work, new("work", "work", "It is worked on.") { Role = ColourRole.Repair })
        );

    /// <summary>Whether a work order was closed before the run ended.</summary>
    public static Word Open { get; } = new("open", "open", "It was open when the run ended.");

    /// <summary>Whether a work order was closed before the run ended.</summary>
    public static Word Closed { get; } = new("closed", "closed", "It was closed before the run ended.");

    /// <summary>In place of a skill: technicians of any.</summary>
    public static Word AnySkill { get; } = new(StaffingRow.AnySkill, "any skill", "Technicians whatever their skill.");
}
