using MineSim.Records.Mining;

namespace MineSim.Results.Tables;

internal static class CyclesTable
{
    public static Table<CycleRow> Definition { get; } =
        new Table<CycleRow>("cycles", "Truck cycles, each from the end of one tip to the end of the next")
            .Replication()
            .Text("truck", "Name of the truck", (in row) => row.Truck)
            .Text("loader", "Name of the loader", (in row) => row.Loader)
            .Text("material", "Name of the material", (in row) => row.Material)
            .Text("dump", "Name of the dump", (in row) => row.Dump)
            .OptionalText(
                "operator",
                "Driver when the load was tipped; null when people are not modelled",
                (in row) => row.Operator
            )
            .Number("end_h", "h", "Hours since the start of the run at which the load was tipped", (in row) => row.EndH)
            .Number("travel_empty_h", "h", "Travel to the loader", (in row) => row.TravelEmptyH)
            .Number("queue_loader_h", "h", "Waiting at the loader", (in row) => row.QueueLoaderH)
            .Number("spot_h", "h", "Spotting at the loader", (in row) => row.SpotH)
            .Number("load_h", "h", "Loading", (in row) => row.LoadH)
            .Number("travel_loaded_h", "h", "Travel to the dump", (in row) => row.TravelLoadedH)
            .Number("queue_dump_h", "h", "Waiting for a tipping bay", (in row) => row.QueueDumpH)
            .Number(
                "queue_road_h",
                "h",
                "Held on the road, at one-lane segments or by closed roads",
                (in row) => row.QueueRoadH
            )
            .Number("dump_h", "h", "Spotting at the dump and tipping", (in row) => row.DumpH)
            .Number("stopped_h", "h", "Delays, breakdowns, no loader, no operator", (in row) => row.StoppedH)
            .Number(
                "empty_km",
                "km",
                "Driven empty since the tip before; ways over segments of unknown length count 0",
                (in row) => row.EmptyKm
            )
            .Number(
                "loaded_km",
                "km",
                "Distance for which the load was carried; 0 where the length of a segment is unknown",
                (in row) => row.LoadedKm
            )
            .Number("payload_t", "t", "Tonnes carried", (in row) => row.PayloadT);
}
