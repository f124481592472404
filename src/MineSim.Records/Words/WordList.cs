namespace MineSim.Records.Words;

/// <summary>A word for each value of an enumeration.</summary>
/// <typeparam name="T">The enumeration, whose values count up from 0.</typeparam>
public sealed class WordList<T>
    where T : struct, Enum
{
    private readonly Word[] _words;

    internal WordList(params (T Value, Word Word)[] words)
    {
        var values = Enum.GetValues<T>();
        if (!words.Select(each => each.Value).SequenceEqual(values))
            throw new InvalidOperationException($"{typeof(T).Name} needs a word for each value, in their order.");
        _words = [.. words.Select(each => each.Word)];
    }

    /// <summary>All words, in the order of the values.</summary>
    public IReadOnlyList<Word> All => _words;

    /// <summary>The word of a value; the same object, and text, at every call.</summary>
    public Word this[T value] => _words[Convert.ToInt32(value, null)];

    /// <summary>The word of a name in data; <see langword="null"/> where there is none.</summary>
    public Word? Find(string name) => Array.Find(_words, word => word.Name == name);

    /// <summary>The names in data, in the order of the values.</summary>
    public string[] Names() => [.. _words.Select(word => word.Name)];
}
