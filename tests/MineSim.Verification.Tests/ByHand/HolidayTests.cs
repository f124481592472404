using MineSim.Records.Mining;
using MineSim.Records.People;
using MineSim.Records.TimeUsage;

namespace MineSim.Verification.Tests;

/// <summary>Public holidays, followed with pencil and paper.</summary>
public class HolidayTests
{
    private const string OneTruck = "fleet: { trucks: [{ model: truck }], loaders: { shovel: { model: shovel } } }\n";
    private const long Hour = 3_600_000;

    [Fact]
    public void The_mine_stands_from_the_first_shift_of_the_day_to_the_first_of_the_next()
    {
        var record = Record.Of(
            SmallMine.Read(
                OneTruck
                    + "calendar: { shifts: { day: 06:00-18:00, night: 18:00-06:00 }, holidays: { new-year: { on: "
                    + "2028-01-01 } } }"
            )
        );

        // The night before goes on until 06:00, and the day begins with a load half an hour from home at the latest.
        Assert.Equal([.. SmallMine.Every20(20, 360), .. SmallMine.Every20(1820, 2860)], record.TipMinutes("truck-01"));
        Assert.Equal(24 * Hour, record.Ticks("truck-01", TimeCategory.Holiday));
        Assert.Equal(12 * Hour, record.Ticks("shovel", TimeCategory.Holiday, day: 0, shift: "night"));
        Assert.Equal(24, record.Kpi("truck_time", "holiday"));
        Assert.Equal(24, record.Kpi("truck_usage", "scheduled"));
        Assert.Equal(1, record.Kpi("truck_operating_utilisation"));
    }

    [Fact]
    public void A_load_that_is_begun_is_brought_home()
    {
        var record = Record.Of(
            SmallMine.Read(
                "fleet: { trucks: [{ model: truck, arrives: 5 min }], loaders: { shovel: { model: shovel } } "
                    + "}\ncalendar: { holidays: { new-year: { on: 2028-01-02 } } }"
            )
        );

        Assert.Equal(1445, record.TipMinutes("truck-01").Last());
        Assert.Equal(24 * Hour - 5 * Hour / 60, record.Ticks("truck-01", TimeCategory.Holiday));
    }

    [Theory]
    [InlineData("on: [2027-01-01, 2027-01-03]", 0)]
    [InlineData("on: 2027-01-01..2027-01-01, every-year: yes", 24)]
    [InlineData("on: 2026-12-30..2027-01-01, every-year: yes", 24)]
    [InlineData("on: [2028-01-02..2028-01-03, 2028-01-01]", 48)]
    [InlineData("on: 2028-01-03, every-year: yes", 0)]
    public void It_comes_on_its_days(string days, int hours)
    {
        var record = Record.Of(SmallMine.Read(OneTruck + $"calendar: {{ holidays: {{ feast: {{ {days} }} }} }}"));

        Assert.Equal(hours * Hour, record.Ticks("truck-01", TimeCategory.Holiday));
    }

    [Fact]
    public void The_29th_of_February_falls_on_the_28th_where_there_is_none()
    {
        var spec = SmallMine.Read(OneTruck + "calendar: { holidays: { feast: { on: 2024-02-29, every-year: yes } } }");
        var record = Record.Of(
            spec with
            {
                DurationHours = 72,
                Start = new(2025, 2, 27),
                Mine = spec.Mine with { Calendar = spec.Mine.Calendar with { Start = new(2025, 2, 27) } },
            }
        );

        Assert.Equal(24 * Hour, record.Ticks("truck-01", TimeCategory.Holiday, day: 1));
        Assert.Equal(24 * Hour, record.Ticks("truck-01", TimeCategory.Holiday));
    }

    [Fact]
    public void Where_a_face_stands_the_mine_works_with_fewer_loaders()
    {
        var record = Record.Of(
            Scenario.Read(
                """
                minesim: 1
                name: Two faces
                start: 2028-01-01
                duration: 2 d
                materials: { ore: {} }
                roads: { segments: [{ between: [pit, crusher], time: { loaded: 8 min, empty: 7 min } }] }
                loading:
                  one: { at: pit, material: ore, loaders: shovel-1, to: crusher }
                  two: { at: pit, material: ore, loaders: shovel-2, to: crusher }
                dumping: { crusher: { at: crusher } }
                models:
                  trucks: { truck: { payload: 100 t, dump: 2 min } }
                  loaders: { shovel: { load: 3 min } }
                fleet:
                  trucks: [{ model: truck, count: 2 }]
                  loaders: { shovel-1: { model: shovel }, shovel-2: { model: shovel } }
                calendar: { holidays: { feast: { on: 2028-01-02, faces: two } } }
                """
            )
        );

        Assert.Equal(24 * Hour, record.Ticks("shovel-2", TimeCategory.Holiday));
        Assert.Equal(0, record.Ticks("shovel-1", TimeCategory.Holiday));
        Assert.Equal(0, record.Ticks("truck-01", TimeCategory.Holiday));
        Assert.Equal(
            ["shovel-1"],
            record.Rows<CycleRow>().Where(row => row.EndH > 24.5).Select(row => row.Loader).Distinct()
        );
    }

    [Fact]
    public void Nobody_is_called_to_work()
    {
        var record = Record.Of(
            SmallMine.Read(
                OneTruck
                    + """
                    calendar: { shifts: { day: 00:00-12:00, night: 12:00-24:00 }, holidays: { feast: { on: 2028-01-02 } } }
                    workforce: { roster: { pattern: 1 days on / 0 off, panels: 2 }, people: [{ role: driver, count: 4, skills: [drive] }] }
                    """,
                truck: ", skill: drive"
            )
        );

        Assert.Equal(
            [1, 1, 0, 0],
            record.Rows<StaffingRow>().Where(row => row.Skill == "drive").Select(row => row.Required)
        );
        Assert.Equal(0, record.Kpi("truck_time", "no_operator"));
    }
}
