using CsCheck;
using MineSim.Records;
using MineSim.Records.Kpis;

namespace MineSim.Verification.Tests;

/// <summary>What holds for the time usage of every mine.</summary>
public class TimeUsageInvariantTests
{
    private const int Mines = 100;
    private const double Rounding = 1e-6;

    private static readonly string[] Machines = ["truck", "loader"];

    [Fact]
    public void Levels_nest_and_add_up() =>
        RandomSite.Any.Sample(
            spec =>
            {
                var record = Record.Of(spec, detail: Detail.Kpi);
                foreach (var machine in Machines)
                {
                    double At(string part) => record.Kpi($"{machine}_usage", part);
                    double Both(string loss) => At(loss + "_planned") + At(loss + "_unplanned");
                    Assert.Equal(
                        record.Rows<KpiRow>().Where(row => row.Kpi == $"{machine}_time").Sum(row => row.Value),
                        At("calendar"),
                        Rounding
                    );
                    Assert.Equal(At("calendar"), At("scheduled"));
                    Assert.Equal(At("scheduled"), At("available") + Both("down"), Rounding);
                    Assert.Equal(At("available"), At("operating") + Both("standby"), Rounding);
                    Assert.Equal(At("operating"), At("working") + Both("delay"), Rounding);
                    Assert.InRange(At("productive"), 0, At("working"));
                }
            },
            iter: Mines
        );

    [Fact]
    public void Utilisation_is_the_product_of_the_steps_to_it() =>
        RandomSite.Any.Sample(
            spec =>
            {
                var record = Record.Of(spec, detail: Detail.Kpi);
                foreach (var machine in Machines)
                {
                    Assert.Equal(
                        record.Kpi($"{machine}_utilisation"),
                        record.Kpi($"{machine}_availability")
                            * record.Kpi($"{machine}_operating_use_of_availability")
                            * record.Kpi($"{machine}_operating_efficiency")
                            * record.Kpi($"{machine}_production_efficiency"),
                        Rounding
                    );
                }
            },
            iter: Mines
        );

    [Fact]
    public void The_stages_of_the_mean_cycle_add_up_to_it() =>
        RandomSite.Any.Sample(
            spec =>
            {
                var record = Record.Of(spec, detail: Detail.Kpi);
                var stages = record.Rows<KpiRow>().Where(row => row.Kpi == "cycle_stage").Sum(row => row.Value);
                if (record.Cycles > 0)
                    Assert.Equal(record.Kpi("cycle_time"), stages, Rounding);
                else
                    Assert.Equal(0, stages);
            },
            iter: Mines
        );

    [Fact]
    public void Models_add_up_to_their_class() =>
        RandomSite.Any.Sample(
            spec =>
            {
                var record = Record.Of(spec, detail: Detail.Kpi);
                foreach (var machine in Machines)
                {
                    var breakdowns = record.Rows<KpiRow>().Where(row => row.Kpi == $"{machine}_breakdowns").ToArray();
                    Assert.Equal(
                        record.Kpi($"{machine}_breakdowns"),
                        breakdowns.Where(row => row.Item.Length > 0).Sum(row => row.Value)
                    );
                    var model = record
                        .Rows<KpiRow>()
                        .Single(row => row.Kpi == $"{machine}_productivity" && row.Item.Length > 0);
                    Assert.Equal(record.Kpi($"{machine}_productivity"), model.Value, Rounding);
                }
            },
            iter: Mines
        );
}
