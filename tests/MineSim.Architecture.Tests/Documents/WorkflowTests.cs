namespace MineSim.Architecture.Tests.Documents;

/// <summary>Continuous integration does what the pages say.</summary>
public class WorkflowTests
{
    [Theory]
    [InlineData("run: bash .ci/run")]
    [InlineData("run: dotnet test -c Release")]
    [InlineData("windows-latest")]
    [InlineData("macos-latest")]
    [InlineData("global-json-file: global.json")]
    public void The_workflow_builds_and_tests_everywhere(string step) =>
        Assert.Contains(step, File.ReadAllText(Path.Combine(Repository.Root, ".github/workflows/build.yml")));
}
