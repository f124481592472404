using MineSim.Scenarios.Telling;

namespace MineSim.Scenarios.Language;

/// <summary>The values of one block, as its declaration reads them.</summary>
/// <param name="values">Values by key.</param>
/// <param name="places">Where the keys stand.</param>
/// <param name="place">Where the block stands.</param>
/// <param name="problems">Where rules between keys report.</param>
/// <param name="hasUnknownKeys">Whether the block has keys that nobody knows.</param>
internal sealed class Fields(
    Dictionary<Key, object?> values,
    Dictionary<Key, Place> places,
    Place place,
    Problems problems,
    bool hasUnknownKeys = false
)
{
    /// <summary>A block of which nothing could be read.</summary>
    public static Fields None { get; } = new([], [], default, new Problems());

    /// <summary>
    /// Whether the block has keys that nobody knows: what seems to lack may be one of them, misspelt.
    /// </summary>
    public bool HasUnknownKeys => hasUnknownKeys;

    public Place Place => place;

    /// <summary>Where it is told what is probably not meant so.</summary>
    public Notes Notes { get; init; } = new();

    /// <summary>The first day of the run.</summary>
    public DateOnly Start { get; init; }

    /// <summary>The shifts of the day in the order of their hours; none where they are not known.</summary>
    public IReadOnlyList<string> Shifts { get; init; } = [];

    public Problems Problems => problems;

    public bool Has(Key key) => values.ContainsKey(key);

    public Place PlaceOf(Key key) => places.GetValueOrDefault(key, place);

    /// <summary>The value of a key that is required or has a default.</summary>
    public T Get<T>(Key<T> key) => values.TryGetValue(key, out var value) ? (T)value! : key.Fallback;

    /// <summary>The value of a key, or <see langword="null"/> when it is not given.</summary>
    public T? Find<T>(Key<T> key)
        where T : class => Has(key) ? Get(key) : null;

    /// <summary>The value of a key, or <see langword="null"/> when it is not given.</summary>
    public T? FindValue<T>(Key<T> key)
        where T : struct => Has(key) ? Get(key) : null;

    /// <summary>An instant, in hours after the start of the run; 0 for what lies before it.</summary>
    public double HoursOf(Key<Moment> key) => Get(key).HoursAfter(Start);

    /// <summary>The same, or <see langword="null"/> when it is not given.</summary>
    public double? FindHoursOf(Key<Moment> key) => FindValue(key)?.HoursAfter(Start);

    /// <summary>A name; <see langword="null"/> when it is not given.</summary>
    public string? FindText(Key<Word> key) => Find(key)?.Text;

    /// <summary>Names in a list; those that could not be read are empty.</summary>
    public IReadOnlyList<string> TextsOf(Key<IReadOnlyList<Word>> key) => [.. Get(key).Select(word => word.Text)];

    /// <summary>Marks the value of a key as one for which there is but a stand-in.</summary>
    public void MarkUnreadable(Key key)
    {
        if (!ReferenceEquals(this, None))
            problems.MarkUnreadable(key.Into);
    }

    /// <summary>Requires that exactly one of some keys is given.</summary>
    public void RequireOne(params ReadOnlySpan<Key> keys)
    {
        var names = new List<string>();
        Key? second = null;
        var given = 0;
        foreach (var key in keys)
        {
            names.Add($"'{key.Name}'");
            if (Has(key) && ++given == 2)
                second = key;
        }

        if (ReferenceEquals(this, None) || given == 1)
            return;
        var choice = string.Join(" or ", names);
        if (second is null)
            problems.Add(place, $"either {choice} must be given");
        else
            problems.Add(PlaceOf(second), $"only one of {choice} can be given");
    }

    /// <summary>Requires that a key is given only together with another.</summary>
    public void RequireWith(Key key, Key other)
    {
        if (Has(key) && !Has(other))
            problems.Add(PlaceOf(key), $"'{key.Name}' has a meaning only together with '{other.Name}'");
    }

    /// <summary>Requires that two keys are not given together.</summary>
    public void Forbid(Key key, Key other)
    {
        if (Has(key) && Has(other))
            problems.Add(PlaceOf(key), $"'{key.Name}' and '{other.Name}' cannot be given together");
    }
}
