using MineSim.Records.Words;

namespace MineSim.Reports.Sections;

/// <summary>How heavy roads were, where rain and wear change that.</summary>
internal static class RoadSection
{
    private static readonly (Kpi Kpi, string Words, Measure Measure)[] Shown =
    [
        (Kpi.HauledRollingResistance, Kpi.HauledRollingResistance.Short, new("%", 0.01, 2)),
        (Kpi.ExtraRollingResistance, Kpi.ExtraRollingResistance.Short, new("%", 0.01, 2)),
        (Kpi.WetRoads, $"{Kpi.WetRoads.Short}, h", Measure.Plain(0)),
        (Kpi.GraderTime, $"{Kpi.GraderTime.Short}, h", Measure.Plain(0)),
        (Kpi.GradedKilometres, $"{Kpi.GradedKilometres.Short}, km", Measure.Plain(0)),
    ];

    public static Section? Choose(Findings findings)
    {
        var table = new SpreadTable(findings.IsSingle);
        foreach (var (kpi, words, measure) in Shown)
            table.Add(words, findings.Find(kpi), measure);
        return table.Count == 0 ? null : new Section("Haul roads", [table.Done()]);
    }
}
