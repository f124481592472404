using System.Text.Json.Nodes;
using MineSim.Scenarios.Files;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios.Language;

/// <summary>A key of the language, declared once.</summary>
internal abstract class Key(string name, string description, bool required, string? fallback)
{
    private string? _canonicalDefault;

    /// <summary>The word in the file.</summary>
    public string Name { get; } = name;

    /// <summary>What it means, one or two sentences.</summary>
    public string Description => description;

    /// <summary>The first sentence of <see cref="Description"/>, as it stands within another.</summary>
    public string InSentence
    {
        get
        {
            var end = description.IndexOf(". ", StringComparison.Ordinal);
            var first = end < 0 ? description.TrimEnd('.') : description[..end];
            return char.ToLowerInvariant(first[0]) + first[1..];
        }
    }

    /// <summary>Whether a scenario must give it.</summary>
    public bool Required => required;

    /// <summary>
    /// What holds when it is not given, in the language's own words; <see langword="null"/> for nothing.
    /// </summary>
    public string? Default => fallback;

    /// <summary>What its value may be.</summary>
    public abstract Kind Kind { get; }

    /// <summary>
    /// The property of the spec that its value becomes, as a path within that of its block; empty where its keys are
    /// those of the block's own spec. Its name, which no path of a spec has, where it becomes no property.
    /// </summary>
    public string Into { get; init; } = name;

    /// <summary>Whether it is told of its value as a whole where that begins, as of names; else where the key
    /// stands.</summary>
    public bool IsToldWithin { get; init; }

    /// <summary>Reads its value.</summary>
    public abstract object? ReadValue(YamlValue value, Reading reading);

    /// <summary>JSON schema of its value.</summary>
    public JsonObject Schema(SchemaBook book)
    {
        var schema = Kind.Schema(book);
        var notes = new[]
        {
            description,
            Kind.Range.Length > 0 ? $"Range: {Kind.Range}." : "",
            fallback is null ? "" : $"Default: {fallback}.",
        };
        schema["description"] = string.Join(" ", notes.Where(note => note.Length > 0));
        return schema;
    }

    /// <summary>Whether a canonical value says no more than the default does.</summary>
    public bool IsDefault(YamlValue canonical, ScenarioFolder folder)
    {
        if (fallback is null)
            return false;
        _canonicalDefault ??= YamlWriter.Inline(Kind.Canonical(DefaultValue, folder));
        return _canonicalDefault == YamlWriter.Inline(canonical) || EqualsDefault(canonical, folder);
    }

    /// <summary>Whether a value is read as what the default is read as, however it is spelt.</summary>
    protected abstract bool EqualsDefault(YamlValue value, ScenarioFolder folder);

    /// <summary>The default as a tree.</summary>
    protected YamlValue DefaultValue
    {
        get
        {
            var problems = new Problems();
            return YamlText.Read(fallback!, "the default of " + Name, problems)
                ?? throw new InvalidOperationException($"The default of '{Name}' is not YAML: {problems.InOrder()[0]}");
        }
    }
}

/// <summary>A key whose value is read as a <typeparamref name="T"/>.</summary>
internal sealed class Key<T> : Key
{
    private readonly Kind<T> _kind;
    private readonly Lazy<T> _default;

    public Key(string name, Kind<T> kind, string description, bool required = false, string? fallback = null)
        : base(name, description, required, fallback)
    {
        _kind = kind;
        _default = new(ReadDefault);
        IsToldWithin = typeof(T) == typeof(Word);
    }

    public override Kind Kind => _kind;

    /// <summary>What holds when the key is not given: its default, or a stand-in.</summary>
    public T Fallback => Default is null ? _kind.Instead : _default.Value;

    public override object? ReadValue(YamlValue value, Reading reading) =>
        reading.Problems.About(Name, () => _kind.Read(value, reading));

    protected override bool EqualsDefault(YamlValue value, ScenarioFolder folder) =>
        EqualityComparer<T>.Default.Equals(_kind.Read(value, new Reading(new Problems(), folder)), Fallback);

    private T ReadDefault()
    {
        var problems = new Problems();
        var value = _kind.Read(DefaultValue, new Reading(problems, ScenarioFolder.Around(".")));
        return problems.None
            ? value
            : throw new InvalidOperationException($"The default of '{Name}': {problems.InOrder()[0]}");
    }
}
