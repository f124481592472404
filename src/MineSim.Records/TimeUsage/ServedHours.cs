namespace MineSim.Records.TimeUsage;

/// <summary>
/// Hours of trucks on the loads of some loaders, each counted from when the truck last tipped until it tipped that
/// load.
/// </summary>
/// <param name="Productive">Hours of driving, spotting, loading and tipping.</param>
/// <param name="Waiting">Hours of waiting for other machines, <paramref name="QueueLoader"/> among them.</param>
/// <param name="QueueLoader">Hours of waiting at a loader.</param>
public readonly record struct ServedHours(double Productive, double Waiting, double QueueLoader)
{
    /// <summary>Hours at work.</summary>
    public double AtWork => Productive + Waiting;

    /// <summary>What was done since an earlier moment.</summary>
    public ServedHours Since(ServedHours earlier) =>
        new(Productive - earlier.Productive, Waiting - earlier.Waiting, QueueLoader - earlier.QueueLoader);

    /// <summary>Both together.</summary>
    public ServedHours With(ServedHours other) =>
        new(Productive + other.Productive, Waiting + other.Waiting, QueueLoader + other.QueueLoader);
}
