using System.Runtime.CompilerServices;
using MineSim.Records;
using MineSim.Spec.Dispatch;

namespace MineSim.Verification.Tests;

/// <summary>The shipped mine that compares dispatch rules comes out as its comment says.</summary>
public class DispatchScenarioTests
{
    [Fact]
    public void A_rule_that_knows_when_trucks_will_come_moves_more_than_one_that_counts_them()
    {
        var nearest = Tonnes(DispatchRule.Nearest);
        var shortestQueue = Tonnes(DispatchRule.ShortestQueue);
        var shortestWait = Tonnes(DispatchRule.ShortestExpectedWait);
        var flowOptimal = Tonnes(DispatchRule.FlowOptimal);

        var figures =
            $"nearest {nearest:N0}, shortest-queue {shortestQueue:N0}, shortest-expected-wait {shortestWait:N0}, "
            + $"flow-optimal {flowOptimal:N0}";
        Assert.True(nearest < 0.7 * shortestQueue, figures);
        Assert.True(shortestWait > 1.02 * shortestQueue, figures);
        Assert.True(flowOptimal > 1.02 * shortestQueue, figures);
    }

    private static double Tonnes(DispatchRule rule)
    {
        var spec = Scenario.ReadFile(Path.Combine(Folder(), "..", "..", "..", "scenarios", "08-dispatch.yaml"));
        return Record.Of(spec with { Mine = spec.Mine with { Dispatch = rule } }, detail: Detail.Kpi).Kpi("tonnes");
    }

    private static string Folder([CallerFilePath] string test = "") => Path.GetDirectoryName(test)!;
}
