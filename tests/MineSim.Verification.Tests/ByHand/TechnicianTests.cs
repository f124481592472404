using MineSim.Records.Maintenance;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>
/// A truck that breaks down every 5 operating hours for 4 h of work of one mechanic of the workforce.
/// </summary>
public class TechnicianTests
{
    [Fact]
    public void A_repair_waits_for_the_shift_that_has_a_mechanic()
    {
        // One mechanic, by day only. The truck fails after 5 h and is mended at 9 h; after 5 h more it is night.
        var record = Record.Of(Mine("mechanics: 1", "mend: {}"));

        Assert.Equal([(5.0, 9.0, 0.0), (14.0, 28.0, 10.0)], record.Rows<WorkOrderRow>().Take(2).Select(Times));
    }

    [Fact]
    public void A_repair_is_handed_over_to_who_comes_for_the_next_shift()
    {
        var record = Record.Of(Mine("mechanics: 2", "mend: {}"));

        Assert.Equal(
            [(5.0, 9.0, 0.0), (14.0, 18.0, 0.0), (23.0, 27.0, 0.0)],
            record.Rows<WorkOrderRow>().Take(3).Select(Times)
        );
        Assert.Equal([0, 0, 1], record.Rows<WorkOrderRow>().Take(3).Select(order => order.HandOvers));
    }

    [Fact]
    public void A_novice_mends_more_slowly()
    {
        var record = Record.Of(
            Mine("mechanics: 2", "mend: { learning: { repair: { novice: 1.5, rate: 100 %, unit: 1 h } } }")
        );

        Assert.Equal([(5.0, 11.0, 0.0), (16.0, 22.0, 0.0)], record.Rows<WorkOrderRow>().Take(2).Select(Times));
    }

    [Fact]
    public void With_a_mechanic_for_each_shift_all_is_as_if_there_were_always_a_crew()
    {
        var people = Record.Of(Mine("mechanics: 2", "mend: {}"));

        var crews = Record.Of(Mine("mechanics: 2", "mend: {}", "repair-crews: 1"));

        Assert.Equal(crews.TipMinutes("truck-01"), people.TipMinutes("truck-01"));
    }

    private static (double, double, double) Times(WorkOrderRow order) =>
        (Math.Round(order.OpenedH, 1), Math.Round(order.ClosedH, 1), Math.Round(order.WaitTechnicianH, 1));

    private static MineSiteSpec Mine(string mechanics, string skills, string maintenance = "technicians: workforce") =>
        SmallMine.Read(
            $$"""
            fleet:
              trucks: [{ model: truck }]
              loaders: { shovel: { model: shovel } }
            calendar: { shifts: { day: 00:00-12:00, night: 12:00-24:00 } }
            maintenance: { {{maintenance}} }
            workforce:
              skills: { {{skills}} }
              roster: { pattern: 1 days on / 0 days off, panels: 2 }
              people:
                - { role: driver, count: 2, skills: drive }
                - { role: digger, count: 2, skills: dig }
                - { role: mechanic, count: {{mechanics.Split(' ')[1]}}, skills: mend, experience: 0 h }
            """,
            ", skill: drive, failures: { engine: { every: 5 h, repair: 4 h, needs: { skill: mend } } }",
            ", skill: dig"
        );
}
