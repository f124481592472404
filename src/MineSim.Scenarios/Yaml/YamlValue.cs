using MineSim.Scenarios.Telling;

namespace MineSim.Scenarios.Yaml;

/// <summary>A value of a YAML document that knows where it is written.</summary>
internal abstract record YamlValue(Place Place)
{
    /// <summary>What it is, for sentences.</summary>
    public abstract string Words { get; }

    /// <summary>Whether nothing is written here: <c>key:</c>, <c>~</c> or <c>null</c>.</summary>
    public virtual bool IsEmpty => false;
}

/// <summary>
/// A single text. YAML's own guesses at numbers, dates and truth are not used: the language's kinds decide.
/// </summary>
internal sealed record YamlScalar(string Text, bool Quoted, Place Place) : YamlValue(Place)
{
    private const int LongestQuote = 60;

    public override string Words =>
        IsEmpty ? "nothing"
        : Text.Length <= LongestQuote ? $"'{Text}'"
        : $"'{Text[..LongestQuote]}…'";

    public override bool IsEmpty => !Quoted && Text is "" or "~" or "null";
}

/// <summary>A list.</summary>
internal sealed record YamlSequence(IReadOnlyList<YamlValue> Items, Place Place) : YamlValue(Place)
{
    public override string Words => "a list";
}

/// <summary>Keys with values, in the order of the file; keys are unique.</summary>
internal sealed record YamlMapping(IReadOnlyList<YamlEntry> Entries, Place Place) : YamlValue(Place)
{
    public override string Words => "a block of keys";

    public YamlValue? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key)?.Value;
}

/// <summary>A key and its value.</summary>
internal sealed record YamlEntry(string Key, Place KeyPlace, YamlValue Value)
{
    /// <summary>Where it stands in the lowest of the files that say something of it.</summary>
    public Place Origin { get; init; } = KeyPlace;

    /// <summary>The list of a used file that this one takes the place of.</summary>
    public ReplacedList? Replaces { get; init; }

    /// <summary>Where a used file has a name that this one, which a file adds to it, nearly equals.</summary>
    public NearMiss? Beside { get; init; }
}

/// <summary>A name that another nearly equals.</summary>
internal sealed record NearMiss(string Name, string File);

/// <summary>A list that another takes the place of.</summary>
internal sealed record ReplacedList(int Items, string File);

/// <summary>Problems with values.</summary>
internal static class YamlProblems
{
    /// <summary>Adds a problem with a value, named by the key that it is the value of.</summary>
    public static void Refuse(this Problems problems, YamlValue value, string message, string? suggestion = null) =>
        problems.Refuse(value.Place, message, suggestion);
}
