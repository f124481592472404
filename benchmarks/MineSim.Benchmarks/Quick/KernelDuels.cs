namespace MineSim.Benchmarks;

/// <summary>What the kernel is measured by, and against.</summary>
internal static class KernelDuels
{
    public const string Loop = "priority-queue-loop",
        TunedLoop = "tuned-loop";

    public static IEnumerable<Duel> All() =>
        [
            .. TruckFleet.Sizes.SelectMany(TruckCycles),
            new("single-server", new ProcessSingleServer(), Loop, new LoopSingleServer()),
            .. HoldDelays.Sizes.Select(pending => new Duel(
                $"hold-{pending}",
                new CalendarHold(pending),
                "priority-queue",
                new PriorityQueueHold(pending)
            )),
            new(
                "draw-exponential",
                new Drawing<ZigguratExponential>(),
                "logarithm",
                new Drawing<LogarithmExponential>()
            ),
            new("draw-exponential", new Drawing<ZigguratExponential>(), "mathnet", new Drawing<MathNetExponential>()),
            new("draw-normal", new Drawing<ZigguratNormal>(), "mathnet", new Drawing<MathNetNormal>()),
        ];

    private static IEnumerable<Duel> TruckCycles(int trucks)
    {
        var fleet = new TruckFleet(trucks);
        var rival = new LoopTruckCycle(fleet, tuned: false);
        var process = new ProcessTruckCycle(fleet);
        yield return new($"truck-cycle-{trucks}", process, Loop, rival);
        yield return new($"truck-cycle-{trucks}", process, TunedLoop, new LoopTruckCycle(fleet, tuned: true));
        yield return new($"truck-cycle-{trucks}-in-steps", new StepwiseTruckCycle(fleet), Loop, rival);
        yield return new($"truck-cycle-{trucks}-activities", new ActivityTruckCycle(fleet), Loop, rival);
    }
}
