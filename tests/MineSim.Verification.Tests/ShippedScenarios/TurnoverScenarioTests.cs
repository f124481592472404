using MineSim.Experiments.Replications;

namespace MineSim.Verification.Tests;

/// <summary>What <c>scenarios/24-turnover.yaml</c> says to expect.</summary>
public class TurnoverScenarioTests
{
    private static readonly ExperimentResult Result = Confidence.Experiment(Scenario.Shipped("24-turnover.yaml"));

    [Fact]
    public void As_many_positions_are_vacant_as_Little_says()
    {
        // Hazards of −ln 0.8 and −ln 0.9 a year, 60 days each. The run begins with none, and no position is vacant for
        // its first 60 days' worth.
        var expected = Vacant(42, 0.8) + Vacant(12, 0.9);

        Assert.Equal(1.6, expected, 0.05);
        Assert.Equal(expected, Mean("vacancies", "driver") + Mean("vacancies", "shovel-operator"), 0.1);
    }

    [Fact]
    public void Local_people_become_two_thirds_and_the_trainers_go_home()
    {
        Assert.Equal(32 / 58.0, 0.55, 0.005);
        Assert.Equal(2 / 3.0, Mean("local_people_share", "2030-01-01"), 0.03);
        Assert.InRange(Mean("local_people_share_met", "2030-01-01"), 0.65, 0.85);
        Assert.InRange(Mean("people_employed", "trainer"), 0, 0.5);
    }

    private static double Mean(string kpi, string item) => Result.Figures(kpi, item).Average();

    private static double Vacant(int positions, double staying)
    {
        var (days, turned) = (26 * 730 / 24.0, -Math.Log(staying) * 60 / 365);
        return positions * turned / (1 + turned) * (1 - 30 / days);
    }
}
