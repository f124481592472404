using MineSim.Kernel;
using MineSim.Records.TimeUsage;
using MineSim.Spec.Fleet;

namespace MineSim.Mine.Fleet;

/// <content>How fast it works.</content>
internal abstract partial class Machine
{
    private double _pace = 1;
    private double _slow;
    private long _workedBefore;
    private long _spottedBefore;

    /// <summary>
    /// How its pace rises while it is new; <see langword="null"/> for one that works at full pace from its first hour.
    /// </summary>
    public RampUpSpec? RampUp
    {
        get;
        init
        {
            field = value;
            _pace = value?.From ?? 1;
        }
    }

    /// <summary>What the times of its work are multiplied by: 1 at full pace with an experienced operator.</summary>
    public double Slowness => Skill.Time / _pace;

    /// <summary>The work that its pace slows down.</summary>
    protected abstract ReadOnlySpan<TimeCategory> PacedWork { get; }

    /// <summary>Of that work, what its operator's skill at spotting slows down besides.</summary>
    protected virtual long SpotTicks => 0;

    /// <summary>
    /// Ticks by which its work was longer than at full pace with an experienced operator. Work that is under way as
    /// that changes counts by the new one.
    /// </summary>
    public double SlowTicks()
    {
        Settle();
        return _slow;
    }

    /// <summary>A shift begins: it has learned from its hours so far.</summary>
    public void GainPace()
    {
        Settle();
        if (RampUp is not null)
            _pace = RampUp.PaceAfter(Clock.ToHours(Failures.Operated));
    }

    /// <summary>Books by how much work was too slow, before that changes.</summary>
    private void Settle()
    {
        var worked = 0L;
        foreach (var category in PacedWork)
            worked += Ledger.Total[(int)category];
        // Of spot time, which its operator slows down once more, what is left at full pace is the less.
        var spotted = SpotTicks;
        _slow +=
            (worked - _workedBefore) * (1 - 1 / Slowness)
            + (spotted - _spottedBefore) * (1 / Slowness - 1 / (Slowness * Skill.Spot));
        (_workedBefore, _spottedBefore) = (worked, spotted);
    }
}
