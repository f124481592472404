namespace MineSim.Spec.Rules;

/// <summary>Positions lie in shifts of the plan.</summary>
internal static class PositionRules
{
    public static void NamesExist(PeopleInspection site)
    {
        if (site.Spec is not PeopleAloneSpec { Plan: var plan })
            return;
        var shifts = Inspection.Names(plan.Shifts, shift => shift.Name);
        for (var i = 0; i < plan.Positions.Count; i++)
        {
            var (path, named) = ($"Plan.Positions[{i}].Shifts", plan.Positions[i].Shifts);
            site.RequireAllKnown(path, named, "Plan.Shifts", shifts, "shift");
            site.RequireDistinct(path, named, "shift");
        }
    }

    public static void WorkEndsWithTheShift(PeopleInspection site)
    {
        if (site.Spec is not PeopleAloneSpec { Plan: var plan } || site.Shifts is not { } shifts)
            return;
        for (var i = 0; i < plan.Positions.Count; i++)
        {
            var (path, positions) = ($"Plan.Positions[{i}]", plan.Positions[i]);
            var shortest = shifts
                .Where(shift => positions.Shifts.Count == 0 || positions.Shifts.Contains(shift.Name))
                .MinBy(shift => shift.LengthHours);
            if (
                shortest is not null
                && positions.WorkedHours > shortest.LengthHours
                && site.Findings.AreSound($"{path}.WorkedHours", $"{path}.Shifts")
            )
            {
                site.Add($"{path}.WorkedHours", $"'worked' is longer than shift '{shortest.Name}'");
            }
        }
    }
}
