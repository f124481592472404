using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios;

/// <summary>Collects problems while a scenario is read, so that all of them can be told at once.</summary>
internal sealed class Problems
{
    /// <summary>Characters that a message may have: it quotes the file, and a file may hold a word of 4 MB.</summary>
    private const int LongestMessage = 500;

    private readonly List<Problem> _found = [];
    private string _subject = "";

    /// <summary>How many there are so far.</summary>
    public int Count => _found.Count;

    /// <summary>Whether there is none so far.</summary>
    public bool None => _found.Count == 0;

    /// <summary>Adds a problem at a place.</summary>
    public void Add(Place place, string message, string? suggestion = null) =>
        _found.Add(new Problem(place.File, place.Line, place.Column, Shorten(message), suggestion));

    /// <summary>Adds a problem with a value, named by the key that it is the value of.</summary>
    public void Refuse(YamlValue value, string message, string? suggestion = null) =>
        Add(value.Place, _subject.Length == 0 ? message : $"{_subject}: {message}", suggestion);

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
