namespace MineSim.Records.TimeUsage;

/// <summary>
/// What a machine is doing. At every instant each machine is in exactly one category, so a machine's categories add up
/// to the time since it arrived, to the tick.
/// </summary>
public enum TimeCategory
{
    /// <summary>Truck on its way to a loader.</summary>
    TravelEmpty,

    /// <summary>Truck waiting at a loader.</summary>
    QueueLoader,

    /// <summary>Truck spotting at a loader, or loader while a truck spots.</summary>
    Spot,

    /// <summary>Loading, for truck and loader alike.</summary>
    Load,

    /// <summary>Truck on its way to a dump.</summary>
    TravelLoaded,

    /// <summary>Truck waiting for a tipping bay.</summary>
    QueueDump,

    /// <summary>Truck spotting at the dump and tipping.</summary>
    Dump,

    /// <summary>Loader ready, with no truck.</summary>
    WaitTruck,

    /// <summary>Truck ready, with no loader at work.</summary>
    NoLoader,

    /// <summary>Change of shift.</summary>
    ShiftChange,

    /// <summary>Meal break.</summary>
    Meal,

    /// <summary>Refuelling.</summary>
    Fuel,

    /// <summary>Cleared for a blast.</summary>
    Blast,

    /// <summary>Stopped by weather.</summary>
    Weather,

    /// <summary>Fit to work, without a licensed operator present.</summary>
    NoOperator,

    /// <summary>Broken down, waiting for what the repair needs: a tow, a part, a bay, technicians.</summary>
    WaitRepair,

    /// <summary>Under repair, or not fit for the shift.</summary>
    Repair,

    /// <summary>Standing on a public holiday.</summary>
    Holiday,

    /// <summary>A battery truck waits for a charge bay.</summary>
    WaitCharger,

    /// <summary>A battery truck is charged.</summary>
    Charge,

    /// <summary>
    /// Truck held on the road: at an end of a one-lane segment until it is its direction's turn, at a junction, or
    /// where all ways on are closed.
    /// </summary>
    QueueRoad,

    /// <summary>Loader on its way to another face.</summary>
    Relocating,

    /// <summary>Loader ready, with no face left to dig.</summary>
    NoFace,

    /// <summary>Down for planned maintenance, waiting for what that needs.</summary>
    WaitService,

    /// <summary>In planned maintenance: a service, a change of a component, a failure seen ahead.</summary>
    Service,
}
