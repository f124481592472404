namespace MineSim.Records.Words;

/// <summary>
/// A name that data bear, with what people call it and what it means. Only this folder makes any, so that a name which
/// is not written down here does not compile. As a text it is its name in data.
/// </summary>
public class Word
{
    internal Word(string name, string @short, string definition)
    {
        Name = name;
        Short = @short;
        Definition = definition;
    }

    /// <summary>Its name in data, snake_case.</summary>
    public string Name { get; }

    /// <summary>Words for people where the context says the rest: in a column, in a legend, in a group.</summary>
    public string Short { get; }

    /// <summary>Words for people where it stands alone; <see cref="Short"/> where they say all.</summary>
    public string Long
    {
        get => field ?? Short;
        internal init;
    }

    /// <summary>What it is, in one sentence.</summary>
    public string Definition { get; }

    /// <summary>What its colour tells.</summary>
    public ColourRole Role { get; internal init; } = ColourRole.Other;

    /// <summary>Its name in data.</summary>
    public static implicit operator string(Word word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Name;
    }

    /// <summary>Its name in data.</summary>
    public override string ToString() => Name;
}
