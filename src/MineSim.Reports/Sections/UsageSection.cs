using MineSim.Records.Words;

namespace MineSim.Reports.Sections;

/// <summary>
/// The levels of the time usage model, each as a share of calendar time and of the level that it is part of.
/// </summary>
internal static class UsageSection
{
    private static readonly Word Calendar = UsageWords.LevelsFromCalendar[0];

    public static Section? Choose(Findings findings)
    {
        if (findings.Find(FleetKpis.Trucks.Usage, Calendar) is null)
            return null;
        var rows = UsageWords
            .LevelsFromCalendar.Skip(1)
            .Zip(
                UsageWords.LevelsFromCalendar,
                (level, above) =>
                    new Row(
                        level.Short,
                        [
                            Share(FleetKpis.Trucks.Usage, level, Calendar),
                            Share(FleetKpis.Trucks.Usage, level, above),
                            Share(FleetKpis.Loaders.Usage, level, Calendar),
                            Share(FleetKpis.Loaders.Usage, level, above),
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

        Cell Share(Kpi kpi, Word part, Word whole) =>
            new(findings.Mean(kpi, part) / findings.Mean(kpi, whole), Measure.Percent);
    }
}
