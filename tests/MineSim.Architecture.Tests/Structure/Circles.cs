namespace MineSim.Architecture.Tests.Structure;

/// <summary>Files each of which uses every other, if only by way of others: none can be read or moved alone.</summary>
internal sealed class Circles
{
    private readonly ILookup<SourceFile, SourceFile> _uses;
    private readonly Dictionary<SourceFile, int> _numbers = [];
    private readonly Dictionary<SourceFile, int> _lowest = [];
    private readonly Stack<SourceFile> _open = [];
    private readonly HashSet<SourceFile> _isOpen = [];
    private IReadOnlyList<SourceFile> _largest = [];

    private Circles(IEnumerable<Reference> references) =>
        _uses = references.Select(use => (use.From, use.To)).Distinct().ToLookup(use => use.From, use => use.To);

    /// <summary>The largest circle; one file where none uses another in turn.</summary>
    public static IReadOnlyList<SourceFile> Largest(Room room)
    {
        Circles circles = new(room.References);
        foreach (var file in room.Files)
        {
            if (!circles._numbers.ContainsKey(file))
                circles.Visit(file);
        }

        return circles._largest;
    }

    /// <summary>R. Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1 (1972).</summary>
    private void Visit(SourceFile file)
    {
        var number = _numbers[file] = _lowest[file] = _numbers.Count;
        _open.Push(file);
        _isOpen.Add(file);
        foreach (var used in _uses[file])
        {
            if (!_numbers.TryGetValue(used, out var seen))
            {
                Visit(used);
                _lowest[file] = Math.Min(_lowest[file], _lowest[used]);
            }
            else if (_isOpen.Contains(used))
            {
                _lowest[file] = Math.Min(_lowest[file], seen);
            }
        }

        if (_lowest[file] == number)
            Close(file);
    }

    /// <summary>All that was opened since is one circle with it.</summary>
    private void Close(SourceFile first)
    {
        List<SourceFile> circle = [];
        do
        {
            circle.Add(_open.Pop());
            _isOpen.Remove(circle[^1]);
        } while (circle[^1] != first);
        if (circle.Count > _largest.Count)
            _largest = circle;
    }
}
