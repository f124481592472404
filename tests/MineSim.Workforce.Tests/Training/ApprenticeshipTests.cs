using MineSim.Spec.Rosters;
using MineSim.Spec.Training;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Tests;

public class ApprenticeshipTests
{
    [Fact]
    public void Years_have_a_block_in_class_and_the_rest_on_the_job()
    {
        // On site every day of ten months: 8760 - 1344 hours of a year are on the job.
        var school = Apprentices(
                new ApprenticeshipStage(4)
                {
                    ClassHours = 8 * 168,
                    JobHours = 1500,
                    Assists = "help",
                }
            )
            .Run(4 * 365 + 1);

        Assert.Equal([4 * 8760, 4 * 8760], school.Certificates);
        Assert.Equal(4 * 8760, school.Stages[0].WorkedH);
        Assert.Equal(4 * (8760 - 8 * 168), school.Model.People[1].PracticeIn(0, Instant.AtHour(4 * 8760)), 6);
    }

    [Fact]
    public void A_year_lasts_until_its_hours_on_the_job_are_done()
    {
        // One day in four on site: 1854 hours of the 7416 outside class; the 2000 asked for take till day 56 + 4 · 84.
        var stage = new ApprenticeshipStage(1) { ClassHours = 8 * 168, JobHours = 2000 };
        var school = Apprentices(stage, new RosterSpec(1, 3, 1)).Run(500);

        Assert.All(school.Certificates, hour => Assert.InRange(hour, 24 * (56 + 4 * 83), 24 * (56 + 4 * 84)));
        Assert.All(school.Stages, row => Assert.Equal(row.EndedH - row.BeganH, row.WorkedH + row.Waits.TotalH, 9));
    }

    [Fact]
    public void An_apprentice_on_the_job_can_assist_and_one_in_class_cannot()
    {
        var school = Apprentices(new ApprenticeshipStage(1) { ClassHours = 48, Assists = "help" });
        List<bool> helped = [];

        school.Run(
            4,
            () =>
            {
                helped.Add(school.Model.TryTakeTeam(1, "help", 2) is not null);
                Assert.Null(school.Model.TryTakeTeam(2, "mend", 2));
                school.Model.ReleaseTeam(1, 5);
            }
        );

        Assert.Equal([false, false, true, true], helped);
    }

    private static School Apprentices(ApprenticeshipStage stage, RosterSpec? roster = null)
    {
        var programme = new TrainingProgrammeSpec("mechanics", [stage], ["mend"])
        {
            Intake = [new(2, 0)],
            Trainees = new("apprentice"),
        };
        var spec = School.Of([new("mechanic", 1, ["mend"])], programme);
        return new(roster is null ? spec : spec with { Roster = roster }, [null]);
    }
}
