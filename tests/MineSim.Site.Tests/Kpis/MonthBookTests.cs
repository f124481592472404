using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.Positions;
using MineSim.Spec.Rosters;
using MineSim.Spec.Rules;

namespace MineSim.Site.Tests;

public class MonthBookTests
{
    private static readonly string[] Added = ["tonnes", "plan_tonnes", "loads", "truck_time", "loader_time"];

    [Fact]
    public void Months_add_up_to_the_run()
    {
        var record = Run(BusyMine.Of(75));

        Assert.Equal(
            ["2028-01", "2028-02", "2028-03"],
            record.Rows<MonthlyKpiRow>().Select(row => row.Month).Distinct()
        );
        foreach (var kpi in record.Rows<KpiRow>().Where(row => Added.Contains(row.Kpi)))
        {
            Assert.Equal(
                kpi.Value,
                record
                    .Rows<MonthlyKpiRow>()
                    .Where(row => row.Kpi == kpi.Kpi && row.Item == kpi.Item)
                    .Sum(row => row.Value),
                1e-6
            );
        }

        Assert.Equal(
            Value(record, "2028-03", "tonnes_to_date"),
            record.Rows<KpiRow>().Single(row => row is { Kpi: "tonnes", Item: "" }).Value,
            1e-6
        );
    }

    [Fact]
    public void A_month_holds_the_shifts_that_begin_in_it_and_the_warm_up_counts()
    {
        var record = Run(BusyMine.Of(75) with { WarmUpHours = 40 * 24 });

        // Days −1 to 30 are January, 31 to 59 February of a leap year.
        Assert.Equal(
            record.Rows<ProductionRow>().Where(row => row.Day <= 30).Sum(row => row.PayloadT),
            Value(record, "2028-01", "tonnes"),
            1e-6
        );
        Assert.Equal(
            record.Rows<ProductionRow>().Where(row => row.Day is > 30 and <= 59).Sum(row => row.PayloadT),
            Value(record, "2028-02", "tonnes"),
            1e-6
        );
        var february = record
            .Rows<StaffingRow>()
            .Where(row => row.Skill == "drive" && row.Day is > 30 and <= 59)
            .ToList();
        Assert.Equal(58, february.Count);
        Assert.Equal(february.Average(row => row.Rostered), Value(record, "2028-02", "people_rostered", "drive"), 1e-9);
        Assert.Equal(february.Average(row => row.Licensed), Value(record, "2028-02", "people_licensed", "drive"), 1e-9);
        Assert.Equal(february.Average(row => row.Short), Value(record, "2028-02", "people_short", "drive"), 1e-9);
    }

    [Fact]
    public void Heads_are_counted_at_the_end_of_each_month()
    {
        var people = new WorkforceSpec(
            RosterSpec.AlwaysOn,
            [
                new("driver", 6, ["drive"], "local"),
                new("driver", 3, ["drive"], "guest") { UntilHour = 40 * 24 },
                new("digger", 2, ["dig"], "local", HiredHour: 20 * 24),
            ],
            0
        )
        {
            LocalOrigins = ["local"],
        };

        var record = Run(BusyMine.Of(75) with { Workforce = people });

        string[] months = ["2028-01", "2028-02", "2028-03"];
        Assert.Equal([11, 8, 8], months.Select(month => Value(record, month, "people_employed")));
        Assert.Equal([9, 6, 6], months.Select(month => Value(record, month, "people_employed", "driver")));
        Assert.Equal([2, 0, 0], months.Select(month => Value(record, month, "people_hired")));
        Assert.Equal([0, 3, 0], months.Select(month => Value(record, month, "people_left")));
        Assert.Equal([8 / 11.0, 1, 1], months.Select(month => Value(record, month, "local_people_share")));
    }

    [Fact]
    public void People_alone_have_months_too()
    {
        var busy = BusyMine.Of(45);
        var spec = new PeopleAloneSpec
        {
            Name = busy.Name,
            Start = busy.Start,
            DurationHours = busy.DurationHours,
            Seed = busy.Seed,
            Replications = busy.Replications,
            Workforce = busy.Workforce with { Skills = [new("dig")] },
            Plan = new WorkforcePlanSpec(
                [new("day", 6, 12), new("night", 18, 12)],
                [new("trucks", "drive", [new(0, 4), new(31 * 24 + 6, 8)], null)]
            ),
        };

        var record = Run(spec);

        Assert.Equal(
            (4, 8),
            (Value(record, "2028-01", "people_required", "drive"), Value(record, "2028-02", "people_required", "drive"))
        );
    }

    [Fact]
    public void Months_are_the_same_at_any_detail()
    {
        Assert.Equal(
            Run(BusyMine.Of(40)).Rows<MonthlyKpiRow>(),
            Run(BusyMine.Of(40), Detail.Kpi).Rows<MonthlyKpiRow>()
        );
    }

    private static ReplicationRecord Run(SiteSpec spec, Detail detail = Detail.Shift)
    {
        var record = new ReplicationRecord();
        SiteModel.Run(CheckedSite.Of(spec), 0, detail, record, cancel: TestContext.Current.CancellationToken);
        return record;
    }

    private static double Value(ReplicationRecord record, string month, string kpi, string item = "") =>
        record.Rows<MonthlyKpiRow>().Single(row => row.Month == month && row.Kpi == kpi && row.Item == item).Value;
}
