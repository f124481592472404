namespace MineSim.Spec.Rules;

/// <summary>Stops, holidays and the line-up name what exists.</summary>
internal static class CalendarRules
{
    public static void NamesExist(MineInspection site)
    {
        var calendar = site.Mine.Calendar;
        for (var i = 0; i < calendar.Stops.Count; i++)
            RequireFaces(site, $"Mine.Calendar.Stops[{i}].Clears", calendar.Stops[i].Clears);
        for (var i = 0; i < calendar.Holidays.Count; i++)
            RequireFaces(site, $"Mine.Calendar.Holidays[{i}].Faces", calendar.Holidays[i].Faces);
        site.RequireNode("Mine.Calendar.ParkUp.At", calendar.ParkUp?.At);
    }

    private static void RequireFaces(MineInspection site, string path, IReadOnlyList<string> names)
    {
        var faces = Inspection.Names(site.Mine.Faces, face => face.Name);
        site.RequireAllKnown(path, names, "Mine.Faces", faces, "face");
        site.RequireDistinct(path, names, "face");
    }
}
