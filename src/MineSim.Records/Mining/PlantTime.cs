namespace MineSim.Records.Mining;

/// <summary>
/// What a crusher or a mill does with its hours. A machine held to less than its rate runs for the share of the time
/// that it would need at its rate, so that hours of running times rate are its tonnes.
/// </summary>
public enum PlantTime
{
    /// <summary>At work at its rate.</summary>
    Running,

    /// <summary>Of a crusher: the pile is full while the mill is down.</summary>
    ChokedMillDown,

    /// <summary>Of a crusher: the pile is full, and the mill takes less than the crusher could give.</summary>
    ChokedMillRate,

    /// <summary>Of a mill: the pile is empty while the crusher is down.</summary>
    StarvedCrusherDown,

    /// <summary>Of a mill: the pile is empty, and the crusher gives less than the mill could take.</summary>
    StarvedCrusherRate,

    /// <summary>The bin is empty: no truck has brought ore. Of a mill, the pile as well.</summary>
    StarvedNoOre,

    /// <summary>Blocked or broken down.</summary>
    Down,

    /// <summary>Shut down by plan.</summary>
    PlannedDown,

    /// <summary>Of a feeder: the bin holds enough without it, or a truck waits to tip.</summary>
    ChokedBin,
}
