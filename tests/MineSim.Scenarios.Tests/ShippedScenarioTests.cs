namespace MineSim.Scenarios.Tests;

public class ShippedScenarioTests
{
    public static TheoryData<string> Scenarios =>
        [.. Directory.GetFiles(Shipped.Folder, "*.yaml").Order().Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Every_shipped_scenario_is_valid_and_leaves_nothing_to_note(string name)
    {
        var reading = ScenarioFile.Read(Shipped.PathOf(name));

        Assert.Empty(reading.Problems);
        Assert.Empty(reading.Notes);
        Assert.NotNull(reading.Spec);
    }

    [Fact]
    public void The_flagship_that_benchmarks_measure_can_still_be_read()
    {
        var reading = ScenarioFile.Read(Shipped.Frozen);

        Assert.Empty(reading.Problems);
        Assert.NotNull(reading.Spec);
    }
}
