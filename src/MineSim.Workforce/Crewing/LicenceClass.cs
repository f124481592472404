using System.Numerics;
using System.Runtime.InteropServices;
using MineSim.Workforce.People;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Crewing;

/// <summary>
/// People free to work in this shift who hold the same licences: to a matching they are interchangeable.
/// </summary>
internal sealed class LicenceClass(ulong licences)
{
    private readonly List<Person> _members = [];
    private int _firstFree;

    /// <summary>The licences, a bit each.</summary>
    public ulong Licences => licences;

    /// <summary>How many licences that is.</summary>
    public int Versatility { get; } = BitOperations.PopCount(licences);

    /// <summary>Those of this shift, in the order of their numbers.</summary>
    public ReadOnlySpan<Person> Members => CollectionsMarshal.AsSpan(_members);

    public void Clear()
    {
        _members.Clear();
        _firstFree = 0;
    }

    public void Add(Person person) => _members.Add(person);

    /// <summary>A member is free again.</summary>
    public void Free() => _firstFree = 0;

    /// <summary>The first member without a position; <see langword="null"/> when there is none.</summary>
    public Person? First()
    {
        while (_firstFree < _members.Count && !_members[_firstFree].IsFree)
            _firstFree++;
        return _firstFree < _members.Count ? _members[_firstFree] : null;
    }

    /// <summary>The member without a position who has the most practice in a skill, the first of several.</summary>
    public Person? Best(int skill, Instant now)
    {
        Person? best = null;
        var most = double.NegativeInfinity;
        for (var i = _firstFree; i < _members.Count; i++)
        {
            var person = _members[i];
            if (!person.IsFree || person.PracticeIn(skill, now) is var practice && practice <= most)
                continue;
            (best, most) = (person, practice);
        }

        return best;
    }
}
