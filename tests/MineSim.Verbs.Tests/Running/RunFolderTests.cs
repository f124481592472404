using MineSim.Verbs.Running;

namespace MineSim.Verbs.Tests;

public sealed class RunFolderTests
{
    [Theory]
    [InlineData("...yaml")]
    [InlineData("..yaml")]
    [InlineData("mines/.yaml")]
    [InlineData(". .yaml")]
    public void A_name_of_dots_stays_below_the_folder_of_runs(string scenario) =>
        Assert.Equal(Path.Combine("runs", "scenario"), RunFolder.First(scenario));

    [Fact]
    public void A_run_is_named_after_its_scenario() =>
        Assert.Equal(Path.Combine("runs", "one-shovel"), RunFolder.First("mines/one-shovel.yaml"));

    [Fact]
    public void Where_there_is_none_both_the_new_and_the_latest_are_the_first()
    {
        const string Scenario = "no-such-scenario-was-ever-run.yaml";

        Assert.Equal(RunFolder.First(Scenario), RunFolder.New(Scenario));
        Assert.Equal(RunFolder.First(Scenario), RunFolder.Latest(Scenario));
    }
}
