using MineSim.Records;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>What <c>scenarios/31-shared-simulators.yaml</c> says to expect.</summary>
public class SharedSimulatorsScenarioTests
{
    private const int Replications = 10;

    private static readonly CrewedMineSpec Shipped = Scenario.Shipped<CrewedMineSpec>("31-shared-simulators.yaml");

    [Fact]
    public void Certificates_take_as_long_as_the_simulators_let_them()
    {
        var (two, one, long16) = (Run(2, 8), Run(1, 8), Run(2, 16));

        Assert.Equal((115.0, 201.0, 42.7), two, Nearly);
        Assert.Equal((154.0, 280.0, 41.7), one, Nearly);
        Assert.Equal((107.0, 168.0, 42.9), long16, Nearly);
    }

    private static bool Nearly(
        (double Trucks, double Shovels, double Megatonnes) said,
        (double Trucks, double Shovels, double Megatonnes) found
    ) =>
        Math.Abs(said.Trucks - found.Trucks) < 4
        && Math.Abs(said.Shovels - found.Shovels) < 8
        && Math.Abs(said.Megatonnes - found.Megatonnes) < 0.25;

    private static (double Trucks, double Shovels, double Megatonnes) Run(int seats, double hoursADay)
    {
        var workforce = Shipped.Workforce;
        var spec = Shipped with
        {
            Workforce = workforce with
            {
                Facilities =
                [
                    workforce.Facilities[0] with
                    {
                        Seats = seats,
                        HoursADay = hoursADay,
                    },
                    workforce.Facilities[1],
                ],
            },
        };
        var records = Enumerable
            .Range(0, Replications)
            .Select(replication => Record.Of(spec, replication, Detail.Kpi))
            .ToList();
        return (
            Mean("time_to_competence", "truck-driving"),
            Mean("time_to_competence", "shovel-operating"),
            Mean("tonnes", "") / 1e6
        );

        double Mean(string kpi, string item) => records.Average(record => record.Kpi(kpi, item));
    }
}
