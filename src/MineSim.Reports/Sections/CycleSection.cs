using MineSim.Records.Words;

namespace MineSim.Reports.Sections;

/// <summary>The mean truck cycle, stage by stage.</summary>
internal static class CycleSection
{
    public static Section? Choose(Findings findings)
    {
        var stages = findings.All(Kpi.CycleStage);
        var cycle = stages.Sum(row => row.Mean);
        if (cycle == 0)
            return null;
        var minutes = Measure.Plain(1);
        return new Section(
            "Truck cycle",
            [
                new Table(
                    "",
                    [new("min"), new("share")],
                    [
                        .. stages.Select(stage => new Row(
                            Figures.Words(TimeWords.Find(stage.Item), stage.Item),
                            [new(stage.Mean, minutes), new(stage.Mean / cycle, Measure.Percent)]
                        )),
                        new("cycle", [new(cycle, minutes) { IsKey = true }, new(1, Measure.Percent) { IsKey = true }])
                        {
                            IsTotal = true,
                        },
                    ]
                ),
            ]
        )
        {
            Remark = "minutes per load",
        };
    }
}
