using System.Text.Json.Nodes;
using MineSim.Scenarios.Files;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios.Language;

/// <summary>Either a plain quantity, or a block that says more, of which one key is that quantity.</summary>
/// <param name="quantity">What the quantity may be.</param>
/// <param name="block">The block.</param>
/// <param name="plain">What a plain quantity says.</param>
/// <param name="key">The key of the block that is the quantity.</param>
internal sealed class PlainOrBlockKind<T>(
    Kind<double> quantity,
    Block<T> block,
    Func<double, T> plain,
    string key = "for"
) : Kind<T>
{
    public override string Words => $"{quantity.Words}, or {block.Words}";

    public override string Unit => quantity.Unit;

    public override string Range => quantity.Range;

    public override IEnumerable<IBlock> Blocks => block.Blocks;

    public override T Instead => plain(quantity.Instead);

    public override T Read(YamlValue value, Reading reading) =>
        value is YamlMapping ? block.Read(value, reading) : plain(quantity.Read(value, reading));

    public override JsonObject Schema(SchemaBook book) =>
        new() { ["anyOf"] = new JsonArray(quantity.Schema(book), block.Schema(book)) };

    public override YamlValue Canonical(YamlValue value, ScenarioFolder folder)
    {
        if (value is not YamlMapping)
            return quantity.Canonical(value, folder);
        var all = (YamlMapping)block.Canonical(value, folder);
        return all.Entries is [var single] && single.Key == key ? single.Value : all;
    }
}
