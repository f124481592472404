using MineSim.Records.Mining;

namespace MineSim.Results.Tables;

internal static class PlantTable
{
    public static Table<PlantRow> Definition { get; } =
        new Table<PlantRow>(
            "plant",
            "Tonnes and hours of each crusher, mill and feeder, by shift; the hours add up to the shift"
        )
            .Replication()
            .ShiftDay((in row) => row.Day)
            .Text("shift", "Name of the shift", (in row) => row.Shift)
            .Text(
                "machine",
                "Name of the dump for its crusher, with 'mill' after it for the mill behind it, with 'feeder' for "
                    + "what feeds it from ROM piles",
                (in row) => row.Machine
            )
            .Number("throughput_t", "t", "Tonnes that it took", (in row) => row.ThroughputT)
            .Number("running_h", "h", "Hours at work, counted at its full rate", (in row) => row.RunningH)
            .Number(
                "choked_h",
                "h",
                "Hours in which the pile behind it had no room; of a feeder, in which the bin held enough or a truck "
                    + "waited to tip",
                (in row) => row.ChokedH
            )
            .Number("starved_h", "h", "Hours in which there was no ore before it", (in row) => row.StarvedH)
            .Number("down_h", "h", "Hours blocked or broken down", (in row) => row.DownH)
            .Number("planned_down_h", "h", "Hours shut down by plan", (in row) => row.PlannedDownH)
            .Number(
                "copper_pct",
                "pct",
                "Percent of copper in the tonnes that it took; 0 when it took none",
                (in row) => row.CopperPct
            )
            .Number(
                "gold_gpt",
                "gpt",
                "Grams of gold in a tonne that it took; 0 when it took none",
                (in row) => row.GoldGpt
            )
            .Number(
                "blend_inside_t",
                "t",
                "Tonnes that came into the bin while the blend lay within its window; 0, as the columns that follow, "
                    + "for all but crushers with a blend",
                (in row) => row.Blend.Inside
            )
            .Number(
                "copper_below_t",
                "t",
                "Tonnes that came into the bin while the blend held too little copper",
                (in row) => row.Blend.CopperBelow
            )
            .Number(
                "copper_above_t",
                "t",
                "Tonnes that came into the bin while the blend held too much copper",
                (in row) => row.Blend.CopperAbove
            )
            .Number(
                "gold_below_t",
                "t",
                "Tonnes that came into the bin while the blend held too little gold",
                (in row) => row.Blend.GoldBelow
            )
            .Number(
                "gold_above_t",
                "t",
                "Tonnes that came into the bin while the blend held too much gold",
                (in row) => row.Blend.GoldAbove
            )
            .Number(
                "copper_sd_pct",
                "pct",
                "Standard deviation of copper in what the crusher took, in percent, between the hours that ended in "
                    + "the shift, each weighing by its tonnes",
                (in row) => 100 * row.Hourly.StandardDeviation.CopperTonnes
            )
            .Number(
                "gold_sd_gpt",
                "gpt",
                "Standard deviation of gold in what the crusher took, in g/t, between the hours that ended in the "
                    + "shift, each weighing by its tonnes",
                (in row) => row.Hourly.StandardDeviation.GoldGrams
            );
}
