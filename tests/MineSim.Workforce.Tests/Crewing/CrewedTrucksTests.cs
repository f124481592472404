using MineSim.Kernel;
using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.Rosters;

namespace MineSim.Workforce.Tests;

/// <summary>
/// Case D of the verification cases: 45 trucks, each available with probability 0.85, and operators each present with
/// probability 0.90. The exact values are sums over two binomial distributions.
/// </summary>
public class CrewedTrucksTests
{
    private const int Trucks = 45;
    private const double Availability = 0.85;
    private const double Quantile99 = 2.5758293035489;

    [Theory]
    [InlineData(40, 35.593732, 20_000)]
    [InlineData(44, 37.581283, 20_000)]
    [InlineData(48, 38.173226, 20_000)]
    public void Mean_number_of_crewed_trucks_is_exact(int operators, double exact, int shifts) =>
        CheckMean(exact, Shifts(operators, shifts).Select(row => (double)row.Assigned));

    [Theory]
    [InlineData(40, 0.719741, 25_000)]
    [InlineData(44, 0.275642, 220_000)]
    [InlineData(48, 0.041654, 1_600_000)]
    public void Chance_that_a_truck_lacks_an_operator_is_exact(int operators, double exact, int shifts)
    {
        // Counting short shifts would take four times as many for the same precision: instead each shift counts by the
        // chance that more trucks than it has operators are available, once its own trucks were seen to be short or
        // not.
        var chanceOfMoreTrucks = ChanceOfMoreTrucks(operators);
        CheckMean(
            exact,
            Shifts(operators, shifts)
                .Select(row =>
                {
                    Assert.Equal(Math.Max(0, row.Required - row.Present), row.Short);
                    return chanceOfMoreTrucks[row.Present];
                })
        );
    }

    private static IEnumerable<StaffingRow> Shifts(int operators, int shifts)
    {
        StaffingRow last = default;
        var spec = new WorkforceSpec(RosterSpec.AlwaysOn, [new("truck-operator", operators, ["truck"])], Absence: 0.10);
        var model = new WorkforceModel(
            spec,
            [.. Enumerable.Repeat("truck", Trucks)],
            ["all-day"],
            20280101,
            0,
            new Heard(row => last = row)
        );
        var available = new RandomStream(20280101, 0, "trucks", "availability");
        var wanted = new int[Trucks];
        for (var day = 0; day < shifts; day++)
        {
            var count = 0;
            for (var truck = 0; truck < Trucks; truck++)
            {
                if (available.NextDouble() < Availability)
                    wanted[count++] = truck;
            }

            model.StartShift(day, 0, 24.0 * day, wanted.AsSpan(0, count));
            yield return last;
        }
    }

    /// <summary>
    /// By number of operators: the chance that more trucks are available, a tail of the binomial distribution.
    /// </summary>
    private static double[] ChanceOfMoreTrucks(int operators)
    {
        var chance = new double[Math.Max(operators, Trucks) + 1];
        var exactly = Math.Pow(Availability, Trucks);
        for (var trucks = Trucks; trucks > 0; trucks--)
        {
            chance[trucks - 1] = chance[trucks] + exactly;
            exactly *= trucks * (1 - Availability) / ((Trucks - trucks + 1) * Availability);
        }

        return chance;
    }

    /// <summary>
    /// The exact value lies in the 99% confidence interval of the mean, and the interval is no wider than 1% of it.
    /// </summary>
    private static void CheckMean(double exact, IEnumerable<double> values)
    {
        var n = 0L;
        var (mean, squares) = (0.0, 0.0);
        foreach (var value in values)
        {
            n++;
            var fromOldMean = value - mean;
            mean += fromOldMean / n;
            squares += fromOldMean * (value - mean);
        }

        var halfWidth = Quantile99 * Math.Sqrt(squares / (n - 1) / n);
        Assert.InRange(2 * halfWidth, 0, 0.01 * exact);
        Assert.InRange(exact, mean - halfWidth, mean + halfWidth);
    }
}
