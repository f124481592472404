using CsCheck;
using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.People;
using MineSim.Site;
using MineSim.Spec.Rules;

namespace MineSim.Verification.Tests;

/// <summary>A run is a function of scenario, seed and replication, and of nothing else.</summary>
public class RepetitionTests
{
    private const int Mines = 60;

    [Fact]
    public void The_same_run_gives_the_same_record() =>
        RandomSite.Any.Sample(spec => AssertSame(Record.Of(spec, 3), Record.Of(spec, 3), Detail.Cycle), iter: Mines);

    [Fact]
    public void Another_replication_has_other_luck() =>
        RandomSite.Any.Sample(
            spec =>
            {
                var (one, other) = (Record.Of(spec, 0), Record.Of(spec, 1));
                if (one.Cycles > 0 || other.Cycles > 0)
                    Assert.NotEqual(one.Rows<CycleRow>(), other.Rows<CycleRow>());
            },
            iter: Mines
        );

    [Theory]
    [InlineData(Detail.Kpi)]
    [InlineData(Detail.Shift)]
    public void What_is_not_recorded_changes_nothing_else(Detail detail) =>
        RandomSite.Any.Sample(
            spec => AssertSame(Record.Of(spec), Record.Of(spec, detail: detail), detail),
            iter: Mines
        );

    [Fact]
    public void A_record_that_was_used_before_holds_nothing_of_it() =>
        Gen.Select(RandomSite.Any, RandomSite.Any)
            .Sample(
                (before, spec) =>
                {
                    var used = Record.Of(before);
                    SiteModel.Run(
                        CheckedSite.Of(spec),
                        0,
                        Detail.Cycle,
                        used,
                        cancel: TestContext.Current.CancellationToken
                    );
                    AssertSame(Record.Of(spec), used, Detail.Cycle);
                },
                iter: Mines
            );

    private static void AssertSame(ReplicationRecord expected, ReplicationRecord actual, Detail detail)
    {
        Assert.Equal(
            (expected.Replication, expected.Events, expected.Cycles),
            (actual.Replication, actual.Events, actual.Cycles)
        );
        Assert.Equal(expected.Rows<KpiRow>(), actual.Rows<KpiRow>());
        Assert.Equal(detail < Detail.Shift ? [] : expected.Rows<ProductionRow>(), actual.Rows<ProductionRow>());
        Assert.Equal(detail < Detail.Shift ? [] : expected.Rows<EquipmentTimeRow>(), actual.Rows<EquipmentTimeRow>());
        Assert.Equal(detail < Detail.Shift ? [] : expected.Rows<StaffingRow>(), actual.Rows<StaffingRow>());
        Assert.Equal(detail < Detail.Cycle ? [] : expected.Rows<CycleRow>(), actual.Rows<CycleRow>());
    }
}
