using CsCheck;
using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Records.Maintenance;
using MineSim.Records.People;
using MineSim.Records.Value;
using MineSim.Records.Words;
using MineSim.Spec;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Training;

namespace MineSim.Verification.Tests;

/// <summary>
/// What holds for the money of every mine: each line is the sum of rows in the tables that it comes from.
/// </summary>
public class CostInvariantTests
{
    private const int Mines = 150;

    private static readonly Gen<MineSiteSpec> Site = Gen.Select(
            MaintenanceInvariantTests.Any,
            Gen.Bool,
            Gen.OneOf(-200.0, 0.0, 30.0),
            Gen.OneOf(0.0, 40.0)
        )
        .Select(
            (site, trains, from, warmUp) =>
                (
                    site.WorkforceOrNull is { } people && trains
                        ? site.CrewedBy(people with { Training = [Programme(from)] })
                        : site
                ) with
                {
                    WarmUpHours = warmUp,
                    Mine = Priced(site.Mine),
                    Value = new()
                    {
                        DiscountRate = 0.1,
                        OverheadUsdPerYear = 1e6,
                        Partners = [new("one", 0.7)],
                        Capital = [new("shed", 3e5, 50)],
                        Local = new() { Shares = new Dictionary<string, double> { ["parts"] = 0.3 } },
                    },
                }
        );

    [Fact]
    public void Every_line_is_the_sum_of_the_rows_that_it_comes_from() =>
        Site.Sample(
            spec =>
            {
                var record = Record.Of(spec);
                Assert.Equal(record.Rows<PartRow>().Sum(row => row.CostUsd), Spent(record, ValueWords.Parts), 1e-3);
                Assert.Equal(
                    record.Rows<WorkOrderRow>().Sum(row => row.PartUsd),
                    Spent(record, ValueWords.Parts),
                    1e-3
                );
                Assert.Equal(
                    record.Rows<WorkOrderRow>().Sum(row => row.JobUsd),
                    Spent(record, ValueWords.WorkOrders),
                    1e-3
                );
                Assert.Equal(
                    record.Rows<TrainingRow>().Sum(row => row.CostUsd),
                    Spent(record, ValueWords.Training),
                    1e-3
                );
                Assert.Equal(
                    0.3 * Spent(record, ValueWords.Parts),
                    record
                        .Rows<ValueRow>()
                        .Where(row => row.Account == ValueWords.Local && row.Line == ValueWords.Parts)
                        .Sum(row => row.Usd),
                    1e-3
                );
                if (spec.Mine.Maintenance.Contract is { } contract)
                {
                    Assert.Equal(
                        contract.PersonHours(0, spec.DurationHours) * contract.UsdPerYear / 8760,
                        Spent(record, ValueWords.Contract),
                        1e-3
                    );
                }
            },
            iter: Mines
        );

    [Fact]
    public void Parts_are_booked_in_the_month_of_their_shift() =>
        Site.Sample(
            spec =>
            {
                var record = Record.Of(spec);
                var byMonth = record
                    .Rows<PartRow>()
                    .GroupBy(row =>
                        spec.Start.AddDays(Math.Max(0, row.Day))
                            .ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture)
                    );
                foreach (var month in byMonth)
                {
                    Assert.Equal(
                        month.Sum(row => row.CostUsd),
                        -record
                            .Rows<ValueRow>()
                            .Where(row =>
                                row.Account == ValueWords.CashFlow
                                && row.Line == ValueWords.Parts
                                && row.Month == month.Key
                            )
                            .Sum(row => row.Usd),
                        1e-3
                    );
                }
            },
            iter: Mines
        );

    [Fact]
    public void Lines_add_up_to_the_cash_flow_and_it_is_shared_out() =>
        Site.Sample(
            spec =>
            {
                var record = Record.Of(spec);
                var cash = record.Rows<ValueRow>().Where(row => row.Account == ValueWords.CashFlow).ToList();
                Assert.Equal(cash.Sum(row => row.Usd), record.Kpi("cash_flow"), 1e-3);
                Assert.Equal(cash.Sum(row => row.DiscountedUsd), record.Kpi("npv"), 1e-3);
                Assert.Equal(
                    record.Kpi("npv"),
                    record.Kpi("partner_npv", "one") + record.Kpi("partner_npv", "others"),
                    1e-3
                );
                Assert.Equal(
                    record.Kpi("cash_flow"),
                    record.Kpi("revenue")
                        - record.Kpi("selling_cost")
                        - record.Kpi("royalties")
                        - record.Kpi("operating_cost")
                        - record.Kpi("capital_cost"),
                    1e-3
                );
                Assert.Equal(
                    record.Kpi("operating_cost"),
                    record
                        .Rows<KpiRow>()
                        .Where(row => row.Kpi == "operating_cost" && row.Item.Length > 0)
                        .Sum(row => row.Value),
                    1e-3
                );
            },
            iter: Mines
        );

    [Fact]
    public void Prices_change_nothing_but_money() =>
        Site.Sample(
            spec =>
            {
                var (with, without) = (Record.Of(spec), Record.Of(spec with { Value = null }));
                Assert.Equal(without.Rows<KpiRow>(), with.Rows<KpiRow>().Take(without.Rows<KpiRow>().Count));
                Assert.Equal(without.Events, with.Events);
            },
            iter: 50
        );

    private static double Spent(ReplicationRecord record, string line) =>
        -record
            .Rows<ValueRow>()
            .Where(row => row.Account == ValueWords.CashFlow && row.Line == line)
            .Sum(row => row.Usd);

    private static MineSpec Priced(MineSpec mine) =>
        mine with
        {
            Maintenance = mine.Maintenance with
            {
                Parts = [.. mine.Maintenance.Parts!.Select(part => part with { UsdPerPiece = 1234 })],
                Contract = mine.Maintenance.Contract is { } contract ? contract with { UsdPerYear = 100_000 } : null,
            },
            Trucks =
            [
                .. mine.Trucks.Select(group =>
                    group with
                    {
                        Model = group.Model with { Reliability = Priced(group.Model.Reliability) },
                    }
                ),
            ],
            Loaders =
            [
                .. mine.Loaders.Select(loader =>
                    loader with
                    {
                        Model = loader.Model with { Reliability = Priced(loader.Model.Reliability) },
                    }
                ),
            ],
        };

    private static ReliabilitySpec Priced(ReliabilitySpec reliability) =>
        reliability with
        {
            Failures =
            [
                .. reliability.Failures.Select((mode, i) => mode with { Needs = mode.Needs with { CostUsd = 70 * i } }),
            ],
            Services =
            [
                .. reliability.Services.Select(service =>
                    service with
                    {
                        Needs = service.Needs with { CostUsd = 500 },
                    }
                ),
            ],
            ChangeOuts =
            [
                .. reliability.ChangeOuts.Select(component =>
                    component with
                    {
                        Needs = component.Needs with { CostUsd = 9000 },
                    }
                ),
            ],
        };

    private static TrainingProgrammeSpec Programme(double fromHour) =>
        new(
            "driving",
            [
                new ClassroomStage(20) { UsdPerHour = 3, FeeUsd = 40 },
                new SimulatorStage(6, 1, 8) { UsdPerHour = 90 },
                new OnSiteStage(8, "drive") { UsdPerHour = 11 },
                new AssessmentStage(1, 0.7)
                {
                    FeeUsd = 25,
                    Extend = 0.2,
                    ExtensionHours = 5,
                    ExtensionFeeUsd = 33,
                },
            ],
            ["drive"]
        )
        {
            FeeUsd = 300,
            Intake = [new(3, fromHour, 60)],
            Trainees = new("trainee") { WageUsdPerYear = 9000 },
            Trainers = new(Drawn: 1),
        };
}
