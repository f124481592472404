namespace MineSim.Reports.Sections;

/// <summary>
/// The levels of the time usage model, each as a share of calendar time and of the level that it is part of.
/// </summary>
internal static class UsageSection
{
    private const string Calendar = "calendar";

    private static readonly string[] Levels = ["scheduled", "available", "operating", "working", "productive"];

    public static Section? Choose(Findings findings)
    {
        if (findings.Find(Kpi.TruckUsage, Calendar) is null)
            return null;
        var rows = Levels.Zip(
            Levels.Prepend(Calendar),
            (level, above) =>
                new Row(
                    level,
                    [
                        Share(Kpi.TruckUsage, level, Calendar),
                        Share(Kpi.TruckUsage, level, above),
                        Share(Kpi.LoaderUsage, level, Calendar),
                        Share(Kpi.LoaderUsage, level, above),
                    ]
                )
        );
        return new Section(
            "Time usage",
            [new Table("", [new("trucks"), new("of above"), new("loaders"), new("of above")], [.. rows])]
        )
        {
            Remark = "share of calendar time, and of the line above",
        };

        Cell Share(string kpi, string part, string whole) =>
            new(findings.Mean(kpi, part) / findings.Mean(kpi, whole), Measure.Percent);
    }
}
