namespace MineSim.Spec.Rules;

/// <summary>What is wrong with a spec as far as it was looked at, and which of its parts no more can be said of.</summary>
public sealed class Findings
{
    private readonly List<SpecProblem> _problems = [];
    private readonly HashSet<(object Owner, string Property, string Message)> _told = [];
    private readonly List<string> _unreadable = [];
    private readonly List<string> _faulty = [];
    private int _settled;

    /// <summary>All that is wrong.</summary>
    internal IReadOnlyList<SpecProblem> Problems => _problems;

    /// <summary>
    /// Whether it was told already of values that are out of range: then there are stand-ins for them, of which is told
    /// nothing.
    /// </summary>
    public bool AreValuesTold { get; init; }

    /// <summary>Whether something is missing without which no rule can look further.</summary>
    internal bool LacksParts { get; private set; }

    /// <summary>Notes a part for which there is but a stand-in, as what was written could not be read.</summary>
    /// <param name="path">Its path.</param>
    public void AddUnreadable(string path) => _unreadable.Add(path);

    /// <summary>Notes a part of which something wrong was told already.</summary>
    /// <param name="path">Its path.</param>
    public void AddFaulty(string path) => _faulty.Add(path);

    /// <summary>Skills that machine models need of which the spec has none, so that people may hold them all the same.</summary>
    public IReadOnlyCollection<string> OtherSkills { get; init; } = [];

    /// <summary>Records of which the spec has none, such as models of machines that nobody has, each with its path: they
    /// keep the rules all the same that a record must keep by itself.</summary>
    public IReadOnlyCollection<(string Path, object Part)> OtherParts { get; init; } = [];

    /// <summary>
    /// Which properties are given, by their paths, where parts of the spec are not known because a file cannot be read:
    /// only records that contradict themselves in what is given are told of then. <see langword="null"/> for a spec that
    /// is known as a whole.
    /// </summary>
    public Func<string, bool>? IsGiven { get; init; }

    /// <summary>Tells a problem.</summary>
    internal void Add(string path, string message, string? suggestion = null) =>
        _problems.Add(new SpecProblem(path, message, suggestion));

    /// <summary>Tells a problem of a value once, though the record that holds it may stand in several places.</summary>
    internal void AddOnce(object owner, string property, string path, string message)
    {
        if (!AreValuesTold && (owner.GetType().IsValueType || _told.Add((new Same(owner), property, message))))
            Add(path, message);
        else
            _faulty.Add(path);
    }

    /// <summary>Tells that something is not there at all.</summary>
    internal void AddMissing(string path)
    {
        LacksParts = true;
        Add(path, "this must be given, and it is null");
    }

    /// <summary>From here on what was told is presupposed not to be so.</summary>
    internal void Settle()
    {
        for (; _settled < _problems.Count; _settled++)
            _faulty.Add(_problems[_settled].Path);
    }

    /// <summary>
    /// Whether nothing is known to be wrong at a path or below, and it was read: only then can more be said of it.
    /// </summary>
    internal bool AreSound(params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            if (!IsRead(path) || _faulty.Exists(faulty => Holds(path, faulty)))
                return false;
        }

        return true;
    }

    /// <summary>Whether a property is given, and not one of a part that is not known.</summary>
    internal bool IsKnown(string path) => IsGiven is null || IsGiven(path);

    /// <summary>Whether the names of the items of a list are known, whatever else may be wrong with them.</summary>
    /// <param name="list">Path of the list.</param>
    /// <param name="properties">What holds the names; <c>Name</c> when nothing is said.</param>
    internal bool AreNamesKnown(string list, params ReadOnlySpan<string> properties)
    {
        foreach (var path in _unreadable)
        {
            if (Holds(path, list) || IsNameIn(list, path, properties.Length == 0 ? ["Name"] : properties))
                return false;
        }

        return true;
    }

    /// <summary>Whether some properties were read wherever they stand.</summary>
    /// <param name="properties">Their paths without indices: <c>Workforce.People.Skills</c> are those of everybody.</param>
    internal bool AreAllRead(params ReadOnlySpan<string> properties)
    {
        foreach (var property in properties)
        {
            if (_unreadable.Select(WithoutIndices).Any(path => Holds(path, property) || Holds(property, path)))
                return false;
        }

        return true;
    }

    /// <summary>Whether a part, and all that it holds, is what was written.</summary>
    internal bool IsRead(string path) => !_unreadable.Exists(other => Holds(other, path) || Holds(path, other));

    private static bool IsNameIn(string list, string path, ReadOnlySpan<string> properties)
    {
        if (!Holds(list, path) || path.Length == list.Length)
            return false;
        var end = path.IndexOf(']', list.Length) + 1;
        var within = path.AsSpan(Math.Min(path.Length, end + 1));
        if (within.Length == 0)
            return true;
        foreach (var property in properties)
        {
            if (within.SequenceEqual(property))
                return true;
        }

        return false;
    }

    private static string WithoutIndices(string path) =>
        string.Concat(path.Split('[').Select((part, i) => i == 0 ? part : part[(part.IndexOf(']') + 1)..]));

    /// <summary>Whether a path is another, or leads to something that holds it.</summary>
    private static bool Holds(string outer, string inner) =>
        inner.StartsWith(outer, StringComparison.Ordinal)
        && (inner.Length == outer.Length || outer.Length == 0 || inner[outer.Length] is '.' or '[');

    /// <summary>An object that equals itself alone.</summary>
    private sealed class Same(object it)
    {
        private readonly object _it = it;

        public override bool Equals(object? other) => other is Same same && ReferenceEquals(_it, same._it);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_it);
    }
}
