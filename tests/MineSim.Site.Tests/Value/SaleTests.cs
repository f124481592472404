using MineSim.Kernel;
using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Spec;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Rules;
using MineSim.Spec.Value;

namespace MineSim.Site.Tests;

public class SaleTests
{
    [Fact]
    public void Rock_that_is_sold_as_it_is_tipped_earns_its_price_and_is_ore()
    {
        var record = Run(new() { Materials = [new("coal", 40)] });
        var tonnes = Kpi(record, "tonnes", "");

        Assert.True(tonnes > 0);
        Assert.Equal(40 * tonnes, Kpi(record, "revenue", "coal"), 1e-6);
        Assert.Equal(40 * tonnes, Kpi(record, "npv", ""), 1e-6);
    }

    [Fact]
    public void The_warm_up_earns_and_costs_as_well()
    {
        var value = new ValueSpec { Materials = [new("coal", 40)], OverheadUsdPerYear = 8760 };

        var (cold, warm) = (Run(value), Run(value, warmUpHours: 30));

        Assert.Equal(Kpi(cold, "npv", ""), Kpi(warm, "npv", ""), 1e-6);
        Assert.Equal(100, Kpi(warm, "operating_cost", "overhead"), 1e-9);
        Assert.True(Kpi(warm, "tonnes", "") < Kpi(cold, "tonnes", ""));
    }

    [Fact]
    public void Money_changes_nothing_of_the_mine()
    {
        var (with, without) = (Run(new() { Materials = [new("coal", 40)] }), Run(null));

        Assert.Equal(without.Rows<KpiRow>(), with.Rows<KpiRow>().Take(without.Rows<KpiRow>().Count));
        Assert.Equal(without.Events, with.Events);
    }

    private static double Kpi(ReplicationRecord record, string kpi, string item) =>
        record.Rows<KpiRow>().Single(row => row.Kpi == kpi && row.Item == item).Value;

    private static ReplicationRecord Run(ValueSpec? value, double warmUpHours = 0)
    {
        var steady = new ReliabilitySpec([], 1);
        var mine = new MineSpec
        {
            Materials = [new("coal")],
            Roads = new(
                [new("pit", "yard", true, null, Distribution.Constant(0.1), Distribution.Constant(0.1))],
                Distribution.Constant(1)
            ),
            Faces = [new("face", "pit", "coal", ["shovel"], ["yard"])],
            Dumps = [new("yard", "yard", 1, [])],
            Loaders = [new("shovel", new("rope", new(Distribution.Constant(0.05)), null, steady))],
            Trucks =
            [
                new(
                    new(
                        "truck",
                        Distribution.Constant(100),
                        Distribution.Constant(0),
                        Distribution.Constant(0.03),
                        null,
                        steady
                    ),
                    2
                ),
            ],
        };
        var record = new ReplicationRecord();
        SiteModel.Run(
            CheckedSite.Of(
                new MineAloneSpec
                {
                    Name = "coal",
                    Start = new(2028, 1, 30),
                    DurationHours = 100,
                    WarmUpHours = warmUpHours,
                    Seed = 1,
                    Replications = 1,
                    Mine = mine,
                    Value = value,
                }
            ),
            0,
            Detail.Kpi,
            record,
            cancel: TestContext.Current.CancellationToken
        );
        return record;
    }
}
