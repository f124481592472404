using MineSim.Spec.Training;

namespace MineSim.Spec.Rules;

/// <summary>Shared simulators and classrooms exist, are used, and suffice for what they are used for.</summary>
internal static class FacilityRules
{
    public static void NamesExist(PeopleInspection site)
    {
        var workforce = site.Workforce;
        var known = Inspection.Names(workforce.Facilities, facility => facility.Name);
        foreach (var (path, name) in Named(workforce))
            site.RequireKnown(path, name, "Workforce.Facilities", known, "facility");
    }

    public static void FacilitiesAreUsed(PeopleInspection site)
    {
        var workforce = site.Workforce;
        if (!site.Findings.AreAllRead("Workforce.Training.Stages.At", "Workforce.Skills.Refresher.At"))
        {
            return;
        }

        var named = Named(workforce).ToList();
        // A name that does not exist may be meant for one that seems unused.
        if (named.Exists(each => !site.Findings.AreSound(each.Path)))
            return;
        for (var i = 0; i < workforce.Facilities.Count; i++)
        {
            var name = workforce.Facilities[i].Name;
            if (named.Exists(each => each.Name == name))
                continue;
            site.Add(
                $"Workforce.Facilities[{i}].Name",
                $"no stage and no refresher names the facility '{name}' ('at'); let one name it, or take it away"
            );
        }
    }

    /// <summary>A facility is of simulators or a classroom, and that has room for the smallest class.</summary>
    public static void FacilitiesAreOfOneKind(PeopleInspection site)
    {
        var workforce = site.Workforce;
        for (var i = 0; i < workforce.Facilities.Count; i++)
        {
            var (path, facility) = ($"Workforce.Facilities[{i}]", workforce.Facilities[i]);
            var classes = Stages<ClassroomStage>(workforce).Where(each => each.Stage.At == facility.Name).ToList();
            if (classes.Count == 0)
                continue;
            if (Named(workforce).Count(each => each.Name == facility.Name) > classes.Count)
            {
                site.Add(
                    $"{classes[0].Path}.At",
                    $"'{facility.Name}' has simulators, because a stage 'simulator' or a refresher names it; a class "
                        + "needs another facility"
                );
            }
            else if (facility.HoursADay is not null)
            {
                site.Add(
                    $"{path}.HoursADay",
                    $"'{facility.Name}' is a classroom, and only simulators have 'hours-a-day'"
                );
            }

            foreach (var (at, stage) in classes)
            {
                if (stage.AtLeast <= facility.Seats || !site.Findings.AreSound($"{at}.AtLeast", $"{path}.Seats"))
                    continue;
                site.Add(
                    $"{at}.At",
                    $"a class that begins with {stage.AtLeast} at least never begins with the {facility.Seats} seats of "
                        + $"'{facility.Name}'"
                );
            }
        }
    }

    /// <summary>A session is no longer than its simulator runs in a day.</summary>
    public static void SessionsEndWithTheDay(PeopleInspection site)
    {
        var workforce = site.Workforce;
        foreach (var (path, stage) in Stages<SimulatorStage>(workforce))
        {
            var shared = workforce.Facilities.ToList().FindIndex(facility => facility.Name == stage.At);
            var (day, hours) =
                stage.At is null ? ($"{path}.HoursADay", stage.HoursADay)
                : shared >= 0 ? ($"Workforce.Facilities[{shared}].HoursADay", workforce.Facilities[shared].RunHours)
                : ("", double.PositiveInfinity);
            if (stage.SessionHours > hours && site.Findings.AreSound($"{path}.SessionHours", day))
                site.Add($"{path}.SessionHours", "a session cannot be longer than a simulator runs a day");
        }
    }

    /// <summary>Facilities as stages and refreshers name them.</summary>
    private static IEnumerable<(string Path, string Name)> Named(WorkforceSpec workforce)
    {
        IEnumerable<(string Path, string? Name)> named =
        [
            .. Stages<ClassroomStage>(workforce).Select(each => (each.Path, each.Stage.At)),
            .. Stages<SimulatorStage>(workforce).Select(each => (each.Path, each.Stage.At)),
            .. workforce.Skills.Select((skill, i) => ($"Workforce.Skills[{i}].Refresher", skill.Refresher?.At)),
        ];
        return named.Where(each => each.Name is not null).Select(each => ($"{each.Path}.At", each.Name!));
    }

    private static IEnumerable<(string Path, T Stage)> Stages<T>(WorkforceSpec workforce)
        where T : StageSpec =>
        workforce.Training.SelectMany((programme, i) => SkillNames.Stages<T>($"Workforce.Training[{i}]", programme));
}
