using MineSim.Scenarios.Checking;
using MineSim.Spec.Ground;

namespace MineSim.Scenarios.Building;

/// <summary>Turns the plan of a draft without problems into its spec.</summary>
internal static class PlanAssembly
{
    public static MinePlanSpec? Assemble(ScenarioDraft draft)
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
            [.. rows.Select(row => Row(row, periods, draft))]
        );
    }

    private static PlanRowSpec Row(PlanRowDraft row, List<PeriodDraft> periods, ScenarioDraft draft) =>
        new(
            periods.IndexOf(row.Period),
            row.FaceIn(draft)!.Name.Text,
            row.Block?.Text,
            row.Material?.Text ?? row.MaterialsIn(draft)[0],
            row.Tonnes
        )
        {
            Grade = row.Grade,
            Dumps = [.. row.Dumps.Select(word => word.Text)],
            Loaders = [.. row.Loaders.Select(word => word.Text)],
        };

    private static double Hours(DateOnly day, ScenarioDraft draft) => (day.DayNumber - draft.Start.DayNumber) * 24.0;
}
