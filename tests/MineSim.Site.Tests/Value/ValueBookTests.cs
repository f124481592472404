using MineSim.Records.Mining;
using MineSim.Records.People;
using MineSim.Records.TimeUsage;
using MineSim.Records.Words;
using MineSim.Site.Value;
using MineSim.Spec;
using MineSim.Spec.Rosters;
using MineSim.Spec.Value;
using MineSim.Workforce;

namespace MineSim.Site.Tests;

public class ValueBookTests
{
    [Fact]
    public void What_is_bought_is_booked_in_its_month_and_discounted_from_its_hour()
    {
        var (book, nothing) = Open(
            new()
            {
                DiscountRate = 0.1,
                Partners = [new("one", 0.6)],
                Capital = [new("shed", 400_000, 31 * 24 + 12)],
                Local = new() { Shares = new Dictionary<string, double> { ["items"] = 0.25 } },
            }
        );

        book.Close(nothing, [], []);
        book.Close(nothing, [], []);

        var discounted = 400_000 * Math.Pow(1.1, -(31 * 24 + 12) / 8760.0);
        Assert.Equal(
            [
                new("2028-02", "cash_flow", "capital", "items", "shed", "", 1, "1", -400_000, -discounted),
                new("2028-02", "local", "capital", "items", "shed", "", 1, "1", 100_000, discounted / 4),
                new("2028-02", "partners", "share", "", "", "one", 0.6, "1", -240_000, -0.6 * discounted),
                new("2028-02", "partners", "share", "", "", "others", 0.4, "1", -160_000, -0.4 * discounted),
            ],
            book.Rows.Where(row => row.Month == "2028-02")
                .OrderBy(row => row.Account, StringComparer.Ordinal)
                .ThenBy(row => row.Party, StringComparer.Ordinal)
                .ToList(),
            (expected, actual) =>
                expected with
                {
                    Usd = 0,
                    DiscountedUsd = 0,
                    Quantity = 0,
                } == actual with { Usd = 0, DiscountedUsd = 0, Quantity = 0 }
                && Math.Abs(expected.Usd - actual.Usd) < 1e-6
                && Math.Abs(expected.DiscountedUsd - actual.DiscountedUsd) < 1e-6
                && Math.Abs(expected.Quantity - actual.Quantity) < 1e-12
        );
    }

    [Fact]
    public void Wages_are_paid_while_people_are_employed_and_stay_local_by_origin()
    {
        var (book, nothing) = Open(
            new()
            {
                Local = new()
                {
                    Shares = new Dictionary<string, double> { ["wages"] = 0.5 },
                    Origins = ["here"],
                },
            }
        );

        book.Close(nothing, [Paid("driver", "here", 8760, 100), Paid("mentor", "abroad", 87_600, 10)], []);
        book.Close(nothing, [Paid("driver", "here", 8760, 250), Paid("mentor", "abroad", 87_600, 10)], []);

        Assert.Equal([-100, -100, -150, 0], book.Rows.Where(row => row.Account == "cash_flow").Select(row => row.Usd));
        Assert.Equal([50.0, 75.0], book.Rows.Where(row => row.Account == "local").Select(row => row.Usd));
    }

    [Fact]
    public void People_are_paid_from_the_day_they_are_hired()
    {
        var workforce = new WorkforceModel(
            new(
                RosterSpec.AlwaysOn,
                [
                    new("driver", 3, ["drive"], "here") { WageUsdPerYear = 9000 },
                    new("driver", 2, ["drive"], HiredHour: 60),
                ],
                0
            ),
            ["drive"],
            ["day"],
            1,
            0
        );

        Assert.Equal(
            [
                new PayrollLine("driver", "here", "", 9000, 3, 0, 0, 300),
                new PayrollLine("driver", "", "", 0, 0, 2, 0, 80),
            ],
            workforce.Payroll(0, 100)
        );
        Assert.Equal(0, workforce.Payroll(0, 60)[1].EmployedH);
    }

    [Fact]
    public void Training_and_parts_are_booked_in_the_month_in_which_they_fall()
    {
        var mine = Nowhere.Mine with
        {
            Maintenance = new()
            {
                Parts = [new("motor", 2, 1, 2, Kernel.Distribution.Constant(10)) { UsdPerPiece = 1000 }],
            },
        };
        var (book, nothing) = Open(new(), mine);

        book.Close(Used(nothing, 3), [], [Taught(new("simulator", 40, "h", 2000), new("enrolment", 2, "1", 300))]);
        book.Close(Used(nothing, 4), [], [Taught(new("simulator", 41, "h", 2050), new("enrolment", 2, "1", 300))]);

        Assert.Equal(
            [
                ("2028-01", "parts", "motor", 3, "1", -3000.0),
                ("2028-01", "training", "driving simulator", 40, "h", -2000),
                ("2028-01", "training", "driving enrolment", 2, "1", -300),
                ("2028-02", "parts", "motor", 1, "1", -1000),
                ("2028-02", "training", "driving simulator", 1, "h", -50),
                ("2028-02", "training", "driving enrolment", 0, "1", 0),
            ],
            book.Rows.Select(row => (row.Month, row.Line, row.Item, row.Quantity, row.Unit, row.Usd))
        );
        Assert.All(
            book.Rows,
            row => Assert.Equal((ValueWords.CashFlow.Name, ValueWords.Operating.Name), (row.Account, row.Category))
        );
    }

    [Fact]
    public void People_without_a_mine_have_months_of_their_own_shifts()
    {
        var spec = new PeopleAloneSpec
        {
            Name = "people",
            Start = new(2028, 1, 1),
            DurationHours = 2000,
            Seed = 1,
            Replications = 1,
            Workforce = new(RosterSpec.AlwaysOn, [], 0),
            Plan = new([new("late", 16, 8)], []),
        };
        var book = new ValueBook(spec, new() { OverheadUsdPerYear = 8760 }, null);

        book.Close(null, [Paid("driver", "", 8760, 100)], []);

        Assert.Equal([-100, -(31 * 24 + 16.0)], book.Rows.Select(row => row.Usd));
    }

    private static MineTotals Used(MineTotals nothing, long motors) =>
        nothing with
        {
            Maintenance = new([], [], [], [], [], [], [new("motor", motors, 0, 0, 0)]),
        };

    private static ProgrammeTotals Taught(params TrainingCharge[] charges) =>
        new("driving", 0, 0, 0, 0, 0, 0, 0, default, 0, 0) { Charges = charges };

    private static PayrollLine Paid(string role, string origin, double usdPerYear, double hours) =>
        new(role, origin, "", usdPerYear, 1, 0, 0, hours);

    private static (ValueBook Book, MineTotals Nothing) Open(ValueSpec value, MineSpec? mine = null)
    {
        var spec = new MineAloneSpec
        {
            Name = "value",
            Start = new(2028, 1, 1),
            DurationHours = 2000,
            Seed = 1,
            Replications = 1,
            Mine = mine ?? Nowhere.Mine,
        };
        var nothing = new MineTotals(0, [0], new double[TimeCategories.Count], new double[TimeCategories.Count]);
        return (new ValueBook(spec, value, nothing), nothing);
    }
}
