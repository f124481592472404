using CsCheck;
using MineSim.Spec;
using MineSim.Spec.Rosters;
using MineSim.Workforce.Rosters;

namespace MineSim.Workforce.Tests;

public class PanelRosterTests
{
    [Theory]
    [InlineData("days", 4.0)]
    [InlineData("nights", 16.0)]
    [InlineData(null, 6.0)]
    [InlineData("week", 40 / 7.0)]
    public void A_crew_is_on_site_for_the_hours_of_its_own_shifts(string? roster, double hoursADay)
    {
        var spec = new WorkforceSpec(new RosterSpec(1, 1, 4), [], 0)
        {
            Rosters =
            [
                new(1, 1, 1) { Name = "days", Shifts = [0] },
                new(1, 0, 1) { Name = "nights", Shifts = [1] },
                RosterSpec.Of([0, 0, 0, 1, -1, -1, -1], 1) with
                {
                    Name = "week",
                },
            ],
        };
        var book = new RosterBook(spec, new([new(6, 8), new(14, 16)]));

        Assert.Equal(hoursADay, book.HoursADay(book.CrewOf(new("anybody", 1, []) { Roster = roster }, 0)), 12);
    }

    [Fact]
    public void Four_panels_of_14_14_put_exactly_one_panel_on_each_of_two_shifts_every_day()
    {
        var roster = new PanelRoster(new RosterSpec(14, 14, 4), 2);

        for (var day = -1; day < 200; day++)
            Assert.Equal([1, 1], PanelsByShift(roster, day, 2));
    }

    [Fact]
    public void A_panel_of_14_14_works_a_day_swing_then_is_off_then_works_a_night_swing()
    {
        var roster = new PanelRoster(new RosterSpec(14, 14, 4), 2);

        Assert.Equal("DDDDDDDDDDDDDD..............NNNNNNNNNNNNNN..............DDDDDDDDDDDDDD", Letters(roster, 0, 70));
        Assert.Equal("NNNNNNNNNNNNNN..............DDDDDDDDDDDDDD..............NNNNNNNNNNNNNN", Letters(roster, 1, 70));
        Assert.Equal("..............DDDDDDDDDDDDDD..............NNNNNNNNNNNNNN..............", Letters(roster, 2, 70));
        Assert.Equal("..............NNNNNNNNNNNNNN..............DDDDDDDDDDDDDD..............", Letters(roster, 3, 70));
    }

    [Theory]
    [InlineData(7, 7, 4, 2)]
    [InlineData(8, 6, 7, 4)]
    [InlineData(8, 6, 7, 2)]
    [InlineData(8, 6, 4, 2)]
    [InlineData(5, 2, 3, 2)]
    [InlineData(10, 5, 3, 2)]
    [InlineData(14, 14, 6, 3)]
    [InlineData(20, 10, 6, 4)]
    public void Every_shift_has_a_panel_every_day_when_the_panels_suffice(int on, int off, int panels, int shifts)
    {
        var spec = new RosterSpec(on, off, panels);
        var roster = new PanelRoster(spec, shifts);
        var isTight = panels * on == shifts * (on + off);

        Assert.Equal(shifts, spec.ShiftsCovered(shifts));
        for (var day = 0; day < 10 * (on + off); day++)
            Assert.All(PanelsByShift(roster, day, shifts), count => Assert.True(isTight ? count == 1 : count >= 1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void One_panel_that_is_always_on_works_the_first_shift_every_day(int shifts)
    {
        var roster = new PanelRoster(RosterSpec.AlwaysOn, shifts);

        for (var day = 0; day < 30; day++)
            Assert.Equal(0, roster.ShiftOf(0, day));
    }

    [Fact]
    public void Two_panels_that_are_always_on_keep_a_shift_each()
    {
        var roster = new PanelRoster(new RosterSpec(1, 0, 2), 2);

        for (var day = 0; day < 30; day++)
            Assert.Equal((0, 1), (roster.ShiftOf(0, day), roster.ShiftOf(1, day)));
    }

    [Fact]
    public void Two_panels_of_14_14_relieve_each_other_on_day_shift_and_leave_the_night_without_people()
    {
        var spec = new RosterSpec(14, 14, 2);
        var roster = new PanelRoster(spec, 2);

        Assert.Equal(1, spec.ShiftsCovered(2));
        for (var day = 0; day < 100; day++)
            Assert.Equal([1, 0], PanelsByShift(roster, day, 2));
    }

    [Fact]
    public void One_panel_of_14_14_covers_no_shift_every_day_and_works_the_first_while_on_site()
    {
        var spec = new RosterSpec(14, 14, 1);

        Assert.Equal(0, spec.ShiftsCovered(2));
        Assert.Equal("DDDDDDDDDDDDDD..............DDDDDDDDDDDDDD", Letters(new PanelRoster(spec, 2), 0, 42));
    }

    [Fact]
    public void Any_roster_covers_the_shifts_that_it_says_and_no_panel_misses_a_swing() =>
        Gen.Select(Gen.Int[1, 21], Gen.Int[0, 21], Gen.Int[1, 12], Gen.Int[1, 4])
            .Sample(
                (on, off, panels, shifts) =>
                {
                    var spec = new RosterSpec(on, off, panels);
                    var roster = new PanelRoster(spec, shifts);
                    var cycle = on + off;
                    var covered = spec.ShiftsCovered(shifts);
                    var daysWorked = 0;
                    for (var day = 0; day < cycle; day++)
                    {
                        var count = PanelsByShift(roster, day, shifts);
                        daysWorked += count.Sum();
                        Assert.All(count.Take(covered), panelsOn => Assert.True(panelsOn >= 1));
                        Assert.All(count.Skip(Math.Max(1, covered)), panelsOn => Assert.Equal(0, panelsOn));
                    }

                    Assert.Equal(panels * on, daysWorked);
                }
            );

    [Fact]
    public void Any_panel_that_comes_back_takes_the_shift_after_the_one_it_worked_last_time() =>
        Gen.Select(Gen.Int[1, 15], Gen.Int[1, 15], Gen.Int[1, 12], Gen.Int[1, 4])
            .Sample(
                (on, off, panels, shifts) =>
                {
                    var spec = new RosterSpec(on, off, panels);
                    var roster = new PanelRoster(spec, shifts);
                    var covered = Math.Max(1, spec.ShiftsCovered(shifts));
                    for (var panel = 0; panel < panels; panel++)
                    {
                        for (var day = -10; day < 3 * (on + off); day++)
                        {
                            var now = roster.ShiftOf(panel, day);
                            var next = roster.ShiftOf(panel, day + on + off);
                            Assert.Equal(now == PanelRoster.Off ? PanelRoster.Off : (now + 1) % covered, next);
                        }
                    }
                }
            );

    [Theory]
    [InlineData(0, 7, 2)]
    [InlineData(7, -1, 2)]
    [InlineData(7, 7, 0)]
    public void An_impossible_roster_is_refused(int on, int off, int panels) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PanelRoster(new RosterSpec(on, off, panels), 2));

    private static int[] PanelsByShift(PanelRoster roster, int day, int shifts)
    {
        var count = new int[shifts];
        for (var panel = 0; panel < roster.Panels; panel++)
        {
            var shift = roster.ShiftOf(panel, day);
            if (shift != PanelRoster.Off)
                count[shift]++;
        }

        return count;
    }

    private static string Letters(PanelRoster roster, int panel, int days) =>
        string.Concat(
            Enumerable
                .Range(0, days)
                .Select(day =>
                    roster.ShiftOf(panel, day) switch
                    {
                        0 => 'D',
                        1 => 'N',
                        _ => '.',
                    }
                )
        );
}
