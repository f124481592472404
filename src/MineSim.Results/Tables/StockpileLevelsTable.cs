using MineSim.Records.Mining;

namespace MineSim.Results.Tables;

internal static class StockpileLevelsTable
{
    public static Table<StockpileLevelRow> Definition { get; } =
        new Table<StockpileLevelRow>(
            "stockpile_levels",
            "Levels of bins, surge piles and ROM piles, and what went in and out, by shift"
        )
            .Replication()
            .ShiftDay((in row) => row.Day)
            .Text("shift", "Name of the shift", (in row) => row.Shift)
            .Text(
                "stockpile",
                "Name of the dump, with 'bin' or 'stockpile' after it unless it is a ROM pile",
                (in row) => row.Stockpile
            )
            .Number("end_t", "t", "Tonnes in it at the end of the shift", (in row) => row.EndT)
            .Number("min_t", "t", "The least tonnes in it during the shift", (in row) => row.MinT)
            .Number("max_t", "t", "The most tonnes in it during the shift", (in row) => row.MaxT)
            .Number("mean_t", "t", "The mean tonnes in it during the shift, over time", (in row) => row.MeanT)
            .Number("in_t", "t", "Tonnes that came in", (in row) => row.InT)
            .Number("out_t", "t", "Tonnes that went out", (in row) => row.OutT);
}
