using MineSim.Scenarios.Blocks;
using MineSim.Scenarios.Telling;
using MineSim.Spec;
using MineSim.Spec.Ground;

namespace MineSim.Scenarios.Linking;

/// <summary>Makes a plan of its rows: periods in order, and the face and material that each row means.</summary>
internal static class PlanLinks
{
    public static MinePlanSpec Of(IReadOnlyList<WrittenRow> rows, MineSiteSpec site, SourceMap map)
    {
        List<WrittenPeriod> periods = [.. rows.Select(row => row.Period).Distinct().OrderBy(period => period.From)];
        AddPeriods(periods, [.. rows.Select(row => row.Period)], map);
        return new(
            [
                .. periods.Select(period => new PlanPeriodSpec(
                    period.Name,
                    Hours(period.From, site),
                    Hours(period.Before, site)
                )),
            ],
            [.. rows.Select((row, i) => Row(row, $"Mine.Plan.Rows[{i}]", periods, site.Mine, map))]
        );
    }

    /// <summary>A period is told of at the first row of it, and all of them at the first row.</summary>
    private static void AddPeriods(List<WrittenPeriod> periods, List<WrittenPeriod> ofRows, SourceMap map)
    {
        const string list = "Mine.Plan.Periods";
        map.AddBeside(list, "Mine.Plan.Rows[0]");
        for (var i = 0; i < periods.Count; i++)
        {
            var (path, row) = ($"{list}[{i}]", $"Mine.Plan.Rows[{ofRows.IndexOf(periods[i])}]");
            map.AddBeside(path, row);
            map.AddBeside($"{path}.{nameof(PlanPeriodSpec.ToHour)}", $"{row}.{nameof(WrittenPeriod.Before)}");
            if (periods[i] == WrittenPeriod.Unreadable)
                map.AddUnreadable(path);
        }
    }

    private static PlanRowSpec Row(
        WrittenRow row,
        string path,
        List<WrittenPeriod> periods,
        MineSpec mine,
        SourceMap map
    )
    {
        var face = row.Face?.Text ?? "";
        if (row.FaceIn(mine.Faces) is { } its)
            face = its.Name;
        else if (face.Length == 0)
            map.AddUnreadable($"{path}.{nameof(PlanRowSpec.Face)}");
        var material = row.Material?.Text ?? (row.MaterialsIn(mine.Faces) is [var first, ..] ? first : null);
        if (material is null)
            map.AddUnreadable($"{path}.{nameof(PlanRowSpec.Material)}");
        return new(periods.IndexOf(row.Period), face, row.Block?.Text, material ?? "", row.Tonnes)
        {
            Grade = row.Grade,
            Dumps = SiteLinks.Texts(row.Dumps),
            Loaders = SiteLinks.Texts(row.Loaders),
        };
    }

    private static double Hours(DateOnly day, MineSiteSpec site) => (day.DayNumber - site.Start.DayNumber) * 24.0;
}
