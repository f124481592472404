using MineSim.Scenarios.Checking;
using MineSim.Scenarios.Language;
using MineSim.Spec.Ground;

namespace MineSim.Scenarios.Building;

/// <summary>Turns the plan of a draft into its spec.</summary>
internal static class PlanAssembly
{
    public static MinePlanSpec? Assemble(ScenarioDraft draft, SourceMap map)
    {
        if (draft.Plan is not { } rows)
            return null;
        var periods = PlanChecks.PeriodsOf(rows);
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

    private static PlanRowSpec Row(
        PlanRowDraft row,
        string path,
        List<PeriodDraft> periods,
        ScenarioDraft draft,
        SourceMap map
    )
    {
        if (row.FaceIn(draft) is null)
            map.AddUnreadable($"{path}.{nameof(PlanRowSpec.Face)}");
        var material = row.Material?.Text ?? (row.MaterialsIn(draft) is [var first, ..] ? first : null);
        if (material is null)
            map.AddUnreadable($"{path}.{nameof(PlanRowSpec.Material)}");
        return new(
            periods.IndexOf(row.Period),
            row.FaceIn(draft)?.Name.Text ?? row.Face?.Text ?? "",
            row.Block?.Text,
            material ?? "",
            row.Tonnes
        )
        {
            Grade = row.Grade,
            Dumps = [.. row.Dumps.Select(word => word.Text)],
            Loaders = [.. row.Loaders.Select(word => word.Text)],
        };
    }

    private static double Hours(DateOnly day, ScenarioDraft draft) => (day.DayNumber - draft.Start.DayNumber) * 24.0;
}
