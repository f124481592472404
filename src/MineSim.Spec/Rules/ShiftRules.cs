using MineSim.Spec.Calendars;

namespace MineSim.Spec.Rules;

/// <summary>Shifts cover the day, and what recurs in them leaves time to work.</summary>
internal static class ShiftRules
{
    private const string OfMine = "Mine.Calendar.Shifts";
    private const double Tolerance = 1e-9;

    public static void ShiftsCoverTheDay(Inspection site)
    {
        var (list, shifts) = (site.Spec.PathOfShifts, site.Spec.Shifts);
        if (!site.Findings.AreSound(list))
            return;
        if (shifts.Count == 0)
            site.Add(list, "at least one shift must be given");
        for (var i = 0; i < shifts.Count; i++)
        {
            var (shift, next) = (shifts[i], shifts[(i + 1) % shifts.Count]);
            var isLast = i + 1 == shifts.Count;
            if (!isLast && next.StartHour < shift.StartHour)
            {
                site.Add($"{list}[{i + 1}]", "shifts must come in the order of the hours at which they start");
                return;
            }

            var gap = next.StartHour + (isLast ? 24 : 0) - (shift.StartHour + shift.LengthHours);
            if (Math.Abs(gap) > Tolerance)
                site.Add($"{list}[{i}]", FaultOf(shift.Name, next.Name, gap));
        }
    }

    public static void DelaysFitIntoTheirShift(MineInspection site)
    {
        if (ShortestOf(site) is not { } shortest)
            return;
        var calendar = site.Mine.Calendar;
        if (!site.Findings.AreSound("Mine.Calendar.Meal", "Mine.Calendar.ShiftChangeHours"))
            return;
        var meals = calendar.Meal is { } meal ? meal.Hours * meal.TimesPerShift : 0;
        var delays = meals + calendar.ShiftChangeHours;
        if (delays > 0 && delays >= shortest.LengthHours)
        {
            site.Add(
                OfMine,
                $"shift change and meals take {Hours(delays)}, which leaves nothing of shift '{shortest.Name}'"
            );
        }
    }

    public static void TrucksAreCalledInWithinTheShift(MineInspection site)
    {
        const string path = "Mine.Calendar.ParkUp.CallInHours";
        if (ShortestOf(site) is not { } shortest || site.Mine.Calendar.ParkUp is not { } parkUp)
            return;
        if (
            site.Findings.AreSound(path, "Mine.Calendar.ShiftChangeHours")
            && parkUp.CallInHours + site.Mine.Calendar.ShiftChangeHours >= shortest.LengthHours
        )
        {
            site.Add(
                path,
                $"trucks that are called in {Hours(parkUp.CallInHours)} before the end have no time to work in shift "
                    + $"'{shortest.Name}'"
            );
        }
    }

    /// <summary>The shortest shift of a mine; <see langword="null"/> when it is not known.</summary>
    private static ShiftSpec? ShortestOf(MineInspection site) =>
        site.Findings.AreSound(OfMine) ? site.Mine.Calendar.Shifts.MinBy(shift => shift.LengthHours) : null;

    private static string FaultOf(string name, string next, double gap) =>
        gap > 0
            ? $"shifts must cover the whole day, and after '{name}' until '{next}' starts {Hours(gap)} are not covered"
            : $"shifts must not overlap, and '{name}' lasts {Hours(-gap)} after '{next}' has started";

    private static string Hours(double hours) => FormattableString.Invariant($"{hours:0.##} h");
}
