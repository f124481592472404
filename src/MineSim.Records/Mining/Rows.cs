using MineSim.Records.TimeUsage;

namespace MineSim.Records.Mining;

/// <summary>
/// Loads moved by one loader from its face to one dump within one shift; counted where and when they are tipped.
/// </summary>
/// <param name="Day">Days since the start of the run, from 0; −1 for a shift that was under way when it
/// started.</param>
/// <param name="Shift">Name of the shift.</param>
/// <param name="Loader">Name of the loader.</param>
/// <param name="Material">Name of the material.</param>
/// <param name="Dump">Name of the dump.</param>
/// <param name="Loads">Truckloads tipped.</param>
/// <param name="PayloadT">Tonnes tipped.</param>
public readonly record struct ProductionRow(
    int Day,
    string Shift,
    string Loader,
    string Material,
    string Dump,
    int Loads,
    double PayloadT
);

/// <summary>Time of one machine in one category within one shift; categories without time have no row.</summary>
/// <param name="Day">Days since the start of the run, from 0; −1 for a shift that was under way when it
/// started.</param>
/// <param name="Shift">Name of the shift.</param>
/// <param name="Machine">Name of the machine.</param>
/// <param name="Model">Name of its model.</param>
/// <param name="Category">What it did.</param>
/// <param name="TimeH">For how many hours.</param>
public readonly record struct EquipmentTimeRow(
    int Day,
    string Shift,
    string Machine,
    string Model,
    TimeCategory Category,
    double TimeH
);

/// <summary>One truck cycle, from the end of one tip to the end of the next. The stages add up to the cycle.</summary>
/// <param name="Truck">Name of the truck.</param>
/// <param name="Loader">Name of the loader.</param>
/// <param name="Material">Name of the material.</param>
/// <param name="Dump">Name of the dump.</param>
/// <param name="EndH">Hours since the start of the run at which the load was tipped.</param>
/// <param name="TravelEmptyH">Hours of travel to the loader.</param>
/// <param name="QueueLoaderH">Hours of waiting at the loader.</param>
/// <param name="SpotH">Hours of spotting at the loader.</param>
/// <param name="LoadH">Hours of loading.</param>
/// <param name="TravelLoadedH">Hours of travel to the dump.</param>
/// <param name="QueueDumpH">Hours of waiting for a tipping bay.</param>
/// <param name="DumpH">Hours of spotting at the dump and tipping.</param>
/// <param name="StoppedH">Hours within the cycle in delays, breakdowns, or without loader or operator.</param>
/// <param name="PayloadT">Tonnes carried.</param>
/// <param name="Operator">Name of the driver who tipped the load, after the end of the shift if need be;
/// <see langword="null"/> when people are not modelled.</param>
public readonly record struct CycleRow(
    string Truck,
    string Loader,
    string Material,
    string Dump,
    double EndH,
    double TravelEmptyH,
    double QueueLoaderH,
    double SpotH,
    double LoadH,
    double TravelLoadedH,
    double QueueDumpH,
    double DumpH,
    double StoppedH,
    double PayloadT,
    string? Operator
)
{
    /// <summary>Hours held on the road, at one-lane segments or by closed roads.</summary>
    public double QueueRoadH { get; init; }

    /// <summary>Km driven empty since the tip before; ways over segments of unknown length count 0.</summary>
    public double EmptyKm { get; init; }

    /// <summary>Km for which the load was carried; a way over a segment of unknown length counts 0.</summary>
    public double LoadedKm { get; init; }
}
