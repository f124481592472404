using MineSim.Mine.Fleet;
using MineSim.Mine.Ground;

namespace MineSim.Mine.Planning;

/// <summary>
/// Which loader digs where: decides when a block runs out, what is planned has been dug, or a period begins.
/// </summary>
internal sealed class Assignments(Loader[] loaders, bool trucksAreLocked)
{
    /// <summary>The plan's last period that has begun; −1 before the first.</summary>
    public int Period { get; set; } = -1;

    /// <summary>Tells parked trucks that a loader digs another material from now on.</summary>
    public Action CallParked { get; set; } = () => { };

    /// <summary>What a loader does next, or goes on with; <see langword="null"/> when no rock is left for it.</summary>
    public DigJob? Next(Loader loader)
    {
        var now = loader.Job;
        if (now.Period == Period && now.IsOpen)
            return now;
        foreach (var job in loader.Planned)
        {
            if (job.Period == Period && job.IsOpen)
                return job;
        }

        if (now.Source is not null)
            return now;
        foreach (var job in loader.Planned)
        {
            if (job.Period > Period && job.IsOpen)
                return job;
        }

        return loader.Planned.FirstOrDefault(job => job.Source is not null)
            ?? loader.Unplanned.FirstOrDefault(job => job.Source is not null);
    }

    /// <summary>
    /// A loader's block has run out, or what is planned of its job has been dug: whoever shares either thinks again.
    /// </summary>
    public void Finish(Loader loader)
    {
        var (job, block) = (loader.Job, loader.Block);
        foreach (var other in loaders)
        {
            if (other.Job == job || other.Block == block)
                Review(other);
        }
    }

    /// <summary>A period of the plan begins.</summary>
    public void Begin(int period)
    {
        Period = period;
        foreach (var loader in loaders)
            Review(loader);
    }

    /// <summary>
    /// A loader turns to what is next for it: at its face at once, elsewhere after the truck that it loads.
    /// </summary>
    private void Review(Loader loader)
    {
        if (!loader.IsHere || loader.MustMove)
            return;
        if (Next(loader) is { } next && next.Face == loader.Face)
        {
            var material = loader.Block.Material;
            loader.Work(next);
            if (!trucksAreLocked || loader.Block.Material == material)
                return;
            loader.CallWaiting();
            CallParked();
            return;
        }

        loader.LeaveFace();
    }
}
