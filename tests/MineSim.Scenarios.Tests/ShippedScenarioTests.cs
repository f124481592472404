namespace MineSim.Scenarios.Tests;

public class ShippedScenarioTests
{
    public static TheoryData<string> Scenarios => [.. Directory.GetFiles(Shipped.Folder, "*.yaml").Order().Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Every_shipped_scenario_is_valid(string name)
    {
        var reading = ScenarioFile.Read(Shipped.PathOf(name));

        Assert.Empty(reading.Problems);
        Assert.NotNull(reading.Spec);
    }
}
