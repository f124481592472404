namespace MineSim.Reports.Sections;

/// <summary>How heavy roads were, where rain and wear change that.</summary>
internal static class RoadSection
{
    private static readonly (string Kpi, string Words, Measure Measure)[] Shown =
    [
        (Kpi.HauledRollingResistance, "rolling resistance that loads met", new("%", 0.01, 2)),
        (Kpi.ExtraRollingResistance, "added by rain and wear, mean of all roads", new("%", 0.01, 2)),
        (Kpi.WetRoads, "wet roads, h", Measure.Plain(0)),
        (Kpi.GraderTime, "graders at work, h", Measure.Plain(0)),
        (Kpi.GradedKm, "roads graded, km", Measure.Plain(0)),
    ];

    public static Section? Choose(Findings findings)
    {
        var table = new SpreadTable(findings.IsSingle);
        foreach (var (kpi, words, measure) in Shown)
            table.Add(words, findings.Find(kpi), measure);
        return table.Count == 0 ? null : new Section("Haul roads", [table.Done()]);
    }
}
