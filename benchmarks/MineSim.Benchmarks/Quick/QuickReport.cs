namespace MineSim.Benchmarks;

/// <summary>All measures in under 45 seconds, one line each, and which of the bounds hold.</summary>
internal static class QuickReport
{
    public static void Write(TextWriter output)
    {
        var duels = KernelDuels.All().ToList();
        Readiness.Reach(duels);
        List<Measure> measures = [];
        foreach (var duel in duels)
        {
            measures.Add(duel.Fight());
            output.WriteLine(measures[^1]);
            if (duel is { Ours: ITruckCycle ours, Rival: ITruckCycle rival } && SameMine.Objection(ours, duel.RivalName, rival) is { } objection)
                output.WriteLine(objection);
        }

        foreach (var measure in FlagshipMeasures.All())
        {
            measures.Add(measure);
            output.WriteLine(measure);
        }

        PeerReport.Write(output);
        output.WriteLine(Bound.Verdict(MustReach.Bounds, measures));
    }
}
