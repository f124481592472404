using MineSim.Records.Words;

namespace MineSim.Reports.Sections;

/// <summary>What training programmes make of people, how long it takes, and what it waits for.</summary>
internal static class TrainingSection
{
    private static readonly Kpi[] Ends = [Kpi.TraineesQualified, Kpi.InTraining, Kpi.TraineesFailed, Kpi.TraineesLeft];

    public static Section? Choose(Findings findings)
    {
        IReadOnlyList<string> programmes = [.. findings.All(Kpi.TraineesEnrolled).Select(row => row.Item)];
        return programmes.Count == 0
            ? null
            : new Section(
                "Training",
                [
                    .. Outcomes(findings, programmes),
                    Programmes(findings, programmes),
                    .. TrainingWaits.Said(findings),
                    .. ByMonth(findings),
                    .. Days(findings),
                    .. TrainingWaits.Drawn(findings),
                    .. Costs(findings),
                ]
            )
            {
                Remark = "people, mean of the replications; days from enrolment to certificate",
                Explanation = "What became of those who enrolled, people, mean over the replications.",
            };
    }

    private static IEnumerable<Block> Outcomes(Findings findings, IReadOnlyList<string> programmes)
    {
        List<Whole> wholes =
        [
            .. programmes
                .Select(programme => new Whole(
                    programme,
                    [
                        .. from end in Ends
                        let row = findings.Find(end, programme)
                        where row is not null
                        select new Part(end.Short, end.Role, row.Value),
                    ]
                ))
                .Where(whole => whole.Parts.Any(part => part.Figures.Mean > 0)),
        ];
        if (wholes.Count > 0)
        {
            yield return new SharesDrawing("Trainees by outcome", wholes)
            {
                Legend = [.. Ends.Select(end => new Entry(end.Role, end.Short))],
            };
        }
    }

    private static Table Programmes(Findings findings, IReadOnlyList<string> programmes) =>
        new(
            "",
            [
                new(Kpi.TraineesEnrolled.Short),
                new(Kpi.TraineesQualified.Short),
                new(Kpi.TraineesFailed.Short),
                new(Kpi.TraineesLeft.Short),
                new(Kpi.InTraining.Short),
                new(Kpi.PipelineYield.Short),
                new("days"),
            ],
            [
                .. programmes.Select(programme => new Row(
                    programme,
                    [
                        new(findings.Mean(Kpi.TraineesEnrolled, programme), Measure.People),
                        new(findings.Mean(Kpi.TraineesQualified, programme), Measure.People),
                        new(findings.Mean(Kpi.TraineesFailed, programme), Measure.People),
                        new(findings.Mean(Kpi.TraineesLeft, programme), Measure.People),
                        new(findings.Mean(Kpi.InTraining, programme), Measure.People),
                        Cell.Of(Yield(findings, programme), Measure.Percent),
                        Cell.Of(findings.MeanOrNull(Kpi.TimeToCompetence, programme), Measure.Plain(0)),
                    ]
                )),
            ]
        );

    /// <summary>Nothing while nobody has ended it, or nobody can be through yet.</summary>
    private static double? Yield(Findings findings, string programme) =>
        findings.Mean(Kpi.TraineesQualified, programme) > 0 || findings.Mean(Kpi.InTraining, programme) == 0
            ? findings.MeanOrNull(Kpi.PipelineYield, programme)
            : null;

    private static IEnumerable<Block> ByMonth(Findings findings)
    {
        var programmes = findings.ItemsByMonth(Kpi.InTraining);
        if (programmes.Count == 0)
            yield break;
        yield return new MonthsDrawing(
            "Training by month",
            findings.Months,
            [.. programmes.Select(programme => Course(findings, programme))]
        )
        {
            IsGrid = true,
            Explanation =
                "By month: line and band (P50, P10 to P90), people in training at its end; columns, those who "
                + "qualified in it.",
        };
    }

    private static Course Course(Findings findings, string programme)
    {
        Series[] ends =
        [
            .. Ends.Select(end => new Series(
                end.Short,
                end.Role,
                SeriesShape.Columns,
                findings.ByMonth(end, programme)
            )),
        ];
        return new(
            $"In training: {programme}",
            programme,
            Measure.People,
            [ends[0], ends[1] with { Role = ColourRole.Figure, Shape = SeriesShape.Fan, IsAtEnd = true }]
        )
        {
            Means =
            [
                new(
                    Kpi.TraineesEnrolled.Short,
                    ColourRole.Other,
                    SeriesShape.Columns,
                    findings.ByMonth(Kpi.TraineesEnrolled, programme)
                ),
                .. ends,
            ],
        };
    }

    private static IEnumerable<Block> Days(Findings findings)
    {
        List<Interval> rows =
        [
            .. findings
                .All(Kpi.TimeToCompetence)
                .Where(row => double.IsFinite(row.P50))
                .Select(row => new Interval(row.Item, row)),
        ];
        if (rows.Count > 0)
        {
            yield return new IntervalsDrawing("Days to certificate", rows, Measure.Days)
            {
                Heading = "Days to certificate",
                Explanation =
                    "From enrolment, mean of those who qualified. Bar: P10 to P90 of the replications. Dot: P50. Thin "
                    + "line: least to greatest.",
            };
        }
    }

    private static IEnumerable<Block> Costs(Findings findings)
    {
        var paid = findings.All(Kpi.TrainingCost);
        if (paid.Count == 0)
            yield break;
        var dollars = Measure.Plain(0);
        yield return new Table(
            "US$",
            [new(Kpi.TrainingCost.Short), new(Kpi.TrainingWages.Short), new(Kpi.CertificateCost.Short)],
            [
                .. paid.Select(row => new Row(
                    row.Item,
                    [
                        new(row.Mean, dollars),
                        new(findings.Mean(Kpi.TrainingWages, row.Item), dollars),
                        Cell.Of(findings.MeanOrNull(Kpi.CertificateCost, row.Item), dollars),
                    ]
                )),
            ]
        )
        {
            Heading = "What training costs",
            Explanation = "Means. A certificate: what those whose training is over have cost, for each who qualified.",
        };
    }
}
