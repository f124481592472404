using MineSim.Kernel;
using MineSim.Mine.Reliability;
using MineSim.Records.Mining;
using MineSim.Spec.Maintenance;

namespace MineSim.Mine.Plant;

/// <summary>
/// The life of a dump, a crusher or a mill: it stands ready until it fails or is shut down by plan, whether there is
/// work
/// or not.
/// </summary>
internal sealed class StationLife(
    IReadOnlyList<FailureModeSpec> failures,
    IReadOnlyList<Shutdown> shutdowns,
    string name,
    Simulation simulation
)
{
    private readonly int[] _next = new int[shutdowns.Count];

    /// <summary>Whether anything ever stops it.</summary>
    public bool HasStops => failures.Count + shutdowns.Count > 0;

    /// <summary>Tells of each stop with its cause as it begins, and of each end.</summary>
    public async Process Run(Action<PlantTime> stop, Action ready)
    {
        var clock = new FailureClock(failures, simulation, name);
        while (true)
        {
            var run = Math.Min(clock.Left, Math.Max(0, NextShutdown() - simulation.Now));
            if (run > long.MaxValue / 2)
                return;
            clock.Operate(run);
            await simulation.Delay(run);
            if (clock.IsDue)
            {
                stop(PlantTime.Down);
                while (clock.IsDue)
                    await simulation.Delay(clock.DrawRepair());
            }

            // One that began while it was mended, or during another, lasts to its own end.
            while (TakeShutdown() is { } end)
            {
                if (end <= simulation.Now)
                    continue;
                stop(PlantTime.PlannedDown);
                await simulation.Delay(end - simulation.Now);
            }

            ready();
        }
    }

    private long NextShutdown()
    {
        var next = long.MaxValue;
        for (var i = 0; i < _next.Length; i++)
            next = Math.Min(next, shutdowns[i].Start(_next[i]));
        return next;
    }

    /// <summary>When a shutdown ends that has begun; <see langword="null"/> when none is left.</summary>
    private long? TakeShutdown()
    {
        for (var i = 0; i < _next.Length; i++)
        {
            var start = shutdowns[i].Start(_next[i]);
            if (start <= simulation.Now)
                return start + shutdowns[i].Length(_next[i]++);
        }

        return null;
    }
}
