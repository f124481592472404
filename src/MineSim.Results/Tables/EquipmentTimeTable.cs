using MineSim.Records.Mining;
using MineSim.Records.Words;

namespace MineSim.Results.Tables;

internal static class EquipmentTimeTable
{
    /// <summary>The time categories as the dataset spells them: <c>TravelEmpty</c> is <c>travel_empty</c>.</summary>
    public static string[] Categories { get; } = [.. TimeWords.All.Select(word => word.Name)];

    public static Table<EquipmentTimeRow> Definition { get; } =
        new Table<EquipmentTimeRow>(
            "equipment_time",
            "Hours of each machine in each time category, by shift; categories without time have no row"
        )
            .Replication()
            .ShiftDay((in row) => row.Day)
            .Text("shift", "Name of the shift", (in row) => row.Shift)
            .Text("machine", "Name of the machine", (in row) => row.Machine)
            .Text("model", "Name of the machine's model", (in row) => row.Model)
            .Choice("category", "What the machine did", Categories, (in row) => (int)row.Category)
            .Number(
                "time_h",
                "h",
                "For how many hours; a machine's categories add up to the part of the shift that lies within the run "
                    + "and after "
                    + "its arrival",
                (in row) => row.TimeH
            );
}
