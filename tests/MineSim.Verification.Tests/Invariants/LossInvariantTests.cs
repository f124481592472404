using CsCheck;
using MineSim.Records;
using MineSim.Records.Kpis;

namespace MineSim.Verification.Tests;

/// <summary>The loss waterfall of every mine leads from its plan, or its potential, to what it moved.</summary>
public class LossInvariantTests
{
    [Fact]
    public void Causes_add_up_to_plan_less_actual() =>
        RandomSite.Any.Sample(
            spec =>
            {
                var record = Record.Of(spec, detail: Detail.Kpi);
                var isPlanned = record.Rows<KpiRow>().Any(row => row.Kpi == "plan_tonnes");
                var begin = record.Kpi(isPlanned ? "plan_tonnes" : "potential_tonnes", "");
                var lost = record.Rows<KpiRow>().Where(row => row.Kpi == "tonnes_lost" && row.Item.Length > 0).ToList();

                var scale = Math.Max(begin, record.Kpi("potential_tonnes", ""));
                Assert.Equal(begin - record.Kpi("tonnes", ""), lost.Sum(row => row.Value), 1e-9 * Math.Max(1, scale));
                Assert.All(
                    lost.Where(row => row.Item is not "capacity"),
                    row => Assert.True(row.Value >= -1e-9 * scale, $"{row.Item} is {row.Value}")
                );
            },
            iter: 150
        );

    [Fact]
    public void What_causes_do_not_explain_is_nothing_in_a_mine_that_moves_rock() =>
        RandomSite.Any.Sample(
            spec =>
            {
                var record = Record.Of(spec, detail: Detail.Kpi);
                if (record.Kpi("tonnes", "") == 0)
                    return;

                Assert.Equal(0, record.Kpi("tonnes_lost", "other"), 1e-6 * record.Kpi("potential_tonnes", ""));
            },
            iter: 150
        );
}
