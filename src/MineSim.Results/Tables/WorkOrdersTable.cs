using MineSim.Records.Maintenance;
using MineSim.Records.Words;

namespace MineSim.Results.Tables;

internal static class WorkOrdersTable
{
    public static Table<WorkOrderRow> Definition { get; } =
        new Table<WorkOrderRow>(
            "work_orders",
            "Work orders in the order of their closing, last those that are open at the end of the run; waits "
                + "and work add up to the time from opening to closing"
        )
            .Replication()
            .Text("machine", "Name of the machine", (in row) => row.Machine)
            .Text("model", "Name of the machine's model", (in row) => row.Model)
            .Choice(
                "kind",
                "What it came from: a breakdown, a failure seen coming (condition), a service, a component changed "
                    + "at fixed hours",
                MaintenanceWords.Kinds.Names(),
                (in row) => (int)row.Kind
            )
            .Text("item", "Name of the failure mode, service or component", (in row) => row.Item)
            .Number(
                "opened_h",
                "h",
                "Hours since the start of the run at which the machine went down for it",
                (in row) => row.OpenedH
            )
            .Number(
                "closed_h",
                "h",
                "Hours since the start of the run at which it was closed, or the end of the run",
                (in row) => row.ClosedH
            )
            .Choice(
                "state",
                "Whether it was closed before the run ended",
                [MaintenanceWords.Open, MaintenanceWords.Closed],
                (in row) => row.IsClosed ? 1 : 0
            )
            .Number(
                "wait_tow_h",
                "h",
                "Waiting for a tow, being towed, or driving to the workshop",
                (in row) => row.WaitTowH
            )
            .Number("wait_part_h", "h", "Waiting for the part", (in row) => row.WaitPartH)
            .Number("wait_bay_h", "h", "Waiting for a bay", (in row) => row.WaitBayH)
            .Number("wait_tool_h", "h", "Waiting for its tools", (in row) => row.WaitToolH)
            .Number(
                "wait_technician_h",
                "h",
                "Waiting for technicians, but for wait_skill_h",
                (in row) => row.WaitTechnicianH
            )
            .Number(
                "wait_skill_h",
                "h",
                "Waiting for technicians of its skill while others were free who would have been enough",
                (in row) => row.WaitSkillH
            )
            .Number("work_h", "h", "Active work", (in row) => row.WorkH)
            .Number("labour_h", "h", "Hours of its technicians at work: people times hours", (in row) => row.LabourH)
            .Integer("technicians", "1", "People in its team", (in row) => row.Technicians)
            .Integer("handovers", "1", "How often a team of another shift took it over", (in row) => row.HandOvers)
            .Integer(
                "attempts",
                "1",
                "How often the work was done, until it held; 0 while it has not been done once",
                (in row) => row.Attempts
            )
            .OptionalText("skill", "The skill that its team needs; null for any", (in row) => row.Skill)
            .OptionalText("bay", "The kind of bay; null for work in the field", (in row) => row.Bay)
            .OptionalText("part", "The part that it needs; null for none", (in row) => row.Part)
            .OptionalText("tools", "The special tools that it needs; null for none", (in row) => row.Tools)
            .Number("part_cost_usd", "USD", "The pieces that it took from the store", (in row) => row.PartUsd)
            .Number(
                "job_cost_usd",
                "USD",
                "What the job costs beside part and people, once it is closed",
                (in row) => row.JobUsd
            );
}
