using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Spec.Turnover;

namespace MineSim.Workforce.Tests;

/// <summary>
/// Leaving of one's own will. The exact values are those of exponential lives with the hazard −ln(1 − r) a year.
/// </summary>
public class AttritionTests
{
    private const int People = 2000;
    private const int Replications = 300;

    [Theory]
    [InlineData(0.21, 365, 0.79)]
    [InlineData(0.21, 730, 0.6241)]
    [InlineData(0.30, 1095, 0.343)]
    public void Attrition_alone_decays_as_its_exponential(double share, int days, double staying) =>
        Band.Holds(staying * People, Staying(new AttritionSpec(share), days));

    [Fact]
    public void A_third_leaves_in_the_first_year_and_a_tenth_in_each_after() =>
        Band.Holds(
            People * (2 / 3.0) * 0.9 * 0.9,
            Staying([new AttritionSpec(1 / 3.0) { WithinHours = Crew.Year }, new AttritionSpec(0.1)], 1095)
        );

    [Fact]
    public void Of_those_who_came_half_a_year_ago_the_first_year_has_half_to_run() =>
        Band.Holds(
            People * Math.Sqrt(2 / 3.0) * Math.Sqrt(0.9),
            Staying(
                [new AttritionSpec(1 / 3.0) { WithinHours = Crew.Year }, new AttritionSpec(0.1)],
                365,
                employed: Crew.Year / 2
            )
        );

    [Fact]
    public void Whom_no_rate_fits_stays()
    {
        var spec = Crew.Of(
            new("driver", 50, [], "local"),
            new("driver", 50, [], "expatriate"),
            new("fitter", 50, [], "local")
        ) with
        {
            Turnover = new([
                new(0.9) { Origin = "local", Role = "driver" },
                new(0.5) { Role = "driver", WithinHours = 24 },
            ]),
        };

        var payroll = spec.Model().Run(3650).Movements(0, 87_600).Payroll;

        Assert.Equal([0, 50, 50], payroll.Select(line => line.AtEnd));
    }

    [Fact]
    public void A_rate_that_nobody_lives_to_see_is_none() =>
        Assert.All(Dates(1e-12), date => Assert.Equal(double.PositiveInfinity, date));

    [Fact]
    public void A_higher_rate_moves_everybody_s_date_by_the_same_factor()
    {
        var slow = Dates(0.1);
        var fast = Dates(0.2);

        Assert.All(slow.Zip(fast), pair => Assert.Equal(Math.Log(0.8) / Math.Log(0.9), pair.First / pair.Second, 9));
    }

    [Fact]
    public void Nobody_s_date_depends_on_anybody_else()
    {
        WorkforceSpec Of(params PersonGroupSpec[] people) => Crew.Of(people) with { Turnover = new([new(0.3)]) };

        var few = Of(new PersonGroupSpec("driver", 20, [])).Model();
        var many = Of(new("fitter", 30, []), new("driver", 40, [])).Model();

        Assert.Equal(
            few.People.Select(person => person.Left),
            many.People.Where(person => person.Group.Role == "driver").Take(20).Select(person => person.Left)
        );
    }

    [Fact]
    public void Some_leave_with_a_certificate_in_their_pocket()
    {
        var spec = Crew.Of(new PersonGroupSpec("driver", People, ["drive"], LicensedHour: 240)) with
        {
            Turnover = new([]) { AfterCertification = new(0.25, 2400) },
        };

        // Day 60 begins 50 days after the certificate, half of the time in which they leave.
        Band.Holds(People * (1 - 0.25 / 2), Staying(spec, 60));
        Band.Holds(People * 0.75, Staying(spec, 110));
    }

    [Fact]
    public void Who_brings_a_licence_along_has_no_certificate_to_leave_with() =>
        Assert.Equal(
            10,
            (
                Crew.Of(new PersonGroupSpec("driver", 10, ["drive"], HiredHour: 48)) with
                {
                    Turnover = new([]) { AfterCertification = new(1, 24) },
                }
            )
                .Model()
                .Run(30)
                .Employed(30)
        );

    [Fact]
    public void A_contract_ends_on_its_day()
    {
        var spec = Crew.Of(new PersonGroupSpec("driver", 4, []) { UntilHour = 100 });
        var rows = new List<PersonRow>();

        spec.Model(recorder: new Heard(person: rows.Add, work: _ => { })).Run(10);

        // Hour 100 lies in the shift of day 4: they work it to its end.
        Assert.All(rows, row => Assert.Equal((5.0, LeavingReason.ContractEnded), (row.LeftDay, row.Leaving)));
        Assert.Equal(4, rows.Count);
    }

    [Theory]
    [InlineData(1.0, 1)]
    [InlineData(-0.1, 1)]
    [InlineData(0.1, 0)]
    public void A_rate_that_is_none_is_refused(double share, double within) =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            (
                Crew.Of(new PersonGroupSpec("driver", 1, [])) with
                {
                    Turnover = new([new(share) { WithinHours = within }]),
                }
            ).Model()
        );

    private static List<double> Staying(AttritionSpec rate, int days) => Staying([rate], days);

    private static List<double> Staying(AttritionSpec[] rates, int days, double employed = 0)
    {
        return Staying(
            Crew.Of(new PersonGroupSpec("driver", People, []) { EmployedHours = employed }) with
            {
                Turnover = new(rates),
            },
            days
        );
    }

    private static List<double> Staying(WorkforceSpec spec, int days) =>
        [
            .. Enumerable
                .Range(0, Replications)
                .Select(replication =>
                {
                    var model = spec.Model(replication);
                    model.StartShift(0, 0, 0, []);
                    model.CloseBooks(24.0 * days);
                    return model.Employed(days);
                }),
        ];

    private static IEnumerable<double> Dates(double share) =>
        (Crew.Of(new PersonGroupSpec("driver", 100, [])) with { Turnover = new([new(share)]) })
            .Model()
            .People.Select(person => person.Left);
}
