namespace MineSim.Records.Words;

/// <summary>
/// What a colour tells: two words of one role look alike in every picture. In the order of a legend: work first, what
/// keeps machines from it next, breakdowns last; then what figures are to each other, which no word has. A front end
/// says which colour a role has.
/// </summary>
public enum ColourRole
{
    /// <summary>On the way to a load.</summary>
    TravelEmpty,

    /// <summary>On the way with a load.</summary>
    TravelLoaded,

    /// <summary>Manoeuvring into place.</summary>
    Spot,

    /// <summary>Loading, and what is as good as it: running, earning, qualified.</summary>
    Load,

    /// <summary>Tipping.</summary>
    Dump,

    /// <summary>Waiting at a loader.</summary>
    QueueLoader,

    /// <summary>Waiting at a dump, or for room behind a machine.</summary>
    QueueDump,

    /// <summary>Waiting on the road.</summary>
    QueueRoad,

    /// <summary>Waiting for trucks, or for what comes before a machine.</summary>
    WaitTruck,

    /// <summary>No loader, or no face, to go to.</summary>
    NoLoader,

    /// <summary>Change of shift.</summary>
    ShiftChange,

    /// <summary>Meals and other planned delays.</summary>
    Meal,

    /// <summary>Refuelling.</summary>
    Fuel,

    /// <summary>Waiting for a charger.</summary>
    WaitCharger,

    /// <summary>Charging.</summary>
    Charge,

    /// <summary>Cleared for a blast.</summary>
    Blast,

    /// <summary>Stopped by weather.</summary>
    Weather,

    /// <summary>Want of people on machines.</summary>
    NoOperator,

    /// <summary>Waiting for planned maintenance.</summary>
    WaitService,

    /// <summary>In planned maintenance.</summary>
    Service,

    /// <summary>On the way to the workshop.</summary>
    Tow,

    /// <summary>Want of a bay.</summary>
    NoBay,

    /// <summary>Want of a part.</summary>
    NoPart,

    /// <summary>Want of a tool.</summary>
    NoTool,

    /// <summary>Want of technicians.</summary>
    NoTechnician,

    /// <summary>Want of technicians with a skill.</summary>
    NoSkill,

    /// <summary>Waiting for a repair.</summary>
    WaitRepair,

    /// <summary>Broken down, and what is as bad as it.</summary>
    Repair,

    /// <summary>Slower than at full pace.</summary>
    Pace,

    /// <summary>Not there yet.</summary>
    NotDelivered,

    /// <summary>Off, and not wanted at work.</summary>
    Holiday,

    /// <summary>Nothing in particular.</summary>
    Other,

    /// <summary>The figure at hand, where there is nothing to tell it from.</summary>
    Figure,

    /// <summary>A second figure beside it.</summary>
    Second,

    /// <summary>A plan or a target.</summary>
    Plan,

    /// <summary>People that are rostered.</summary>
    Rostered,

    /// <summary>What machines could move if they never stood.</summary>
    Potential,

    /// <summary>What is lost, whatever the cause.</summary>
    Loss,

    /// <summary>A loss that is a gain.</summary>
    Gain,
}
