namespace MineSim.Benchmarks;

/// <summary>All measures in under 45 seconds, one line each, and which of the bounds hold.</summary>
internal static class QuickReport
{
    private const int WarmUps = 4;

    public static void Write(TextWriter output)
    {
        var duels = KernelDuels.All().ToList();
        for (var i = 0; i < WarmUps; i++)
        {
            foreach (var duel in duels) duel.WarmUp();
        }

        foreach (var duel in duels) output.WriteLine(duel.Fight());
    }
}
