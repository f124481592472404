using System.Numerics;
using MineSim.Workforce.People;
using MineSim.Workforce.Skills;

namespace MineSim.Workforce.Crewing;

/// <summary>
/// Positions that want somebody, by skill: the first of those that a person may fill is found without looking at the
/// others.
/// </summary>
internal sealed class OpenPositions
{
    private const int None = -1;

    private readonly SkillBook _skills;
    private readonly int[] _skillOf;
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly int[] _next;
    private readonly int[] _rank;
    private ulong _wanted;

    public OpenPositions(SkillBook skills, int[] skillOf)
    {
        (_skills, _skillOf) = (skills, skillOf);
        (_first, _last) = (new int[skills.Count + 1], new int[skills.Count + 1]);
        (_next, _rank) = (new int[skillOf.Length], new int[skillOf.Length]);
    }

    public bool IsEmpty => _wanted == 0;

    /// <summary>Sets which they are, the most important first.</summary>
    public void Fill(ReadOnlySpan<int> positions)
    {
        _wanted = 0;
        for (var i = 0; i < positions.Length; i++)
        {
            var (position, skill) = (positions[i], _skillOf[positions[i]]);
            if ((_wanted >> skill & 1) == 0)
                _first[skill] = position;
            else
                _next[_last[skill]] = position;
            _wanted |= 1UL << skill;
            _last[skill] = position;
            _next[position] = None;
            _rank[position] = i;
        }
    }

    /// <summary>Whether a person may fill any of them.</summary>
    public bool Suit(Person person) => (Of(person) & _wanted) != 0;

    /// <summary>Takes the most important of those that a person may fill.</summary>
    public int TakeFor(Person person)
    {
        var chosen = None;
        for (var left = Of(person) & _wanted; left != 0; left &= left - 1)
        {
            var skill = BitOperations.TrailingZeroCount(left);
            if (chosen == None || _rank[_first[skill]] < _rank[_first[chosen]])
                chosen = skill;
        }

        var position = _first[chosen];
        _first[chosen] = _next[position];
        if (_first[chosen] == None)
            _wanted &= ~(1UL << chosen);
        return position;
    }

    private ulong Of(Person person) => person.Licences | 1UL << _skills.Any;
}
