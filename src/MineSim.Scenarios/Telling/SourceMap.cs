using MineSim.Spec.Rules;

namespace MineSim.Scenarios.Telling;

/// <summary>Where each property of the spec is written, by its path; filled while blocks are read.</summary>
internal sealed class SourceMap
{
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Place> _blocks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Word> _names = new(StringComparer.Ordinal);
    private readonly List<(string Spec, string Written)> _aliases = [];
    private readonly List<string> _unreadable = [];
    private readonly List<string> _faulty = [];

    /// <summary>Skills that something needs which the spec may lack: models of which there is no machine.</summary>
    public HashSet<string> OtherSkills { get; } = new(StringComparer.Ordinal);

    /// <summary>Records that the spec may lack, each with its path: models of which there is no machine.</summary>
    public List<(string Path, object Part)> OtherParts { get; } = [];

    /// <summary>A path within another.</summary>
    public static string Join(string path, string segment) =>
        path.Length == 0 || segment.Length == 0 || segment[0] == '[' ? path + segment : $"{path}.{segment}";

    /// <summary>Notes where a path is written. The first that is said of it holds.</summary>
    public void Add(string path, Place place) => _places.TryAdd(path, place);

    /// <summary>Notes a name that is given to something, be it a property of the spec or not.</summary>
    public void AddName(string path, Word name)
    {
        Add(path, name.Place);
        _names.TryAdd(path, name);
    }

    /// <summary>The name that is given at a path, as it stands in the file.</summary>
    public Word NameAt(string path) => _names.GetValueOrDefault(path, Word.Unreadable);

    /// <summary>Where a path itself is written; <see langword="null"/> where nothing is said of it.</summary>
    public Place? Said(string path) => _places.TryGetValue(path, out var place) ? place : null;

    /// <summary>Notes where the block is that has the keys of a path: keys that are not given would be there.</summary>
    public void AddBlock(string path, Place place) => _blocks.TryAdd(path, place);

    /// <summary>Notes that a path of the spec, which no key becomes, is told of where another is written.</summary>
    public void AddBeside(string path, string other)
    {
        if (PlaceOf(other) is { } place)
            Add(path, place);
    }

    /// <summary>
    /// Notes that what a path of the spec holds is written elsewhere: a model, which stands in the spec under each group
    /// that has it, or items that the spec holds in another order.
    /// </summary>
    public void Alias(string spec, string written) => _aliases.Add((spec, written));

    /// <summary>Notes a path for which there is but a stand-in.</summary>
    public void AddUnreadable(string path) => _unreadable.Add(path);

    /// <summary>Whether all was read that a path holds.</summary>
    public bool IsRead(string path) => !_unreadable.Exists(other => Holds(other, path) || Holds(path, other));

    /// <summary>Notes a path of which something wrong was told.</summary>
    public void AddFaulty(string path) => _faulty.Add(path);

    /// <summary>
    /// Where a path is written: it, or the nearest part of the spec that holds it; <see langword="null"/> for the file
    /// as a whole.
    /// </summary>
    public Place? PlaceOf(string path) =>
        _places.TryGetValue(path, out var exact) ? exact : Nearest(Written(path)) ?? Nearest(path);

    /// <summary>What rules on the spec must know of its reading.</summary>
    /// <param name="areValuesTold">Whether it was told of values that are out of range.</param>
    /// <param name="isPartial">Whether there may be more to read in files that cannot be read.</param>
    public Findings Known(bool areValuesTold, bool isPartial)
    {
        var known = new Findings
        {
            AreValuesTold = areValuesTold,
            OtherSkills = OtherSkills,
            OtherParts = OtherParts,
            IsGiven = isPartial ? path => _places.ContainsKey(path) || _places.ContainsKey(Written(path)) : null,
        };
        foreach (var path in _unreadable.SelectMany(InSpec))
            known.AddUnreadable(path);
        foreach (var path in _faulty.SelectMany(InSpec))
            known.AddFaulty(path);
        return known;
    }

    private Place? Nearest(string path)
    {
        if (_places.TryGetValue(path, out var place))
            return place;
        for (path = Outer(path); path.Length > 0; path = Outer(path))
        {
            if (_blocks.TryGetValue(path, out place) || _places.TryGetValue(path, out place))
                return place;
        }

        return null;
    }

    private IEnumerable<string> InSpec(string written) =>
        _aliases
            .Where(alias => Holds(alias.Written, written))
            .Select(alias => alias.Spec + written[alias.Written.Length..])
            .Prepend(written);

    private string Written(string path)
    {
        var alias = _aliases
            .Where(alias => Holds(alias.Spec, path))
            .OrderByDescending(alias => alias.Spec.Length)
            .FirstOrDefault();
        return alias.Spec is null ? path : alias.Written + path[alias.Spec.Length..];
    }

    private static string Outer(string path) => path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))];

    private static bool Holds(string outer, string inner) =>
        inner.StartsWith(outer, StringComparison.Ordinal)
        && (inner.Length == outer.Length || inner[outer.Length] is '.' or '[');
}
