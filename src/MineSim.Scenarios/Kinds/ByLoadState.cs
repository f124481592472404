using System.Text.Json.Nodes;
using MineSim.Scenarios.Distributions;
using MineSim.Scenarios.Files;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios.Kinds;

/// <summary>A value for loaded trucks and one for empty trucks.</summary>
internal sealed record ByLoadState<T>(T Loaded, T Empty);

/// <summary>Either one value for both load states, or <c>{ loaded: …, empty: … }</c>.</summary>
internal sealed class ByLoadStateKind<T> : Kind<ByLoadState<T>>
{
    private readonly Kind<T> _element;
    private readonly Key<T> _loaded;
    private readonly Key<T> _empty;
    private readonly Block<ByLoadState<T>> _pair;

    /// <param name="element">What either value may be.</param>
    public ByLoadStateKind(Kind<T> element)
    {
        _element = element;
        _loaded = new("loaded", element, "The value for loaded trucks.", required: true);
        _empty = new("empty", element, "The value for empty trucks.", required: true);
        _pair = new(
            "loaded and empty",
            "Loaded and empty trucks differ.",
            [_loaded, _empty],
            f => new(f.Get(_loaded), f.Get(_empty)),
            whole: true,
            $"{Named(element)} by load state"
        );
    }

    public override string Words => $"{_element.Words}, or `{{ loaded, empty }}` of it";

    public override string Unit => _element.Unit;

    public override string Range => _element.Range;

    public override ByLoadState<T> Instead => new(_element.Instead, _element.Instead);

    public override ByLoadState<T> Read(YamlValue value, Reading reading)
    {
        if (IsPair(value))
            return _pair.Read(value, reading);
        var both = _element.Read(value, reading);
        return new(both, both);
    }

    public override JsonObject Schema(SchemaBook book) =>
        new() { ["anyOf"] = new JsonArray(_element.Schema(book), _pair.Schema(book)) };

    public override YamlValue Canonical(YamlValue value, ScenarioFolder folder)
    {
        if (!IsPair(value))
            return _element.Canonical(value, folder);
        var pair = (YamlMapping)_pair.Canonical(value, folder);
        var same = YamlWriter.Inline(pair.Entries[0].Value) == YamlWriter.Inline(pair.Entries[1].Value);
        return same ? pair.Entries[0].Value : pair;
    }

    // A name for the schema, without the link that the reference wants.
    private static string Named(Kind element) =>
        element.Words.Split(' ')[0] + (element is ChanceKind ? " or distribution" : "");

    private static bool IsPair(YamlValue value) =>
        value is YamlMapping mapping && (mapping.Find("loaded") ?? mapping.Find("empty")) is not null;
}
