using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;
using MineSim.Records.Value;
using MineSim.Records.Words;
using MineSim.Spec;
using MineSim.Spec.Value;

namespace MineSim.Verification.Tests;

/// <summary>Scenario 22: a mine of constant times, whose money can be reckoned with a pencil.</summary>
public class ValueScenarioTests
{
    private const double Year = 8760;
    private const double OuncesAnHour = 250 * 0.3 * 0.6 / 31.1034768;
    private const double CopperAnHour = 250 * 0.008 * 0.9;

    private static readonly MineSiteSpec Spec = Scenario.Shipped("22-value.yaml");
    private static readonly ReplicationRecord Outcome = Record.Of(Spec, detail: Detail.Shift);

    [Fact]
    public void Its_net_present_value_is_that_of_a_hand_calculation()
    {
        // US$ of an hour: two trucks and a shovel always, a third truck in the second year.
        var gross = CopperAnHour * 0.96 * 9815 + OuncesAnHour * 0.95 * 3016;
        var net = gross - CopperAnHour * 0.96 * 600 - OuncesAnHour * 0.95 * 6;
        var wages = (16 * 9000 + 8 * 120_000) / Year;
        var margin = 0.95 * net - 250 * 12 - 20e6 / Year - wages - 400 - 2 * 150;

        var npv = -150e6 - 2 * 2.5e6 - 6e6;
        npv -= 30e6 * Worth(366 * 24) + 2.5e6 * Worth((366 - 180) * 24);
        foreach (var (from, to) in Months())
        {
            npv += margin * (to - from) * Worth((from + to) / 2);
            npv -= 150 * Math.Max(0, to - Math.Max(from, 366 * 24)) * Worth((from + to) / 2);
        }

        Assert.Equal(npv, Outcome.Kpi("npv"), 1e-7 * Math.Abs(gross * 2 * Year));
        Assert.Equal(npv / 2, Outcome.Kpi("partner_npv", "operator"), 1e-7 * Math.Abs(gross * 2 * Year));
        Assert.Equal(2 * Year * 0.05 * net, Outcome.Kpi("royalties", "province"), 1e-7 * gross * 2 * Year);
        Assert.Equal(
            0.76 * 2 * 16 * 9000 + 0.4 * 40e6 + 0.25 * 12 * 250 * 2 * Year + 0.15 * 180e6,
            Outcome.Kpi("local_value_added"),
            1
        );
    }

    [Fact]
    public void Partners_share_the_cash_flow_and_what_remains_local_is_counted_apart()
    {
        foreach (var month in Outcome.Rows<ValueRow>().GroupBy(row => row.Month))
        {
            var cash = month.Where(row => row.Account == ValueWords.CashFlow).Sum(row => row.Usd);
            var shared = month.Where(row => row.Account == ValueWords.Partners).Sum(row => row.Usd);
            Assert.Equal(cash, shared, 1e-3);
        }

        Assert.Equal(
            Outcome.Kpi("npv"),
            Outcome.Rows<ValueRow>().Where(row => row.Account == ValueWords.CashFlow).Sum(row => row.DiscountedUsd),
            1e-3
        );
        Assert.Equal(24, Outcome.Rows<ValueRow>().Select(row => row.Month).Distinct().Count());
    }

    [Fact]
    public void Every_quantity_of_a_month_is_that_of_its_shifts_in_the_other_tables()
    {
        foreach (
            var month in Outcome
                .Rows<ValueRow>()
                .Where(row => row.Account == ValueWords.CashFlow)
                .GroupBy(row => row.Month)
        )
        {
            var fed = Outcome
                .Rows<PlantRow>()
                .Where(row => row.Machine == "crusher mill" && MonthOf(row.Day) == month.Key)
                .ToList();
            var operating = Outcome
                .Rows<EquipmentTimeRow>()
                .Where(row =>
                    row.Model == "truck-100t"
                    && MonthOf(row.Day) == month.Key
                    && TimeUsageModel.Holds(TimeLevel.Operating, TimeCategories.ClassOf(row.Category))
                );

            Assert.Equal(fed.Sum(row => row.ThroughputT), Quantity("processing", ""), 1e-6);
            Assert.Equal(fed.Sum(row => row.ThroughputT * row.CopperPct / 100 * 0.9), Quantity("copper", ""), 1e-6);
            Assert.Equal(operating.Sum(row => row.TimeH), Quantity("machine_hours", "truck-100t"), 1e-6);

            double Quantity(string line, string item) =>
                month
                    .Single(row => row.Line == line && row.Item == item && row.Category != ValueWords.Selling)
                    .Quantity;
        }
    }

    private static double Worth(double hour) => Math.Pow(1.1, -hour / Year);

    private static string MonthOf(int day) =>
        Spec.Start.AddDays(Math.Max(0, day)).ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Months end at six in the morning, with the night shift that began in them.</summary>
    private static IEnumerable<(double From, double To)> Months()
    {
        var from = 0.0;
        for (var first = Spec.Start; from < 2 * Year; first = first.AddMonths(1))
        {
            var to = Math.Min(2 * Year, 24.0 * (first.AddMonths(1).DayNumber - Spec.Start.DayNumber) + 6);
            yield return (from, to);
            from = to;
        }
    }
}
