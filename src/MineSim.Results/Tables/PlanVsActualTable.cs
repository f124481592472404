using MineSim.Records.Mining;

namespace MineSim.Results.Tables;

internal static class PlanVsActualTable
{
    public static Table<PlanVsActualRow> Definition { get; } =
        new Table<PlanVsActualRow>("plan_vs_actual", "The plan against what was tipped, by period, block and dump")
            .Replication()
            .Text("period", "Name of the plan's period", (in row) => row.Period)
            .Text("face", "Name of the face", (in row) => row.Face)
            .OptionalText(
                "block",
                "Name of the block; null for all blocks of the face that have no line of their own",
                (in row) => row.Block
            )
            .Text("material", "Name of the material", (in row) => row.Material)
            .Text(
                "dump",
                "Name of the dump; the plan's tonnes stand at the first in its order of preference",
                (in row) => row.Dump
            )
            .Number(
                "planned_t",
                "t",
                "Tonnes planned, 0 where nothing is; of a period that the run cuts short, the part that lies within it",
                (in row) => row.PlannedT
            )
            .Number("moved_t", "t", "Tonnes tipped within the period", (in row) => row.MovedT)
            .Number(
                "planned_copper_t",
                "t",
                "Copper in the planned tonnes; the grade is this over planned_t",
                (in row) => row.PlannedMetal.CopperTonnes
            )
            .Number(
                "moved_copper_t",
                "t",
                "Copper in the tonnes that were tipped; the grade is this over moved_t",
                (in row) => row.MovedMetal.CopperTonnes
            )
            .Number("planned_gold_g", "g", "Gold in the planned tonnes", (in row) => row.PlannedMetal.GoldGrams)
            .Number("moved_gold_g", "g", "Gold in the tonnes that were tipped", (in row) => row.MovedMetal.GoldGrams)
            .Number(
                "shortfall_t",
                "t",
                "Tonnes of the line planned since the start up to the period's end and not moved by then, at all "
                    + "dumps together; on its first row, 0 on the others",
                (in row) => row.ShortfallT
            )
            .OptionalText(
                "cause",
                "What stands behind the shortfall: no_rock, not_arrived, busy, or the time category in which the "
                    + "line's loaders spent most of the period",
                (in row) => row.Cause
            );
}
