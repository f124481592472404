using MineSim.Records.Mining;

namespace MineSim.Results.Tables;

internal static class RoadUseTable
{
    public static Table<RoadUseRow> Definition { get; } =
        new Table<RoadUseRow>(
            "road_use",
            "What went over each road segment in each direction, by shift; trucks are counted when they come to "
                + "it, or set out on a trip without lanes"
        )
            .Replication()
            .ShiftDay((in row) => row.Day)
            .Text("shift", "Name of the shift", (in row) => row.Shift)
            .Text("from_node", "Node at which trucks came to it", (in row) => row.From)
            .Text("to_node", "Node at which they left it", (in row) => row.To)
            .Number("length_km", "km", "Length; 0 where it is not known", (in row) => row.LengthKm)
            .Integer("trucks", "1", "Trucks, loaded and empty", (in row) => row.Trucks)
            .Integer("loads", "1", "Loaded trucks", (in row) => row.Loads)
            .Number("payload_t", "t", "Tonnes that they carried", (in row) => row.PayloadT)
            .Number(
                "travel_h",
                "h",
                "Hours that they take on it on average when nobody holds them up",
                (in row) => row.TravelH
            )
            .Number(
                "held_up_h",
                "h",
                "Hours by which they were longer on it, behind others that they could not pass",
                (in row) => row.HeldUpH
            )
            .Number(
                "wait_h",
                "h",
                "Hours of waiting before it for their direction's turn, where it has one lane",
                (in row) => row.WaitH
            )
            .Number(
                "junction_wait_h",
                "h",
                "Hours of waiting at its end to cross a junction",
                (in row) => row.JunctionWaitH
            )
            .Number(
                "rolling_resistance_pct",
                "pct",
                "Percent of a truck's weight by which it held trucks back: a mean over them, with what rain and wear "
                    + "had added; 0 where it has none of its own",
                (in row) => row.RollingResistancePct
            );
}
