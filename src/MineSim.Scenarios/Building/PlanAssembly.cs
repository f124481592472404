using MineSim.Scenarios.Blocks;
using MineSim.Scenarios.Telling;
using MineSim.Spec.Ground;

namespace MineSim.Scenarios.Building;

/// <summary>Turns the plan of a draft into its spec.</summary>
internal static class PlanAssembly
{
    public static MinePlanSpec? Assemble(ScenarioDraft draft, SourceMap map)
    {
        if (draft.Plan is not { } rows)
            return null;
        List<PeriodDraft> periods = [.. rows.Select(row => row.Period).Distinct().OrderBy(period => period.From)];
        AddPeriods(periods, [.. rows.Select(row => row.Period)], map);
        return new(
            [
                .. periods.Select(period => new PlanPeriodSpec(
                    period.Name,
                    Hours(period.From, draft),
                    Hours(period.Before, draft)
                )),
            ],
            [.. rows.Select((row, i) => Row(row, $"Mine.Plan.Rows[{i}]", periods, draft, map))]
        );
    }

    /// <summary>A period is told of at the first row of it, and all of them at the first row.</summary>
    private static void AddPeriods(List<PeriodDraft> periods, List<PeriodDraft> ofRows, SourceMap map)
    {
        const string list = "Mine.Plan.Periods";
        map.AddBeside(list, "Mine.Plan.Rows[0]");
        for (var i = 0; i < periods.Count; i++)
        {
            var (path, row) = ($"{list}[{i}]", $"Mine.Plan.Rows[{ofRows.IndexOf(periods[i])}]");
            map.AddBeside(path, row);
            map.AddBeside($"{path}.{nameof(PlanPeriodSpec.ToHour)}", $"{row}.{nameof(PeriodDraft.Before)}");
            if (periods[i] == PeriodDraft.Unreadable)
                map.AddUnreadable(path);
        }
    }

    private static PlanRowSpec Row(
        PlanRowDraft row,
        string path,
        List<PeriodDraft> periods,
        ScenarioDraft draft,
        SourceMap map
    )
    {
        var face = row.Face?.Text ?? "";
        if (row.FaceIn(draft.Faces) is { } its)
            face = its.Name;
        else if (face.Length == 0)
            map.AddUnreadable($"{path}.{nameof(PlanRowSpec.Face)}");
        var material = row.Material?.Text ?? (row.MaterialsIn(draft.Faces) is [var first, ..] ? first : null);
        if (material is null)
            map.AddUnreadable($"{path}.{nameof(PlanRowSpec.Material)}");
        return new(periods.IndexOf(row.Period), face, row.Block?.Text, material ?? "", row.Tonnes)
        {
            Grade = row.Grade,
            Dumps = SiteAssembly.Texts(row.Dumps),
            Loaders = SiteAssembly.Texts(row.Loaders),
        };
    }

    private static double Hours(DateOnly day, ScenarioDraft draft) => (day.DayNumber - draft.Start.DayNumber) * 24.0;
}
