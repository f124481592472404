using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;
using MineSim.Spec.Training;

namespace MineSim.Scenarios.Checking;

/// <summary>
/// Checks that shared simulators and classrooms exist, are used, and suffice for what they are used for.
/// </summary>
internal static class FacilityChecks
{
    public static void FacilitiesExistAndAreUsed(ScenarioDraft draft, Problems problems)
    {
        if (draft.Workforce is not { } workforce)
            return;
        var known = ScenarioChecks.Names(workforce.Facilities);
        var named = Stages(workforce).Select(stage => stage.At!).Concat(Refreshers(workforce)).ToList();
        foreach (var at in named)
            ScenarioChecks.RequireKnown(at, known, "facility", problems);
        if (named.Any(at => !known.Contains(at.Text)))
            return;
        foreach (var facility in workforce.Facilities.Where(facility => named.All(at => at.Text != facility.Name.Text)))
        {
            problems.Add(
                facility.Name.Place,
                $"no stage and no refresher names the facility {facility.Name} ('at'); let one name it, or take it away"
            );
        }
    }

    public static void FacilitiesAreOfOneKind(ScenarioDraft draft, Problems problems)
    {
        if (draft.Workforce is not { } workforce)
            return;
        foreach (var (name, facility) in workforce.Facilities.Select(each => (each.Name, each.Value)))
        {
            var stages = Stages(workforce).Where(stage => stage.At!.Text == name.Text).ToList();
            var classes = stages.Where(stage => stage.Spec is ClassroomStage).ToList();
            if (classes.Count == 0)
                continue;
            if (classes.Count < stages.Count || Refreshers(workforce).Any(at => at.Text == name.Text))
            {
                problems.Add(
                    classes[0].At!.Place,
                    $"{name} has simulators, because a stage 'simulator' or a "
                        + "refresher names it; a class needs another "
                        + "facility"
                );
            }
            else if (facility.HoursPlace is { } place)
            {
                problems.Add(place, $"{name} is a classroom, and only simulators have 'hours-a-day'");
            }
            foreach (var stage in classes.Where(stage => ((ClassroomStage)stage.Spec).AtLeast > facility.Spec.Seats))
            {
                problems.Add(
                    stage.At!.Place,
                    $"a class that begins with {((ClassroomStage)stage.Spec).AtLeast} at least never begins with the "
                        + $"{facility.Spec.Seats} seats of {name}"
                );
            }
        }
    }

    public static void SessionsEndWithTheDay(ScenarioDraft draft, Problems problems)
    {
        foreach (var stage in draft.Workforce is { } workforce ? Stages(workforce) : [])
        {
            if (
                stage is { Spec: SimulatorStage simulator, SessionPlace: { } place }
                && draft.Workforce!.Facilities.FirstOrDefault(each => each.Name.Text == stage.At!.Text) is { } facility
                && simulator.SessionHours > facility.Value.Spec.HoursADay
            )
            {
                problems.Add(place, "a session cannot be longer than a simulator runs a day");
            }
        }
    }

    private static IEnumerable<StageDraft> Stages(WorkforceDraft workforce) =>
        workforce.Training.SelectMany(programme => programme.Value.Stages).Where(stage => stage.At is not null);

    private static IEnumerable<Word> Refreshers(WorkforceDraft workforce) =>
        workforce.Skills.Select(skill => skill.Value.RefresherAt).OfType<Word>();
}
