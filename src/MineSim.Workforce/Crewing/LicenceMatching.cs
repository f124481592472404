namespace MineSim.Workforce.Crewing;

/// <summary>
/// A maximum matching of positions with people by licence. Since people of one group are interchangeable, and so are
/// positions that want one skill, it is kept as a flow: how many positions of each skill are filled from each group.
/// A shift then costs skills × groups per position at worst, however many people there are.
/// </summary>
/// <remarks>
/// Positions are offered one by one and each is filled whenever some rearrangement of those filled before it makes
/// room (an augmenting path). The positions that can be filled together form a transversal matroid, so this fills as
/// many as any assignment could, and among those the earliest offered (Edmonds and Fulkerson, 1965).
/// </remarks>
internal sealed class LicenceMatching
{
    private const int None = -1;

    private readonly int _skills;
    private readonly int[] _reachedByGroup;
    private readonly int[] _queue;
    private int _groups;
    private int[] _flow = [];
    private bool[] _may = [];
    private int[] _free = [];
    private int[] _reachedBySkill = [];

    /// <summary>A matching of so many skills, counted from 0.</summary>
    public LicenceMatching(int skills)
    {
        _skills = skills;
        _reachedByGroup = new int[skills];
        _queue = new int[skills];
    }

    /// <summary>
    /// Empties the matching: so many groups, of which nobody is there and nobody may do anything. Those before are
    /// preferred: give the fewest skills first, so that versatile people stay in reserve.
    /// </summary>
    public void Clear(int groups)
    {
        if (_free.Length < groups)
        {
            var room = Math.Max(groups, 2 * _free.Length);
            _flow = new int[_skills * room];
            _may = new bool[_skills * room];
            _free = new int[room];
            _reachedBySkill = new int[room];
        }

        _groups = groups;
        Array.Clear(_flow);
        Array.Clear(_may);
        Array.Clear(_free);
    }

    /// <summary>Lets a group fill positions that want a skill.</summary>
    public void Allow(int skill, int group) => _may[skill * _groups + group] = true;

    /// <summary>Whether a group may fill positions that want a skill.</summary>
    public bool IsAllowed(int skill, int group) => _may[skill * _groups + group];

    /// <summary>Sets how many of a group can be matched.</summary>
    public void Supply(int group, int people) => _free[group] = people;

    /// <summary>
    /// Fills one more position that wants a skill, if need be by moving others; false when that is impossible.
    /// </summary>
    public bool TryFill(int skill)
    {
        Array.Fill(_reachedBySkill, None, 0, _groups);
        Array.Fill(_reachedByGroup, None);
        _queue[0] = skill;
        var queued = 1;
        for (var next = 0; next < queued; next++)
        {
            var mover = _queue[next];
            for (var group = 0; group < _groups; group++)
            {
                if (_reachedBySkill[group] != None || !IsAllowed(mover, group))
                    continue;
                _reachedBySkill[group] = mover;
                if (_free[group] > 0)
                {
                    MoveAlongPath(skill, group);
                    return true;
                }

                for (var other = 0; other < _skills; other++)
                {
                    if (other == skill || _reachedByGroup[other] != None || _flow[other * _groups + group] == 0)
                        continue;
                    _reachedByGroup[other] = group;
                    _queue[queued++] = other;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// Takes one person of a group for a position that <see cref="TryFill"/> has filled with somebody, if everybody
    /// else can be rearranged around that; the pair then stands outside the matching.
    /// </summary>
    public bool TryReserve(int skill, int group)
    {
        if (!IsAllowed(skill, group))
            return false;
        var given = GroupFilling(skill, group);
        _flow[skill * _groups + given]--;
        if (given == group)
            return true;

        _free[given]++;
        if (_free[group] > 0)
        {
            _free[group]--;
            return true;
        }

        // Whichever skill is displaced: it alone lacks a person now, so if it finds none, no rearrangement exists.
        var displaced = SkillFilledFrom(group);
        if (displaced != None)
        {
            _flow[displaced * _groups + group]--;
            if (TryFill(displaced))
                return true;
            _flow[displaced * _groups + group]++;
        }

        _free[given]--;
        _flow[skill * _groups + given]++;
        return false;
    }

    /// <summary>
    /// Takes one filled position of a skill out of the matching and returns the group that its person comes from.
    /// </summary>
    public int Take(int skill)
    {
        var group = GroupFilling(skill, None);
        _flow[skill * _groups + group]--;
        return group;
    }

    private void MoveAlongPath(int skill, int group)
    {
        _free[group]--;
        while (true)
        {
            var mover = _reachedBySkill[group];
            _flow[mover * _groups + group]++;
            if (mover == skill)
                return;
            group = _reachedByGroup[mover];
            _flow[mover * _groups + group]--;
        }
    }

    /// <summary>The preferred group, or else the first in order, that fills a position of a skill.</summary>
    private int GroupFilling(int skill, int preferred)
    {
        if (preferred != None && _flow[skill * _groups + preferred] > 0)
            return preferred;
        for (var group = 0; group < _groups; group++)
        {
            if (_flow[skill * _groups + group] > 0)
                return group;
        }

        throw new InvalidOperationException("No position of this skill is filled.");
    }

    private int SkillFilledFrom(int group)
    {
        for (var skill = 0; skill < _skills; skill++)
        {
            if (_flow[skill * _groups + group] > 0)
                return skill;
        }

        return None;
    }
}
