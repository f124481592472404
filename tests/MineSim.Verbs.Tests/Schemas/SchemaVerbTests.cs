using System.Text.Json;
using MineSim.Verbs.Failures;
using MineSim.Verbs.Schemas;

namespace MineSim.Verbs.Tests;

public sealed class SchemaVerbTests : IDisposable
{
    private readonly Bench _bench = new();

    [Fact]
    public void The_schema_is_given_and_written_only_where_it_is_asked_for()
    {
        var given = SchemaVerb.Run(new());
        var written = SchemaVerb.Run(new() { Out = _bench.In("schema.json") });

        using var schema = JsonDocument.Parse(given.Json);
        Assert.True(schema.RootElement.TryGetProperty("$schema", out _));
        Assert.Null(given.File);
        Assert.Equal(given.Json, File.ReadAllText(written.File!));
    }

    [Fact]
    public void Without_a_folder_to_write_it_to_it_is_lost() =>
        Assert.Contains(
            "there is no folder",
            Assert
                .Throws<LostOutputException>(() => SchemaVerb.Run(new() { Out = _bench.In("no/schema.json") }))
                .Message,
            StringComparison.Ordinal
        );

    public void Dispose() => _bench.Dispose();
}
