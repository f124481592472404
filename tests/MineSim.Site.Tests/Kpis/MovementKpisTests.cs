using MineSim.Kernel;
using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.Hiring;
using MineSim.Spec.Rosters;
using MineSim.Spec.Rules;

namespace MineSim.Site.Tests;

public class MovementKpisTests
{
    private static readonly WorkforceSpec People = new(
        RosterSpec.AlwaysOn,
        [
            new("driver", 6, ["drive"], "local") { Women = 1 },
            new("driver", 3, ["drive"], "guest") { UntilHour = 240 },
            new("digger", 1, ["dig"], "guest"),
            new("digger", 2, ["dig"], "local", HiredHour: 360),
        ],
        0
    )
    {
        LocalOrigins = ["local"],
        Targets =
        [
            new(ShareMeasure.Local, 0.7, 120),
            new(ShareMeasure.Local, 0.85, 264),
            new(ShareMeasure.Women, 0.8, 8760),
        ],
    };

    [Fact]
    public void Heads_hours_and_shares_are_counted_from_the_warm_up_to_the_end()
    {
        var kpis = Run(People);

        // From day 5 to day 20, of ten people: three leave on day 10, and two join as a shift begins at 6:00 on day 15.
        Assert.Equal(
            (10, 2, 3, 9),
            (
                kpis("people_at_start", ""),
                kpis("people_hired", ""),
                kpis("people_left", ""),
                kpis("people_employed", "")
            )
        );
        Assert.Equal(
            (9, 0, 3, 6),
            (
                kpis("people_at_start", "driver"),
                kpis("people_hired", "driver"),
                kpis("people_left", "driver"),
                kpis("people_employed", "driver")
            )
        );
        Assert.Equal((1, 8), (kpis("people_by_origin", "guest"), kpis("people_by_origin", "local")));
        Assert.Equal(6 + 3 * 5.25 / 15, kpis("people_mean", "driver")!.Value, 1e-9);
        Assert.Equal(3 / ((7 * 15 + 3 * 5.25 + 2 * 5) / 365), kpis("people_turnover", "")!.Value, 1e-9);
        Assert.Equal(
            (0.6, 0.7, 0),
            (
                kpis("local_people_share", "2028-01-06"),
                kpis("local_people_share_target", "2028-01-06"),
                kpis("local_people_share_met", "2028-01-06")
            )
        );
        Assert.Equal(
            (6 / 7.0, 1),
            (kpis("local_people_share", "2028-01-12"), kpis("local_people_share_met", "2028-01-12"))
        );
        Assert.Equal((8 / 9.0, 6 / 9.0), (kpis("local_people_share", ""), kpis("women_share", "")));
        Assert.Null(kpis("women_share_met", "2028-12-31"));
    }

    [Fact]
    public void Vacancies_are_a_mean_over_time()
    {
        var kpis = Run(
            People with
            {
                Hiring =
                [
                    new(new("digger", 1, ["dig"], "local"), Distribution.Constant(48)) { Wanted = [new(240, 3)] },
                ],
            }
        );

        // Two positions come open at 6:00 on day 10, and are filled two days later, before the two others join.
        Assert.Equal((2 * 2 / 15.0, 2.0), (kpis("vacancies", "digger")!.Value, kpis("vacancy_time", "digger")!.Value));
        Assert.Equal(5, kpis("people_employed", "digger"));
    }

    [Fact]
    public void A_workforce_in_which_nobody_moves_has_no_such_figures()
    {
        var record = new ReplicationRecord();
        SiteModel.Run(
            CheckedSite.Of(BusyMine.Of(2)),
            0,
            Detail.Shift,
            record,
            cancel: TestContext.Current.CancellationToken
        );

        Assert.DoesNotContain(record.Rows<KpiRow>(), row => row.Kpi is "people_employed" or "local_people_share");
        Assert.Equal(56, record.Rows<PersonRow>().Count);
        Assert.Equal(
            record.Rows<AssignmentRow>().Sum(row => row.WorkedH),
            record.Rows<PersonRow>().Sum(row => row.WorkedH),
            1e-6
        );
    }

    private static Func<string, string, double?> Run(WorkforceSpec people)
    {
        var record = new ReplicationRecord();
        SiteModel.Run(
            CheckedSite.Of(BusyMine.Of(20) with { Workforce = people, WarmUpHours = 120 }),
            0,
            Detail.Kpi,
            record,
            cancel: TestContext.Current.CancellationToken
        );
        return (kpi, item) =>
            record
                .Rows<KpiRow>()
                .Where(row => row.Kpi == kpi && row.Item == item)
                .Select(row => (double?)row.Value)
                .SingleOrDefault();
    }
}
