using MineSim.Records.TimeUsage;
using MineSim.Spec.Ground;

namespace MineSim.Mine.Ground;

/// <summary>A face and its blocks.</summary>
internal sealed class Face(int number, FaceSpec spec, Block[] blocks) : Place(number, spec.Name, spec.At)
{
    /// <summary>Its blocks in the order in which they are dug; at least one.</summary>
    public Block[] Blocks => blocks;

    /// <summary>Sides on which each of its loaders takes trucks.</summary>
    public int Sides => spec.Sides;

    /// <summary>
    /// Whether a road is open to a dump while some are closed; <see langword="null"/> while all are open.
    /// </summary>
    public Func<Dump, bool>? LeadsTo { get; set; }

    /// <summary>Until when it is cleared: loaders that dig at it or come to it stand.</summary>
    public long ClearedUntil { get; private set; }

    /// <summary>What their time is counted in.</summary>
    public TimeCategory ClearedFor { get; private set; }

    /// <summary>It is cleared from now on; false where it is so already, and for as long.</summary>
    public bool Clear(TimeCategory category, long until)
    {
        if (until <= ClearedUntil)
            return false;
        (ClearedFor, ClearedUntil) = (category, until);
        return true;
    }

    /// <summary>
    /// The dump a truck goes to now: the first in preference that works, or else the first; of those that can be
    /// reached.
    /// </summary>
    public Dump ChooseDump(Dump[] dumps)
    {
        Dump? first = null;
        foreach (var dump in dumps)
        {
            if (!IsReached(dump))
                continue;
            if (!dump.IsDown)
                return dump;
            first ??= dump;
        }

        return first ?? dumps[0];
    }

    /// <summary>
    /// The dump that a loaded truck goes to now: the first in preference that takes it, or else as
    /// <see cref="ChooseDump"/> says.
    /// </summary>
    public Dump ChooseDumpFor(Dump[] dumps, double payload, Metal grade)
    {
        foreach (var dump in dumps)
        {
            if (dump.Takes(payload, grade) && IsReached(dump))
                return dump;
        }

        return ChooseDump(dumps);
    }

    /// <summary>
    /// Where a truck goes on to that has come to a dump which does not take it; <see langword="null"/> when no other
    /// does.
    /// </summary>
    public static Dump? NextAfter(Dump[] dumps, Dump full, double payload, Metal grade)
    {
        var isAfter = false;
        foreach (var dump in dumps)
        {
            if (isAfter && dump.Takes(payload, grade))
                return dump;
            isAfter |= dump == full;
        }

        return null;
    }

    private bool IsReached(Dump dump) => LeadsTo is null || LeadsTo(dump);
}
