namespace MineSim.Benchmarks;

/// <summary>All measures in under 45 seconds, one line each, and which of the bounds hold.</summary>
internal static class QuickReport
{
    public static void Write(TextWriter output)
    {
        var duels = KernelDuels.All().ToList();
        Readiness.Reach(duels);
        foreach (var duel in duels) output.WriteLine(duel.Fight());
    }
}
