namespace MineSim.Benchmarks;

/// <summary>All measures in under a minute, one line each, and which of the bounds hold.</summary>
internal static class QuickReport
{
    /// <param name="output">Where to write.</param>
    /// <param name="beginning">How the names of the measures to take begin; all begin with nothing.</param>
    public static void Write(TextWriter output, string beginning)
    {
        var duels = KernelDuels
            .All()
            .Append(RoadDuels.Profile())
            .Append(WorkforceMeasures.Staffing())
            .Where(duel => duel.Name.StartsWith(beginning, StringComparison.Ordinal))
            .ToList();
        Readiness.Reach(duels);
        List<Measure> measures = [];
        foreach (var duel in duels)
        {
            measures.Add(duel.Fight());
            output.WriteLine(measures[^1]);
            if (SameMine.Objection(duel.Ours, duel.RivalName, duel.Rival) is { } objection)
                output.WriteLine(objection);
        }

        foreach (
            var measure in FlagshipMeasures
                .All(beginning)
                .Concat(LargeMineMeasures.All(beginning))
                .Concat(WorkforceMeasures.All(beginning))
        )
        {
            measures.Add(measure);
            output.WriteLine(measure);
        }

        if (beginning.Length == 0)
            PeerReport.Write(output);
        output.WriteLine(Bound.Verdict(MustReach.Bounds, measures));
    }
}
