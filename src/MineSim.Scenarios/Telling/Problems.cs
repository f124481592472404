namespace MineSim.Scenarios.Telling;

/// <summary>Collects problems while a scenario is read, so that all of them can be told at once.</summary>
internal sealed class Problems
{
    /// <summary>Characters that a message may have: it quotes the file, and a file may hold a word of 4 MB.</summary>
    private const int LongestMessage = 500;

    private readonly List<Problem> _found = [];
    private string _subject = "";
    private string _path = "";

    /// <summary>How many there are so far.</summary>
    public int Count => _found.Count;

    /// <summary>Whether there is none so far.</summary>
    public bool None => _found.Count == 0;

    /// <summary>Where what is read is written, and which of it could not be read.</summary>
    public SourceMap Map { get; } = new();

    /// <summary>Adds a problem at a place.</summary>
    public void Add(Place place, string message, string? suggestion = null)
    {
        _found.Add(new Problem(place.File, place.Line, place.Column, Shorten(message), suggestion));
        if (_path.Length > 0)
            Map.AddFaulty(_path);
    }

    /// <summary>Adds a problem with a value, named by the key that it is the value of.</summary>
    public void Refuse(Place place, string message, string? suggestion = null)
    {
        Add(place, _subject.Length == 0 ? message : $"{_subject}: {message}", suggestion);
        MarkUnreadable("");
    }

    /// <summary>Marks what a part of that which is being read would be in the spec as not to be known.</summary>
    public void MarkUnreadable(string segment)
    {
        var path = SourceMap.Join(_path, segment);
        if (path.Length > 0)
            Map.AddUnreadable(path);
    }

    /// <summary>Marks that which is being read as a block, which stands at a place.</summary>
    public void MarkBlock(Place place)
    {
        if (_path.Length > 0)
            Map.AddBlock(_path, place);
    }

    /// <summary>Marks the name of that which is being read.</summary>
    public void MarkName(string segment, Word name) => Map.AddName(SourceMap.Join(_path, segment), name);

    /// <summary>Whether a part of that which is being read is given.</summary>
    public bool IsSaid(string segment) => Map.Said(SourceMap.Join(_path, segment)) is not null;

    /// <summary>Where a part of that which is being read is written, or what holds it.</summary>
    public Place PlaceOf(string segment) => Map.PlaceOf(SourceMap.Join(_path, segment)) ?? default;

    /// <summary>Whether all was read of a part of that which is being read.</summary>
    public bool IsRead(string segment) => Map.IsRead(SourceMap.Join(_path, segment));

    /// <summary>Notes that a part of that which is being read follows from another part of it.</summary>
    public void Derive(string segment, string from) =>
        Map.Alias(SourceMap.Join(_path, segment), SourceMap.Join(_path, from));

    /// <summary>Reads a part of the spec.</summary>
    /// <param name="segment">Its path within that which is being read; empty for the same.</param>
    /// <param name="place">Where it is written.</param>
    /// <param name="read">Reads it.</param>
    public T Within<T>(string segment, Place place, Func<T> read)
    {
        var outer = _path;
        _path = SourceMap.Join(outer, segment);
        if (segment.Length > 0)
            Map.Add(_path, place);
        var value = read();
        _path = outer;
        return value;
    }

    /// <summary>Reads the value of a key; problems with it name the key.</summary>
    public T About<T>(string key, Func<T> read)
    {
        var outer = _subject;
        _subject = key;
        var value = read();
        _subject = outer;
        return value;
    }

    /// <summary>
    /// Every problem once, file by file, then by line and column: first those of one file, of which those of others may
    /// be consequences, then
    /// the others in the order in which they came up.
    /// </summary>
    public IReadOnlyList<Problem> InOrder(string firstFile = "")
    {
        var files = _found.Select(p => p.File).Prepend(firstFile).Distinct().ToList();
        return [.. _found.Distinct().OrderBy(p => files.IndexOf(p.File)).ThenBy(p => p.Line).ThenBy(p => p.Column)];
    }

    private static string Shorten(string message) =>
        message.Length <= LongestMessage ? message : message[..LongestMessage] + "…";
}
