using MineSim.Records.People;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>A trainer who drives the only truck, with a trainee beside on the first day.</summary>
public class TrainerTests
{
    [Fact]
    public void The_truck_is_slower_on_the_day_that_it_is_taught_on()
    {
        var record = Record.Of(Mine(pace: "80 %"));

        // 8.75 min to the face, 3 to load, 10 to the crusher and 2.5 to tip; the second day everything is as it was.
        Assert.Equal([24.25, 48.5, 72.75], record.TipMinutes("truck-01").Take(3), (a, b) => Math.Abs(a - b) < 1e-3);
        Assert.Equal(59, record.TipMinutes("truck-01").Count(minute => minute <= 1440));
        var second = record.TipMinutes("truck-01").Where(minute => minute > 1470).Take(3).ToList();
        Assert.Equal(20, second[1] - second[0], 3);
        Assert.Equal(20, second[2] - second[1], 3);
    }

    [Fact]
    public void The_trainee_has_the_hours_that_the_truck_operated_and_the_certificate_at_the_end_of_the_shift()
    {
        var record = Record.Of(Mine(pace: "100 %"));

        var row = Assert.Single(record.Rows<TrainingRow>());
        Assert.Equal(
            ("learning", "learning-001", "on-site", TrainingOutcome.Qualified),
            (row.Programme, row.Person, row.Stage, row.Outcome)
        );
        Assert.Equal((0.0, 24.0, 10.0, 14.0), (row.BeganH, row.EndedH, row.WorkedH, row.Waits.RosterH));
        Assert.Equal(
            new LicenceRow(24, "learning-001", "drive", LicenceEvent.Granted, double.PositiveInfinity),
            Assert.Single(record.Rows<LicenceRow>())
        );
        Assert.Equal(
            [1, 2],
            record.Rows<StaffingRow>().Where(each => each.Skill == "drive").Select(each => each.Licensed)
        );
        Assert.Equal(1, record.Kpi("trainees_qualified", "learning"));
        Assert.Equal(1, record.Kpi("time_to_competence", "learning"), 9);
        Assert.Equal(14, record.Kpi("training_wait", "roster"), 9);
        Assert.Equal(24, record.Kpi("trainer_time", "learning"), 9);
        Assert.Equal(0, record.Kpi("trainer_time_lost", "learning"));
        Assert.Equal(1.5, record.Kpi("licence_coverage", "drive"));
    }

    private static MineSiteSpec Mine(string pace) =>
        SmallMine.Read(
            $$"""
            fleet:
              trucks: [{ model: truck }]
              loaders: { shovel: { model: shovel } }
            calendar: { shifts: { day: 00:00-24:00 } }
            workforce:
              people:
                - { role: trainer, skills: [drive, instruct] }
                - { role: digger, skills: dig }
              training:
                learning:
                  intake: { cohort: 1 }
                  stages: [{ on-site: 10 h, pace: {{pace}} }]
                  grants: drive
            """,
            ", skill: drive",
            ", skill: dig"
        );
}
