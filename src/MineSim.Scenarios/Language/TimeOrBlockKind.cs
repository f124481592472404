using System.Text.Json.Nodes;

namespace MineSim.Scenarios;

/// <summary>Either a plain time, or a block that says more, of which <c>for</c> is that time.</summary>
/// <param name="time">What the time may be.</param>
/// <param name="block">The block.</param>
/// <param name="plain">What a plain time says.</param>
internal sealed class TimeOrBlockKind<T>(Kind<double> time, Block<T> block, Func<double, T> plain) : Kind<T>
{
    public override string Words => $"{time.Words}, or {block.Words}";

    public override string Unit => time.Unit;

    public override string Range => time.Range;

    public override IEnumerable<IBlock> Blocks => block.Blocks;

    public override T Instead => plain(time.Instead);

    public override T Read(YamlValue value, Reading reading) =>
        value is YamlMapping ? block.Read(value, reading) : plain(time.Read(value, reading));

    public override JsonObject Schema(SchemaBook book) => new() { ["anyOf"] = new JsonArray(time.Schema(book), block.Schema(book)) };

    public override YamlValue Canonical(YamlValue value, ScenarioFolder folder)
    {
        if (value is not YamlMapping)
            return time.Canonical(value, folder);
        var all = (YamlMapping)block.Canonical(value, folder);
        return all.Entries is [{ Key: "for" } single] ? single.Value : all;
    }
}
