using MineSim.Workforce;

namespace MineSim.Site.Tests;

public class ValueBookTests
{
    [Fact]
    public void A_cost_that_another_room_reports_is_booked_in_its_month_and_discounted_from_its_hour()
    {
        var (book, nothing) = Open(new() { DiscountRate = 0.1, Partners = [new("one", 0.6)], Local = new() { Shares = new Dictionary<string, double> { ["parts"] = 0.25 } } });

        book.Close(nothing, []);
        book.Charge(new(ValueLines.Operating, "parts", "wheel-motor", 2, "1", 400_000, 31 * 24 + 12));
        book.Close(nothing, []);

        var discounted = 400_000 * Math.Pow(1.1, -(31 * 24 + 12) / 8760.0);
        Assert.Equal(
            [
                new("2028-02", "cash_flow", "operating", "parts", "wheel-motor", "", 2, "1", -400_000, -discounted),
                new("2028-02", "local", "operating", "parts", "wheel-motor", "", 2, "1", 100_000, discounted / 4),
                new("2028-02", "partners", "share", "", "", "one", 0.6, "1", -240_000, -0.6 * discounted),
                new("2028-02", "partners", "share", "", "", "others", 0.4, "1", -160_000, -0.4 * discounted),
            ],
            book.Rows.Where(row => row.Month == "2028-02").OrderBy(row => row.Account, StringComparer.Ordinal).ThenBy(row => row.Party, StringComparer.Ordinal).ToList(),
            (expected, actual) => expected with { Usd = 0, DiscountedUsd = 0, Quantity = 0 } == actual with { Usd = 0, DiscountedUsd = 0, Quantity = 0 }
                && Math.Abs(expected.Usd - actual.Usd) < 1e-6 && Math.Abs(expected.DiscountedUsd - actual.DiscountedUsd) < 1e-6 && Math.Abs(expected.Quantity - actual.Quantity) < 1e-12);
    }

    [Fact]
    public void Wages_are_paid_while_people_are_employed_and_stay_local_by_origin()
    {
        var (book, nothing) = Open(new() { Local = new() { Shares = new Dictionary<string, double> { ["wages"] = 0.5 }, Origins = ["here"] } });

        book.Close(nothing, [Paid("driver", "here", 8760, 100), Paid("mentor", "abroad", 87_600, 10)]);
        book.Close(nothing, [Paid("driver", "here", 8760, 250), Paid("mentor", "abroad", 87_600, 10)]);

        Assert.Equal([-100, -100, -150, 0], book.Rows.Where(row => row.Account == "cash_flow").Select(row => row.Usd));
        Assert.Equal([50.0, 75.0], book.Rows.Where(row => row.Account == "local").Select(row => row.Usd));
    }

    [Fact]
    public void People_are_paid_from_the_day_they_are_hired()
    {
        var workforce = new WorkforceModel(
            new(RosterSpec.AlwaysOn, [new("driver", 3, ["drive"], "here") { WageUsdPerYear = 9000 }, new("driver", 2, ["drive"], HiredHour: 60)], 0), ["drive"], ["day"], 1, 0);

        Assert.Equal([new PayrollLine("driver", "here", "", 9000, 3, 0, 0, 300), new PayrollLine("driver", "", "", 0, 0, 2, 0, 80)], workforce.Payroll(0, 100));
        Assert.Equal(0, workforce.Payroll(0, 60)[1].EmployedH);
    }

    private static PayrollLine Paid(string role, string origin, double usdPerYear, double hours) => new(role, origin, "", usdPerYear, 1, 0, 0, hours);

    private static (ValueBook Book, Mine.MineTotals Nothing) Open(ValueSpec value)
    {
        var mine = new Mine.MineSpec { Materials = [new("ore")], Roads = new([], Kernel.Distribution.Constant(1)), Faces = [], Dumps = [], Loaders = [], Trucks = [] };
        var spec = new SiteSpec { Name = "value", Start = new(2028, 1, 1), DurationHours = 2000, Seed = 1, Replications = 1, Mine = mine };
        var nothing = new Mine.MineTotals(0, [0], new double[Mine.TimeCategories.Count], new double[Mine.TimeCategories.Count]);
        return (new ValueBook(spec, value, nothing), nothing);
    }
}
