using System.Globalization;
using MineSim.Spec.Training;

namespace MineSim.Spec.Rules;

/// <summary>Somebody begins each programme, and enough do.</summary>
internal static class IntakeRules
{
    private const double Rounding = 1e-9;

    public static void SomebodyBeginsEachProgramme(PeopleInspection site)
    {
        var workforce = site.Workforce;
        if (!site.Findings.AreAllRead("Workforce.Hiring.Programme"))
            return;
        for (var i = 0; i < workforce.Training.Count; i++)
        {
            var (path, programme) = ($"Workforce.Training[{i}]", workforce.Training[i]);
            if (
                programme.Intake.Count == 0
                && !IsRecruited(workforce, programme)
                && site.Findings.AreSound($"{path}.Name", $"{path}.Intake")
            )
            {
                site.Add(
                    $"{path}.Name",
                    $"nobody begins the programme '{programme.Name}': give it an 'intake', or a role under 'hiring' "
                        + "whose recruits it trains ('programme')"
                );
            }
        }
    }

    public static void IntakesEndAfterTheyBegin(PeopleInspection site)
    {
        var programmes = site.Workforce.Training;
        for (var i = 0; i < programmes.Count; i++)
        {
            for (var j = 0; j < programmes[i].Intake.Count; j++)
            {
                var (path, intake) = ($"Workforce.Training[{i}].Intake[{j}]", programmes[i].Intake[j]);
                if (
                    intake.UntilHour <= intake.FromHour
                    && site.Findings.AreSound($"{path}.FromHour", $"{path}.UntilHour")
                )
                {
                    site.Add($"{path}.UntilHour", $"the intake of '{programmes[i].Name}' is over before it begins");
                }
            }
        }
    }

    public static void OriginsAddUp(PeopleInspection site)
    {
        var programmes = site.Workforce.Training;
        for (var i = 0; i < programmes.Count; i++)
        {
            var path = $"Workforce.Training[{i}].Trainees.Origins";
            var origins = programmes[i].Trainees?.Origins ?? [];
            var sum = origins.Sum(origin => origin.Share);
            if (sum <= 1 + Rounding || !site.Findings.AreSound(path))
                continue;
            site.Add(
                $"{path}[{origins.Count - 1}].Origin",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the origins of trainees add up to {100 * sum:0.##} %, which is more than 100 %"
                )
            );
        }
    }

    /// <summary>A class begins once so many are there: its intake has as many.</summary>
    public static void ClassesCanFill(PeopleInspection site)
    {
        var workforce = site.Workforce;
        if (!site.Findings.AreAllRead("Workforce.Hiring.Programme"))
            return;
        for (var i = 0; i < workforce.Training.Count; i++)
        {
            var (path, programme) = ($"Workforce.Training[{i}]", workforce.Training[i]);
            if (
                programme.Intake.Count == 0
                || IsRecruited(workforce, programme)
                || !site.Findings.AreSound($"{path}.Name", $"{path}.Intake")
            )
            {
                continue;
            }

            var total = programme.Intake.Sum(Total);
            foreach (var (at, stage) in SkillNames.Stages<ClassroomStage>(path, programme))
            {
                if (stage.AtLeast <= Math.Max(1, total) || !site.Findings.AreSound($"{at}.AtLeast"))
                    continue;
                site.Add(
                    at,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"a class of '{programme.Name}' begins with {stage.AtLeast} at least, and never does: its intake "
                            + $"has {total:0} altogether"
                    )
                );
            }
        }
    }

    /// <summary>Whether people begin it who are hired for a vacancy.</summary>
    private static bool IsRecruited(WorkforceSpec workforce, TrainingProgrammeSpec programme) =>
        workforce.Hiring.Any(hiring => hiring.Programme == programme.Name);

    /// <summary>How many an intake takes in altogether; infinite when it does not end.</summary>
    private static double Total(IntakeSpec intake) =>
        double.IsInfinity(intake.EveryHours)
            ? intake.Count
            : intake.Count * Math.Ceiling((intake.UntilHour - intake.FromHour) / intake.EveryHours);
}
