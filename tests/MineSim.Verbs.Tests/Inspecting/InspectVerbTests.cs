using MineSim.Results;
using MineSim.Verbs.Failures;
using MineSim.Verbs.Inspecting;
using MineSim.Verbs.Running;

namespace MineSim.Verbs.Tests;

public sealed class InspectVerbTests : IDisposable
{
    private readonly Bench _bench = new();

    [Fact]
    public void A_dataset_tells_its_run_and_its_tables()
    {
        var options = new RunOptions(_bench.Scenario()) { Out = _bench.In("out"), Replications = 2 };
        RunVerb.Run(options, null, Bench.Cancel);

        var inspected = InspectVerb.Run(new(_bench.In("out")), Bench.Cancel);

        Assert.Equal(("One shovel", RunState.Complete), (inspected.Run.Scenario, inspected.State));
        Assert.Equal((2, 0), (inspected.Done, inspected.Failed));
        var production = inspected.Tables.Single(table => table.Name == "production");
        Assert.Equal(2, production.Parts);
        Assert.Contains(production.Columns, column => column is { Name: "payload_t", Unit: "t" });
    }

    [Fact]
    public void A_folder_without_a_run_is_refused() =>
        Assert.Contains(
            "run.json",
            Assert.Throws<BadDatasetException>(() => InspectVerb.Run(new(_bench.Folder), Bench.Cancel)).Message,
            StringComparison.Ordinal
        );

    public void Dispose() => _bench.Dispose();
}
