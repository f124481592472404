using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Records.People;
using MineSim.Records.Value;
using MineSim.Records.Words;
using MineSim.Spec;
using MineSim.Spec.Training;

namespace MineSim.Verification.Tests;

/// <summary>What <c>scenarios/27-cost-of-a-certificate.yaml</c> says to expect, reckoned with a pencil.</summary>
public class CertificateScenarioTests
{
    private const int Trainees = 11 * 20;
    private const double Course = 500 + 28 * 60 + 48 * 180 + 300;
    private const double MeanDays = 28 + 33 + 1;
    private const double Pay = MeanDays / 365 * 12_000;

    private static readonly PeopleAloneSpec Spec = Scenario.Shipped<PeopleAloneSpec>("27-cost-of-a-certificate.yaml");
    private static readonly ReplicationRecord Outcome = Record.Of(Spec, detail: Detail.Shift);

    [Fact]
    public void A_trainee_costs_fees_hours_and_pay()
    {
        Assert.Equal(13_158, Course + Pay, 0.5);
        Assert.Equal(Trainees * Course, Outcome.Kpi("training_cost", "truck-driving"), 1e-4);
        Assert.Equal(Trainees * Pay, Outcome.Kpi("training_wages", "truck-driving"), 1e-4);
        Assert.Equal(
            Trainees * (Course + Pay),
            Outcome.Kpi("certificate_cost", "truck-driving") * Outcome.Kpi("trainees_qualified", "truck-driving"),
            1e-3
        );
    }

    [Theory]
    [InlineData(0.8, 16_450)]
    [InlineData(0.9, 14_620)]
    public void A_certificate_costs_what_those_cost_who_fail_too(double pass, double usd)
    {
        var programme = Spec.Workforce.Training[0];
        var spec = Spec with
        {
            Workforce = Spec.Workforce with
            {
                Training =
                [
                    programme with
                    {
                        Stages = [.. programme.Stages.SkipLast(1), new AssessmentStage(24, pass) { FeeUsd = 300 }],
                    },
                ],
            },
        };
        var costs = Enumerable
            .Range(0, 40)
            .Select(replication => Record.Of(spec, replication, Detail.Kpi).Kpi("certificate_cost", "truck-driving"));

        Assert.Equal(usd, (Course + Pay) / pass, 5.0);
        // Of 8,800 examinations the share that is passed is known to half a percent.
        Assert.Equal(usd, costs.Average(), 0.02 * usd);
    }

    [Fact]
    public void Without_a_mine_the_cash_flow_is_wages_training_overhead_and_capital()
    {
        var cash = Outcome.Rows<ValueRow>().Where(row => row.Account == ValueWords.CashFlow).ToList();

        Assert.Equal(
            ["items", "overhead", "training", "wages"],
            cash.Select(row => row.Line).Distinct().Order(StringComparer.Ordinal)
        );
        Assert.Equal(36, cash.Select(row => row.Month).Distinct().Count());
        Assert.Equal(cash.Sum(row => row.Usd), Outcome.Kpi("cash_flow"), 1e-3);
        Assert.Equal(
            Outcome.Rows<TrainingRow>().Sum(row => row.CostUsd),
            Outcome.Kpi("operating_cost", "training"),
            1e-4
        );
        Assert.Equal(
            Outcome.Rows<PersonRow>().Sum(row => Math.Min(row.LeftDay, 3 * 365) - Math.Max(0, row.HiredDay))
                / 365
                * 12_000,
            Outcome.Kpi("operating_cost", "wages"),
            1e-3
        );
        Assert.Equal(
            Outcome.Kpi("operating_cost", "wages") + 0.5 * Trainees * Course + 0.6 * 450e3 + 0.4 * 400e3,
            Outcome.Kpi("local_value_added"),
            1e-3
        );
        Assert.DoesNotContain(
            Outcome.Rows<KpiRow>(),
            row => row.Kpi.StartsWith("operating_cost_per", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_class_is_paid_for_while_it_lasts()
    {
        // Twenty begin on the first of January; the class's four weeks lie in it, and of the simulator's days three,
        // the last of
        // which is written down at midnight and counts in February.
        var january = Outcome
            .Rows<ValueRow>()
            .Where(row =>
                row.Account == ValueWords.CashFlow && row.Line == ValueWords.Training && row.Month == "2028-01"
            )
            .ToDictionary(row => row.Item + " " + row.Unit, row => -row.Usd);

        Assert.Equal(20 * 500, january["truck-driving enrolment 1"]);
        Assert.Equal(20 * 28 * 60, january["truck-driving classroom h"], 1e-6);
        Assert.Equal(2 * 16 * 180, january["truck-driving simulator h"], 1e-6);
    }
}
