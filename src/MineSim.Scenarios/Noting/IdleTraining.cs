using System.Globalization;
using MineSim.Scenarios.Telling;
using MineSim.Spec;
using MineSim.Spec.Training;

namespace MineSim.Scenarios.Noting;

/// <summary>Training that comes to nothing within the run.</summary>
internal static class IdleTraining
{
    public static void Intakes(SiteSpec spec, WorkforceSpec workforce, SourceMap map, Notes notes)
    {
        foreach (var (i, programme) in workforce.Training.Index().Where(each => each.Item.Intake.Count > 0))
        {
            var place = map.PlaceOf($"Workforce.Training[{i}].Intake[0].FromHour");
            if (MostPeople.Beginning(programme, spec.DurationHours) == 0)
                notes.Add(place, $"nobody begins the programme '{programme.Name}' before the run ends");
            foreach (var twice in programme.Intake.GroupBy(intake => intake.FromHour).Where(same => same.Count() > 1))
            {
                notes.Add(
                    place,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"two cohorts of '{programme.Name}' begin on "
                            + $"{spec.Start.AddDays((int)Math.Floor(twice.Key / 24)):yyyy-MM-dd}; "
                            + $"for a larger one give 'cohort'"
                    )
                );
            }
        }
    }

    public static void Trainers(SiteSpec spec, WorkforceSpec workforce, SourceMap map, Notes notes)
    {
        var most = MostPeople.Ever(workforce, spec.DurationHours);
        foreach (var (i, programme) in workforce.Training.Index().Where(each => each.Item.Trainers.Drawn > most))
        {
            notes.Add(
                map.PlaceOf($"Workforce.Training[{i}].Trainers.Drawn"),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"programme '{programme.Name}' draws {programme.Trainers.Drawn} trainers, and there are never more "
                        + $"than {most} people"
                )
            );
        }
    }

    public static void Stages(SiteSpec spec, WorkforceSpec workforce, SourceMap map, Notes notes)
    {
        foreach (var (i, programme) in workforce.Training.Index())
        {
            foreach (var (j, stage) in programme.Stages.Index())
            {
                if (stage is OnSiteStage onSite && onSite.Hours > spec.DurationHours)
                {
                    notes.Add(
                        map.PlaceOf($"Workforce.Training[{i}].Stages[{j}]"),
                        $"the hours on-site of '{programme.Name}' are more than the run has: nobody gets past them"
                    );
                }
            }
        }
    }
}
