using MineSim.Workforce.People;

namespace MineSim.Workforce.Training;

/// <summary>Apprentices on site in the current shift, who work in teams of others and nowhere on their own.</summary>
internal sealed class ApprenticesOnSite
{
    private readonly List<(Person Person, int Skill)> _here = [];

    public void Clear() => _here.Clear();

    public void Add(Person person, int skill) => _here.Add((person, skill));

    /// <summary>Those who could assist now.</summary>
    public int CountFree(int skill) => CountFreeOf(1UL << skill);

    /// <summary>Those who could assist now in one of some skills, a bit each by number.</summary>
    public int CountFreeOf(ulong skills)
    {
        var count = 0;
        foreach (var (person, assists) in _here)
            count += (skills >> assists & 1) != 0 && person.Position == Person.Nowhere ? 1 : 0;
        return count;
    }

    /// <summary>The first who could assist now; <see langword="null"/> when there is nobody.</summary>
    public Person? FindFree(int skill)
    {
        foreach (var (person, assists) in _here)
        {
            if (assists == skill && person.Position == Person.Nowhere)
                return person;
        }

        return null;
    }
}
