using System.Globalization;
using MineSim.Records.Words;
using MineSim.Results.Tables;

namespace MineSim.Reports.Sections;

/// <summary>Shares of local people and of women, and whether they were reached by their dates.</summary>
internal static class PeopleSharesSection
{
    // From this share of the replications on, a target is taken as met.
    private const double MostlyMet = 0.5;

    private static readonly (ShareKpis Kpis, ColourRole Role)[] Shares =
    [
        (ShareKpis.LocalPeople, ColourRole.Figure),
        (ShareKpis.Women, ColourRole.Second),
    ];

    public static Section? Choose(Findings findings)
    {
        List<Row> rows =
        [
            .. Shares.SelectMany(share => findings.All(share.Kpis.Share).Select(row => Row(findings, share.Kpis, row))),
        ];
        if (rows.Count == 0)
            return null;
        var wide = ShownBy.OnlyPage("A console is too narrow.");
        return new Section(
            "Shares of people",
            [
                .. ByMonth(findings),
                new Table(
                    "",
                    [
                        new("on", ColumnKind.Words),
                        new("share"),
                        .. findings.IsSingle
                            ? []
                            : (Column[])
                                [
                                    new("P10", ColumnKind.P10) { For = wide },
                                    new("P50", ColumnKind.P50) { For = wide },
                                    new("P90", ColumnKind.P90) { For = wide },
                                ],
                        new("target"),
                        .. findings.IsSingle ? [] : (Column[])[new("chance")],
                    ],
                    rows
                ),
            ]
        )
        {
            Remark = findings.IsSingle ? "" : "means; chance: the share of replications that meet the target",
        };
    }

    private static Row Row(Findings findings, ShareKpis kpis, SummaryRow row)
    {
        var percent = Measure.Percent;
        var (target, met) = (findings.MeanOrNull(kpis.Target, row.Item), findings.MeanOrNull(kpis.Met, row.Item));
        return new(
            kpis.Share.Short,
            [
                Cell.Of(row.Item.Length == 0 ? "the end" : row.Item),
                new(row.Mean, percent)
                {
                    Tone =
                        met is null ? Tone.Plain
                        : met >= MostlyMet ? Tone.Good
                        : Tone.Bad,
                },
                .. findings.IsSingle
                    ? []
                    : (Cell[])[new(row.P10, percent), new(row.P50, percent), new(row.P90, percent)],
                Cell.Of(target, percent),
                .. findings.IsSingle ? [] : (Cell[])[Cell.Of(met, Measure.WholePercent)],
            ]
        );
    }

    private static IEnumerable<Block> ByMonth(Findings findings)
    {
        List<Series> series =
        [
            .. Shares
                .Select(share => new Series(
                    share.Kpis.Share.Short,
                    share.Role,
                    SeriesShape.Fan,
                    findings.ByMonth(share.Kpis.Share)
                )
                {
                    IsAtEnd = true,
                    Targets = [.. Targets(findings, share.Kpis)],
                })
                .Where(each => each.Rows.Count > 0),
        ];
        if (series.Count == 0)
            yield break;
        yield return new MonthsDrawing(
            "Shares of people",
            findings.Months,
            new Course(
                "Shares of the people employed, in percent",
                "Percent of the people employed",
                Measure.Percent,
                series
            )
            {
                Means = series,
            }
        )
        {
            Explanation = "At the end of each month. Line: P50 of the replications. Band: P10 to P90.",
            Legend =
            [
                .. series.Select(each => new Entry(each.Role, each.Name)),
                .. series.Any(each => each.Targets.Count > 0) ? (Entry[])[new(ColourRole.Plan, "targets")] : [],
            ],
        };
    }

    private static IEnumerable<Target> Targets(Findings findings, ShareKpis kpis) =>
        findings
            .Parts(kpis.Target)
            .Select(target => new Target(
                DateOnly.ParseExact(target.Item, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                target.Mean,
                $"{kpis.Target.Short} of {target.Item}: {Measure.Percent.Full(target.Mean)}"
            ));
}
