namespace MineSim.Benchmarks;

/// <summary>The truck cycle against simulators in other languages, where they are installed.</summary>
internal static class PeerReport
{
    private const int Trucks = 20;

    public static void Write(TextWriter output)
    {
        using var simPy = SimPyTruckCycle.TryStart(Trucks);
        if (simPy is null)
        {
            output.WriteLine(
                "SimPy was skipped: no python3 can import it (Debian: apt-get install python3-simpy3, on newer "
                    + "releases python3-simpy)."
            );
            return;
        }

        var ours = new ProcessTruckCycle(new TruckFleet(Trucks));
        var duel = new Duel($"truck-cycle-{Trucks}", ours, "simpy", simPy);
        duel.WarmUp();
        output.WriteLine(duel.Fight());
        if (SameMine.Objection(ours, "SimPy", simPy) is { } objection)
            output.WriteLine(objection);
    }
}
