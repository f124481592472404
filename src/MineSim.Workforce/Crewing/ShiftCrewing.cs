using MineSim.Workforce.People;
using MineSim.Workforce.Skills;
using MineSim.Workforce.Staff;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Crewing;

/// <summary>
/// Puts people on positions: at a shift's start by a maximum matching of licences, then one by one as people and
/// positions
/// come free.
/// </summary>
internal sealed class ShiftCrewing(SkillBook skills, int[] skillOf, Register register, Seats seats)
{
    private readonly LicenceMatching _matching = new(skills.Count + 1);
    private readonly LicenceClasses _classes = new();
    private readonly Person?[] _candidate = new Person?[skillOf.Length];
    private readonly bool[] _isMatched = new bool[skillOf.Length];
    private Instant _now;

    /// <summary>
    /// A shift begins, and nobody fills a position yet: as many of those wanted are matched as can be filled, the
    /// earlier before the later. Nobody is seated yet.
    /// </summary>
    public void Match(Instant now, ReadOnlySpan<int> wanted)
    {
        _now = now;
        _classes.Fill(register.Staff);
        OpenMatching();
        Array.Clear(_isMatched);
        foreach (var position in wanted)
            _isMatched[position] = _matching.TryFill(skillOf[position]);
    }

    /// <summary>The positions that are matched, and that nobody has taken meanwhile, are filled.</summary>
    public void Seat(ReadOnlySpan<int> wanted)
    {
        SeatThoseWhoRanItLast(wanted);
        foreach (var position in wanted)
        {
            if (_isMatched[position] && seats.At(position) is null)
                seats.Seat(ChooseFrom(_classes.Order[_matching.Take(skillOf[position])], skillOf[position])!, position);
        }
    }

    /// <summary>
    /// Somebody who is free, licensed, and ran it last if possible; <see langword="null"/> when there is nobody.
    /// </summary>
    public Person? FindFor(int position)
    {
        var skill = skillOf[position];
        if (seats.LastAt(position) is { IsFree: true } last && last.Holds(skill))
            return last;
        return FindFree(skill);
    }

    /// <summary>
    /// The best of those who are free and licensed in a skill, versatile people last; <see langword="null"/> when there
    /// is nobody.
    /// </summary>
    public Person? FindFree(int skill)
    {
        foreach (var crew in _classes.Order)
        {
            if (Holds(crew, skill) && ChooseFrom(crew, skill) is { } person)
                return person;
        }

        return null;
    }

    /// <summary>People who are free and licensed in a skill.</summary>
    public int CountFree(int skill)
    {
        var count = 0;
        foreach (var crew in _classes.Order)
        {
            if (!Holds(crew, skill))
                continue;
            foreach (var person in crew.Members)
                count += person.IsFree ? 1 : 0;
        }

        return count;
    }

    /// <summary>
    /// Whether at least so many people are free and licensed in one of some skills, a bit each by number.
    /// </summary>
    public bool AreFree(ulong ofSkills, int count)
    {
        foreach (var crew in _classes.Order)
        {
            if ((crew.Licences & ofSkills) == 0)
                continue;
            foreach (var person in crew.Members)
            {
                if (person.IsFree && --count <= 0)
                    return true;
            }
        }

        return count <= 0;
    }

    /// <summary>Somebody comes to the shift who was not rostered.</summary>
    public void Join(Person person) => _classes.Add(person);

    /// <summary>Somebody of this shift is free again.</summary>
    public void Free(Person person) => _classes.Of(person).Free();

    /// <summary>
    /// While a shift is being crewed: somebody takes a position of a skill that can be filled and is still free, the
    /// one
    /// that they ran last if possible; false when everybody else cannot be rearranged around that.
    /// </summary>
    public bool TrySeatFirst(Person person, int skill, ReadOnlySpan<int> wanted)
    {
        var position = Person.Nowhere;
        foreach (var each in wanted)
        {
            if (skillOf[each] != skill || !_isMatched[each] || seats.At(each) is not null)
                continue;
            if (position == Person.Nowhere || each == person.LastPosition)
                position = each;
        }

        if (position == Person.Nowhere || !_matching.TryReserve(skill, GroupOf(person)))
            return false;
        seats.Seat(person, position);
        return true;
    }

    private Person? ChooseFrom(LicenceClass crew, int skill) =>
        skill != skills.Any && skills.IsLearned(skill) ? crew.Best(skill, _now) : crew.First();

    private bool Holds(LicenceClass crew, int skill) => skill == skills.Any || (crew.Licences >> skill & 1) != 0;

    private void OpenMatching()
    {
        var classes = _classes.Order;
        _matching.Clear(classes.Length);
        for (var group = 0; group < classes.Length; group++)
        {
            _matching.Supply(group, classes[group].Members.Length);
            for (var skill = 0; skill <= skills.Count; skill++)
            {
                if (Holds(classes[group], skill))
                    _matching.Allow(skill, group);
            }
        }
    }

    private void SeatThoseWhoRanItLast(ReadOnlySpan<int> wanted)
    {
        // Whoever ran it last of all is often off site (the other panel); of those here, the most recent counts.
        Array.Clear(_candidate);
        foreach (var crew in _classes.Order)
        {
            foreach (var person in crew.Members)
            {
                var position = person.LastPosition;
                if (position == Person.Nowhere || !_isMatched[position])
                    continue;
                if (_candidate[position] is not { } rival || rival.LastAssignment < person.LastAssignment)
                    _candidate[position] = person;
            }
        }

        foreach (var position in wanted)
        {
            if (
                seats.At(position) is null
                && _candidate[position] is { IsFree: true } person
                && _matching.TryReserve(skillOf[position], GroupOf(person))
            )
            {
                seats.Seat(person, position);
            }
        }
    }

    private int GroupOf(Person person)
    {
        var classes = _classes.Order;
        for (var group = 0; group < classes.Length; group++)
        {
            if (classes[group].Licences == person.Licences)
                return group;
        }

        return -1;
    }
}
