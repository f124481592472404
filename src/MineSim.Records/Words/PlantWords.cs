namespace MineSim.Records.Words;

/// <summary>Words of crushers, mills and feeders: what they do with their hours, and why they stand.</summary>
public static class PlantWords
{
    /// <summary>At work at its rate.</summary>
    public static Word Running { get; } =
        new("running", "running", "At work, counted at its full rate.") { Role = ColourRole.Load };

    /// <summary>No room behind it.</summary>
    public static Word Choked { get; } =
        new("choked", "choked", "The pile behind it has no room.") { Role = ColourRole.QueueDump };

    /// <summary>No ore before it.</summary>
    public static Word Starved { get; } =
        new("starved", "starved", "There is no ore before it.") { Role = ColourRole.WaitTruck };

    /// <summary>Blocked or broken down.</summary>
    public static Word Down { get; } = new("down", "down", "Blocked or broken down.") { Role = ColourRole.Repair };

    /// <summary>Shut down by plan.</summary>
    public static Word PlannedDown { get; } =
        new("planned_down", "planned shutdown", "Shut down by plan.") { Role = ColourRole.Service };

    /// <summary>Not needed.</summary>
    public static Word Idle { get; } =
        new("idle", "idle", "Of a feeder: the bin holds enough without it, or a truck waits to tip.")
        {
            Role = ColourRole.Holiday,
        };

    /// <summary>Crushers are choked: the mill is down.</summary>
    public static Word MillDown { get; } = new("mill_down", "mill down", "The pile is full while the mill is down.");

    /// <summary>Crushers are choked: the mill is slower.</summary>
    public static Word MillRate { get; } =
        new(
            "mill_rate",
            "mill slower than crusher",
            "The pile is full, and the mill takes less than the crusher could give."
        );

    /// <summary>Mills are starved: the crusher is down.</summary>
    public static Word CrusherDown { get; } =
        new("crusher_down", "crusher down", "The pile is empty while the crusher is down.");

    /// <summary>Mills are starved: the crusher is slower.</summary>
    public static Word CrusherRate { get; } =
        new(
            "crusher_rate",
            "crusher slower than mill",
            "The pile is empty, and the crusher gives less than the mill could take."
        );

    /// <summary>Mills are starved: trucks bring no ore.</summary>
    public static Word NoOre { get; } =
        new("no_ore", "no ore from trucks", "Pile and bin are empty: no truck has brought ore.");

    /// <summary>The blend lies within every window.</summary>
    public static Word Inside { get; } = new("inside", "inside", "The blend lies within every window.");

    /// <summary>The blend holds too little of a metal.</summary>
    public static Word Below { get; } = new("below", "below", "The blend holds too little of the metal.");

    /// <summary>The blend holds too much of a metal.</summary>
    public static Word Above { get; } = new("above", "above", "The blend holds too much of the metal.");

    /// <summary>What machines of the plant do.</summary>
    public static IReadOnlyList<Word> States { get; } = [Running, Choked, Starved, Down, PlannedDown, Idle];

    /// <summary>What a machine of the plant does, by name; <see langword="null"/> where there is none.</summary>
    public static Word? FindState(string name) => States.FirstOrDefault(word => word.Name == name);

    /// <summary>Why crushers are choked.</summary>
    public static IReadOnlyList<Word> ChokeCauses { get; } = [MillDown, MillRate];

    /// <summary>Why mills are starved.</summary>
    public static IReadOnlyList<Word> StarveCauses { get; } = [CrusherDown, CrusherRate, NoOre];
}
