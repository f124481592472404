using MineSim.Kernel;
using MineSim.Mine.Ground;

namespace MineSim.Mine.Fleet;

/// <content>Where it digs, and what for.</content>
internal sealed partial class Loader
{
    private readonly RandomStream _moves;

    /// <summary>Where it digs, or is on its way to.</summary>
    public Face Face { get; private set; }

    /// <summary>The block that it digs.</summary>
    public Block Block { get; private set; }

    /// <summary>What it digs the block for.</summary>
    public DigJob Job { get; private set; }

    /// <summary>Rows of the plan that name it, in their order.</summary>
    public DigJob[] Planned { get; }

    /// <summary>The faces that name it, in their order.</summary>
    public DigJob[] Unplanned { get; }

    /// <summary>Where its rock goes, in order of preference.</summary>
    public Dump[] Dumps => Job.Dumps ?? Block.Dumps;

    /// <summary>Whether it has arrived.</summary>
    public bool IsHere { get; private set; }

    /// <summary>
    /// Whether it is to leave its face after the truck that it loads, or is on its way to another, or has none.
    /// </summary>
    public bool MustMove { get; private set; }

    /// <summary>Whether it has finished its block or its job.</summary>
    public bool IsFinished => Block.Left <= 0 || Job.IsMet;

    protected override Face Workplace => Face;

    /// <summary>It has arrived at the mine, where it is wanted, or has no face yet.</summary>
    public void ComeTo(DigJob? job)
    {
        IsHere = true;
        if (job is null)
            MustMove = true;
        else
            Work(job);
    }

    /// <summary>It is to leave its face after the truck that it loads.</summary>
    public void LeaveFace()
    {
        MustMove = true;
        CallToStop();
        GoOut();
        Wake();
    }

    /// <summary>It is at its next face, and begins there.</summary>
    public void SettleAt(DigJob job)
    {
        Work(job);
        MustMove = false;
    }

    /// <summary>Takes up a job, of which there is rock.</summary>
    public void Work(DigJob job)
    {
        // It may go on with what it does: more is dug than was planned.
        if (job == Job && job.Source == Block)
            return;
        (Job, Block) = (job, job.Source!);
        Situation.Change();
        if (Face == job.Face)
            return;
        Face = job.Face;
        Berth.Capacity = Face.Sides;
    }

    /// <summary>Ticks to walk so far to another face.</summary>
    public long DrawMove(double km)
    {
        if (_spec.Model.MoveTime is { } time)
            return Clock.FromHours(time.Sample(_moves));
        return _spec.Model.WalkingKmH is { } speed && double.IsFinite(km) ? Clock.FromHours(km / speed) : 0;
    }
}
