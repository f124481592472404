namespace MineSim.Benchmarks;

/// <summary>
/// A workload of ours against a rival's: timed in turn (ours, rival, ours, rival …), so that whatever else the machine
/// does falls on both; the ratio is the median of the ratios of neighbours.
/// </summary>
internal sealed record Duel(string Name, IWorkload Ours, string RivalName, IWorkload Rival)
{
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(40);

    /// <summary>Turns of each side, at least 7.</summary>
    public int Rounds { get; init; } = 9;

    /// <summary>Runs both for a while, so that the compiler knows all that it is going to know.</summary>
    public void WarmUp()
    {
        Sample.Of(Ours, Turn);
        Sample.Of(Rival, Turn);
    }

    public Measure Fight()
    {
        var ours = new Sample[Rounds];
        var ratios = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            ours[round] = Sample.Of(Ours, Turn);
            ratios[round] = ours[round].Nanoseconds / Sample.Of(Rival, Turn).Nanoseconds;
        }

        return new(
            Name,
            Median.Of(ours.Select(sample => sample.Nanoseconds)),
            $"ns/{Ours.Operation}",
            Median.Of(ratios),
            RivalName,
            Median.Of(ours.Select(sample => sample.Bytes)));
    }
}
