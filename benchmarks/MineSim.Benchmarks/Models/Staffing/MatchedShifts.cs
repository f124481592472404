using MineSim.Kernel;

namespace MineSim.Benchmarks;

/// <summary>
/// The same shifts as a script staffs them: whoever is on site by roster comes with one chance, and Hopcroft and Karp
/// match
/// person by person with position by position. Nobody keeps a machine, and nobody counts why others did not come.
/// </summary>
internal sealed class MatchedShifts : IWorkload
{
    private readonly RandomStream _chance = new(1, 0, "people", "absence");
    private readonly HopcroftKarp _matching = new(LargeWorkforce.Machines, LargeWorkforce.People);
    private readonly Dictionary<string, List<int>> _present = [];
    private readonly List<int>[] _candidates;
    private readonly List<int>[][] _skillsOf;
    private int _shifts;
    private long _filled;

    public MatchedShifts()
    {
        foreach (var skill in LargeWorkforce.Positions.Distinct())
            _present[skill] = [];
        _candidates = [.. LargeWorkforce.Positions.Select(skill => _present[skill])];
        _skillsOf =
        [
            .. LargeWorkforce.Spec.People.SelectMany(group =>
                Enumerable.Repeat(group.Skills.Select(skill => _present[skill]).ToArray(), group.Count)
            ),
        ];
    }

    public string Operation => "shift";

    public double? Result => _filled / (double)_shifts;

    public long Advance()
    {
        foreach (var list in _present.Values)
            list.Clear();
        for (var person = 0; person < _skillsOf.Length; person++)
        {
            if (person % 4 != _shifts % 4 || _chance.NextDouble() >= LargeWorkforce.Presence)
                continue;
            foreach (var list in _skillsOf[person])
                list.Add(person);
        }

        _filled += _matching.Match(_candidates);
        _shifts++;
        return 1;
    }
}
