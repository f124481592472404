using System.Globalization;
using MineSim.Scenarios.Building;
using MineSim.Spec.Training;

namespace MineSim.Scenarios.Noting;

/// <summary>Training that comes to nothing within the run.</summary>
internal static class IdleTraining
{
    public static void Intakes(ScenarioDraft draft, Notes notes)
    {
        foreach (var (name, programme) in (draft.Workforce?.Training ?? []).Select(each => (each.Name, each.Value)))
        {
            if (programme.Intake is not { } intake)
                continue;
            if (MostPeople.Beginning(intake, draft) == 0)
                notes.Add(intake.Place, $"nobody begins the programme {name} before the run ends");
            foreach (
                var twice in intake.On.GroupBy(date => date.HoursFrom(draft.Start)).Where(same => same.Count() > 1)
            )
            {
                notes.Add(
                    intake.Place,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"two cohorts of {name} begin on "
                            + $"{draft.Start.AddDays((int)Math.Floor(twice.Key / 24)):yyyy-MM-dd}; "
                            + $"for a larger one give 'cohort'"
                    )
                );
            }
        }
    }

    public static void Trainers(ScenarioDraft draft, Notes notes)
    {
        if (draft.Workforce is not { } workforce)
            return;
        var most = MostPeople.Ever(workforce, draft);
        foreach (
            var (name, programme) in workforce
                .Training.Select(each => (each.Name, each.Value))
                .Where(each => each.Value.Trainers.Drawn > most)
        )
        {
            notes.Add(
                programme.Trainers.DrawnPlace,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"programme {name} draws {programme.Trainers.Drawn} trainers, and there are never more than {most} "
                        + $"people"
                )
            );
        }
    }

    public static void Stages(ScenarioDraft draft, Notes notes)
    {
        foreach (var (name, programme) in (draft.Workforce?.Training ?? []).Select(each => (each.Name, each.Value)))
        {
            foreach (
                var stage in programme.OnSite.Where(stage => ((OnSiteStage)stage.Spec).Hours > draft.DurationHours)
            )
            {
                notes.Add(stage.Place, $"the hours on-site of {name} are more than the run has: nobody gets past them");
            }
        }
    }
}
