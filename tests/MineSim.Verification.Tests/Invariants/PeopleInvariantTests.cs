using CsCheck;
using MineSim.Kernel;
using MineSim.Records.Mining;
using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.Calendars;

namespace MineSim.Verification.Tests;

/// <summary>Nobody drives without a licence, and nobody is in two places.</summary>
public class PeopleInvariantTests
{
    private const int Mines = 150;

    private static Gen<MineSiteSpec> Peopled => RandomSite.Any.Where(spec => spec.WorkforceOrNull is not null);

    [Fact]
    public void Whoever_tips_a_load_is_licensed_to_drive() =>
        Peopled.Sample(
            spec =>
                Assert.All(
                    Record.Of(spec).Rows<CycleRow>(),
                    row =>
                    {
                        Assert.NotNull(row.Operator);
                        var group = spec.WorkforceOrNull!.People.Single(people =>
                            row.Operator.StartsWith(people.Role + "-", StringComparison.Ordinal)
                        );
                        Assert.Contains("drive", group.Skills);
                        Assert.True(group.HiredHour <= row.EndH && group.LicensedHour <= row.EndH);
                    }
                ),
            iter: Mines
        );

    /// <summary>
    /// Of the cycles that lie within one shift: who brings home a load of the last shift may by then be called to
    /// another truck, which stands meanwhile.
    /// </summary>
    [Fact]
    public void Nobody_tips_two_trucks_at_once() =>
        Peopled.Sample(
            spec =>
            {
                var within = Record
                    .Of(spec)
                    .Rows<CycleRow>()
                    .Where(row => ShiftAt(spec.Mine.Calendar, StartOf(row)) == ShiftAt(spec.Mine.Calendar, row.EndH));
                foreach (var driver in within.GroupBy(row => row.Operator))
                {
                    var tipped = 0L;
                    foreach (var row in driver.OrderBy(row => row.EndH))
                    {
                        Assert.True(Clock.FromHours(row.EndH - row.DumpH) >= tipped);
                        tipped = Clock.FromHours(row.EndH);
                    }
                }
            },
            iter: Mines
        );

    [Fact]
    public void No_more_machines_are_crewed_than_licensed_people_came() =>
        Peopled.Sample(
            spec =>
                Assert.All(
                    Record.Of(spec).Rows<StaffingRow>(),
                    row =>
                    {
                        Assert.InRange(row.Assigned, 0, Math.Min(row.Required, row.Licensed));
                        Assert.Equal(row.Required - row.Assigned, row.Short);
                        Assert.True(row.Licensed <= row.Present && row.Present <= row.Rostered);
                    }
                ),
            iter: Mines
        );

    private static double StartOf(CycleRow row) =>
        row.EndH
        - row.TravelEmptyH
        - row.QueueLoaderH
        - row.SpotH
        - row.LoadH
        - row.TravelLoadedH
        - row.QueueDumpH
        - row.DumpH
        - row.QueueRoadH
        - row.StoppedH;

    /// <summary>Shifts that have begun since the start.</summary>
    private static int ShiftAt(CalendarSpec calendar, double hour) =>
        calendar.Shifts.Sum(shift => (int)Math.Floor((hour - shift.StartHour) / 24) + 1);
}
