namespace MineSim.Records.Mining;

/// <summary>What a junction has seen from the start of the run to a moment.</summary>
/// <param name="Node">The node at which it is.</param>
/// <param name="Crossings">Trucks that drove through it.</param>
/// <param name="WaitHours">Hours for which trucks waited to do so.</param>
public sealed record JunctionTotals(string Node, long Crossings, double WaitHours)
{
    /// <summary>What it has seen since an earlier moment.</summary>
    public JunctionTotals Since(JunctionTotals earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return this with { Crossings = Crossings - earlier.Crossings, WaitHours = WaitHours - earlier.WaitHours };
    }
}
