using MineSim.Records;
using MineSim.Records.People;

namespace MineSim.Verification.Tests;

/// <summary>Rosters and absences of a mine, figured by hand.</summary>
public class RosterTests
{
    private const string Mine = """
        minesim: 1
        name: Rostered
        start: 2028-01-03
        duration: 14 d
        materials: { ore: {} }
        roads: { segments: [{ between: [pit, dump], time: 6 min }] }
        loading: { face: { at: pit, material: ore, loaders: [shovel], to: [dump] } }
        dumping: { dump: { at: dump } }
        models: { trucks: { truck: { payload: 100 t, skill: drive } }, loaders: { rope: { load: 3 min, skill: dig } } }
        fleet: { trucks: [{ model: truck }], loaders: { shovel: { model: rope } } }

        """;

    /// <summary>Somebody digs in every shift, so that only drivers matter.</summary>
    private const string DaysAndNights =
        Mine
        + """
            calendar: { shifts: { day: 06:00-18:00, night: 18:00-06:00 } }
            workforce:
              rosters:
                days: { pattern: 1D, panels: 1, shifts: day }
                nights: { pattern: 1N, panels: 1, shifts: night }
                drivers: { ROSTER }
              people:
                - { role: digger, skills: dig, roster: days }
                - { role: digger, skills: dig, roster: nights }
                - { role: driver, count: 2, skills: drive, roster: drivers }

            """;

    [Fact]
    public void A_driver_on_office_weeks_leaves_the_truck_alone_at_weekends_and_on_holidays()
    {
        // 2028-01-03 is a Monday. The second Wednesday, day 9, is a holiday of the whole mine.
        var record = Record.Of(
            Scenario.Read(
                Mine
                    + """
                    calendar: { holidays: { feast: { on: 2028-01-12 } } }
                    workforce:
                      rosters: { always: { pattern: 1A, panels: 1 }, office: { pattern: 5A 2-, panels: 1 } }
                      people: [{ role: digger, skills: dig, roster: always }, { role: driver, skills: drive, roster: office }]
                    """
            )
        );

        Assert.Equal("11111001101100", Drivers(record, row => row.Present));
        Assert.Equal(
            "11111111101111",
            string.Concat(record.Rows<StaffingRow>().Where(row => row.Skill == "dig").Select(row => row.Present))
        );
        Assert.Equal(4 * 24, record.Kpi("truck_time", "no_operator"));
        Assert.Equal(24, record.Kpi("truck_time", "holiday"));
    }

    [Fact]
    public void Nobody_is_called_in_next_to_a_shift_of_their_own()
    {
        var record = Record.Of(
            Scenario.Read(
                With("pattern: 3 days on / 3 off, panels: 2, shifts: day", "call-in: { accept: 100 %, lead: 0 h }")
            )
        );

        // The truck wants a driver by night too, and one of the two has three days off. Their last night off ends as
        // their
        // next day shift begins, and nobody comes to it.
        Assert.Equal("11111111111111", Drivers(record, row => row.Assigned, "day"));
        Assert.Equal("11011011011011", Drivers(record, row => row.CalledIn, "night"));
        Assert.Equal(10 * 12, record.Kpi("overtime", "drive"));
    }

    [Fact]
    public void Who_is_asked_a_shift_ahead_comes_once_it_is_known_that_the_night_lacks_somebody()
    {
        var record = Record.Of(
            Scenario.Read(With("pattern: 3 days on / 3 off, panels: 2, shifts: day", "call-in: { accept: 100 % }"))
        );

        // The night that is under way as the run starts is the first to be seen.
        Assert.Equal(0, record.Rows<StaffingRow>().Single(row => row is { Day: -1, Skill: "drive" }).CalledIn);
        Assert.Equal("11011011011011", Drivers(record, row => row.CalledIn, "night"));
        Assert.Equal(0, record.Rows<StaffingRow>().Where(row => row.Shift == "day").Sum(row => row.CalledIn));
    }

    private static string With(string roster, string more) =>
        DaysAndNights.Replace("ROSTER", roster, StringComparison.Ordinal) + $"  {more}\n";

    private static string Drivers(ReplicationRecord record, Func<StaffingRow, int> figure, string? shift = null) =>
        string.Concat(
            record
                .Rows<StaffingRow>()
                .Where(row => row.Skill == "drive" && row.Day >= 0 && (shift ?? row.Shift) == row.Shift)
                .Select(figure)
        );
}
