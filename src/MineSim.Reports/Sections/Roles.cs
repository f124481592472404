namespace MineSim.Reports.Sections;

/// <summary>
/// What colours stand for, other than time categories, causes of loss and costs, which go by their names in the dataset.
/// </summary>
public static class Roles
{
    /// <summary>What the figure at hand is, where there is nothing to tell it from.</summary>
    public const string Figure = "figure";

    /// <summary>A second figure beside it.</summary>
    public const string Second = "second";

    /// <summary>A plan or a target.</summary>
    public const string Plan = "plan";

    /// <summary>People that are rostered.</summary>
    public const string Rostered = "rostered";

    /// <summary>What machines could move if they never stood.</summary>
    public const string Potential = "potential";

    /// <summary>What was moved.</summary>
    public const string Moved = "moved";

    /// <summary>What is lost, whatever the cause.</summary>
    public const string Loss = "loss";

    /// <summary>A loss that is a gain.</summary>
    public const string Gain = "gain";

    /// <summary>Machines at work.</summary>
    public const string Working = "working";

    /// <summary>Machines that queue or wait.</summary>
    public const string Waiting = "waiting";

    /// <summary>Machines that stand for what is planned.</summary>
    public const string Delays = "delays";

    /// <summary>Machines that are down.</summary>
    public const string Down = "down";

    /// <summary>What has no colour of its own.</summary>
    public const string Other = "other";
}
