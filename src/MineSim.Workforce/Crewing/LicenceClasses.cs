using System.Runtime.InteropServices;
using MineSim.Workforce.People;

namespace MineSim.Workforce.Crewing;

/// <summary>
/// The people of a shift by the licences that they hold, those with the fewest first: versatile people stay in reserve.
/// </summary>
internal sealed class LicenceClasses
{
    private readonly Dictionary<ulong, LicenceClass> _byLicences = [];
    private readonly List<LicenceClass> _order = [];
    private LicenceClass? _lately;

    /// <summary>The classes that have members in this shift.</summary>
    public ReadOnlySpan<LicenceClass> Order => CollectionsMarshal.AsSpan(_order);

    /// <summary>A shift begins: those who are free to work in it.</summary>
    public void Fill(ReadOnlySpan<Person> staff)
    {
        foreach (var crew in _order)
            crew.Clear();
        _order.Clear();
        foreach (var person in staff)
        {
            if (person.IsFree)
                Add(person);
        }

        _order.Sort(
            static (a, b) =>
                a.Versatility != b.Versatility
                    ? a.Versatility - b.Versatility
                    : a.Members[0].Number - b.Members[0].Number
        );
    }

    /// <summary>The class of a person of this shift.</summary>
    public LicenceClass Of(Person person) => _byLicences[person.Licences];

    /// <summary>One more who is free to work in this shift.</summary>
    public void Add(Person person)
    {
        // Neighbours often hold the same.
        var crew = _lately;
        if (crew?.Licences != person.Licences && !_byLicences.TryGetValue(person.Licences, out crew))
            _byLicences[person.Licences] = crew = new LicenceClass(person.Licences);
        _lately = crew;
        if (crew.Members.IsEmpty)
            _order.Add(crew);
        crew.Add(person);
    }
}
