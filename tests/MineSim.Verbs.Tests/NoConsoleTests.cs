using MineSim.Verbs.Running;

namespace MineSim.Verbs.Tests;

public class NoConsoleTests
{
    [Fact]
    public void Verbs_know_no_console() =>
        Assert.DoesNotContain(
            typeof(RunVerb).Assembly.GetReferencedAssemblies(),
            assembly => assembly.Name is "System.Console" or "Spectre.Console" or "System.CommandLine"
        );
}
