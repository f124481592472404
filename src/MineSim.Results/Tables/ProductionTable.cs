using MineSim.Records.Mining;

namespace MineSim.Results.Tables;

internal static class ProductionTable
{
    public static Table<ProductionRow> Definition { get; } =
        new Table<ProductionRow>(
            "production",
            "Loads moved from each loader to each dump, by shift in which they were tipped"
        )
            .Replication()
            .ShiftDay((in row) => row.Day)
            .Text("shift", "Name of the shift", (in row) => row.Shift)
            .Text("loader", "Name of the loader", (in row) => row.Loader)
            .Text("material", "Name of the material", (in row) => row.Material)
            .Text("dump", "Name of the dump", (in row) => row.Dump)
            .Integer("loads", "1", "Truckloads tipped", (in row) => row.Loads)
            .Number("payload_t", "t", "Tonnes tipped", (in row) => row.PayloadT);
}
