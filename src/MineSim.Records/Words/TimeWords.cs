using MineSim.Records.TimeUsage;

namespace MineSim.Records.Words;

/// <summary>The time categories as results write them, <c>travel_empty</c>, <c>queue_loader</c> …, and in words.</summary>
public static class TimeWords
{
    /// <summary>All categories, in the order of <see cref="TimeCategory"/>.</summary>
    public static IReadOnlyList<CategoryWord> All { get; } =
    [
        new(
            TimeCategory.TravelEmpty,
            "travel_empty",
            "travel empty",
            "travelling empty",
            "Truck on its way to a loader."
        )
        {
            Role = ColourRole.TravelEmpty,
        },
        new(
            TimeCategory.QueueLoader,
            "queue_loader",
            "queue at loader",
            "truck at the loader",
            "Truck waiting at a loader."
        )
        {
            Role = ColourRole.QueueLoader,
        },
        new(TimeCategory.Spot, "spot", "spot", "spotting", "Truck spotting at a loader, or loader while a truck spots.")
        {
            Role = ColourRole.Spot,
        },
        new(TimeCategory.Load, "load", "load", "loading", "Loading, for truck and loader alike.")
        {
            Role = ColourRole.Load,
        },
        new(
            TimeCategory.TravelLoaded,
            "travel_loaded",
            "travel loaded",
            "travelling loaded",
            "Truck on its way to a dump."
        )
        {
            Role = ColourRole.TravelLoaded,
        },
        new(
            TimeCategory.QueueDump,
            "queue_dump",
            "queue at dump",
            "truck at the dump",
            "Truck waiting for a tipping bay."
        )
        {
            Role = ColourRole.QueueDump,
        },
        new(TimeCategory.Dump, "dump", "dump", "dumping", "Truck spotting at the dump and tipping.")
        {
            Role = ColourRole.Dump,
        },
        new(TimeCategory.WaitTruck, "wait_truck", "wait for truck", "loader, no truck", "Loader ready, with no truck.")
        {
            Role = ColourRole.WaitTruck,
        },
        new(
            TimeCategory.NoLoader,
            "no_loader",
            "no loader",
            "truck, no loader at work",
            "Truck ready, with no loader at work."
        )
        {
            Role = ColourRole.NoLoader,
        },
        new(TimeCategory.ShiftChange, "shift_change", "shift change", "change of shift", "Change of shift.")
        {
            Role = ColourRole.ShiftChange,
        },
        new(TimeCategory.Meal, "meal", "meal", "meals", "Meal break.") { Role = ColourRole.Meal },
        new(TimeCategory.Fuel, "fuel", "fuel", "refuelling", "Refuelling.") { Role = ColourRole.Fuel },
        new(TimeCategory.Blast, "blast", "blast", "blasting", "Cleared for a blast.") { Role = ColourRole.Blast },
        new(TimeCategory.Weather, "weather", "weather", "weather", "Stopped by weather.") { Role = ColourRole.Weather },
        new(
            TimeCategory.NoOperator,
            "no_operator",
            "no operator",
            "no operator",
            "Fit to work, without a licensed operator present."
        )
        {
            Role = ColourRole.NoOperator,
        },
        new(
            TimeCategory.WaitRepair,
            "wait_repair",
            "wait for repair",
            "waiting for repair",
            "Broken down, waiting for what the repair needs: a tow, a part, a bay, technicians."
        )
        {
            Role = ColourRole.WaitRepair,
        },
        new(TimeCategory.Repair, "repair", "repair", "under repair", "Under repair, or not fit for the shift.")
        {
            Role = ColourRole.Repair,
        },
        new(TimeCategory.Holiday, "holiday", "holiday", "holidays", "Standing on a public holiday.")
        {
            Role = ColourRole.Holiday,
        },
        new(
            TimeCategory.WaitCharger,
            "wait_charger",
            "wait for charger",
            "waiting for a charger",
            "A battery truck waits for a charge bay."
        )
        {
            Role = ColourRole.WaitCharger,
        },
        new(TimeCategory.Charge, "charge", "charge", "charging", "A battery truck is charged.")
        {
            Role = ColourRole.Charge,
        },
        new(
            TimeCategory.QueueRoad,
            "queue_road",
            "held on the road",
            "truck held on the road",
            "Truck held on the road: at a one-lane segment, at a junction, or where all ways on are closed."
        )
        {
            Role = ColourRole.QueueRoad,
        },
        new(
            TimeCategory.Relocating,
            "relocating",
            "relocating",
            "loader moving to another face",
            "Loader on its way to another face."
        )
        {
            Role = ColourRole.NoLoader,
        },
        new(
            TimeCategory.NoFace,
            "no_face",
            "no face",
            "loader, no face left",
            "Loader ready, with no face left to dig."
        )
        {
            Role = ColourRole.NoLoader,
        },
        new(
            TimeCategory.WaitService,
            "wait_service",
            "wait for service",
            "waiting for service",
            "Down for planned maintenance, waiting for what that needs."
        )
        {
            Role = ColourRole.WaitService,
        },
        new(
            TimeCategory.Service,
            "service",
            "service",
            "in service",
            "In planned maintenance: a service, a change of a component, a failure seen ahead."
        )
        {
            Role = ColourRole.Service,
        },
    ];

    /// <summary>The word of a category; the same object, and text, at every call.</summary>
    public static CategoryWord Of(TimeCategory category) => All[(int)category];

    /// <summary>The category of a name; <see langword="null"/> where there is none.</summary>
    public static CategoryWord? Find(string name) => All.FirstOrDefault(word => word.Name == name);
}
