using MineSim.Records.Words;

namespace MineSim.Reports.Sections;

/// <summary>How many people are employed by role, and who came and went.</summary>
internal static class MovementSection
{
    public static Section? Choose(Findings findings)
    {
        var roles = findings.All(Kpi.PeopleEmployed);
        if (roles.Count == 0)
            return null;
        var shown = findings
            .Parts(Kpi.PeopleEmployed)
            .Concat(roles.Where(role => role.Item.Length == 0 && roles.Count > 2));
        var people = Measure.People;
        return new Section(
            "People hired and lost",
            [
                .. HeadCount(findings),
                new Table(
                    "",
                    [
                        new(Kpi.PeopleAtStart.Short),
                        new(Kpi.PeopleHired.Short),
                        new(Kpi.PeopleLeft.Short),
                        new(Kpi.PeopleEmployed.Short),
                        new(Kpi.Vacancies.Short),
                    ],
                    [
                        .. shown.Select(role => new Row(
                            role.Item.Length == 0 ? "everybody" : role.Item,
                            [
                                new(findings.Mean(Kpi.PeopleAtStart, role.Item), people),
                                new(findings.Mean(Kpi.PeopleHired, role.Item), people),
                                new(findings.Mean(Kpi.PeopleLeft, role.Item), people),
                                new(role.Mean, people),
                                Cell.Of(findings.MeanOrNull(Kpi.Vacancies, role.Item), people),
                            ]
                        )
                        {
                            IsTotal = role.Item.Length == 0,
                        }),
                    ]
                ),
            ]
        )
        {
            Remark = "means of the replications; vacant: positions in the mean",
        };
    }

    private static IEnumerable<Block> HeadCount(Findings findings)
    {
        var people = findings.ByMonth(Kpi.PeopleEmployed);
        if (people.Count == 0)
            yield break;
        yield return new MonthsDrawing("People employed", findings.Months, Employed(findings, "", "People employed"))
        {
            Heading = "People employed",
            Explanation = "At the end of each month. Line: P50 of the replications. Band: P10 to P90.",
        };
        List<string> roles =
        [
            .. findings
                .ItemsByMonth(Kpi.PeopleEmployed)
                .Where(role => findings.ByMonth(Kpi.PeopleEmployed, role).Any(row => row.P90 > 0)),
        ];
        if (roles.Count > 1)
        {
            yield return new MonthsDrawing(
                "People employed by role",
                findings.Months,
                [.. roles.Select(role => Employed(findings, role, $"Employed: {role}"))]
            )
            {
                IsGrid = true,
            };
        }
    }

    private static Course Employed(Findings findings, string role, string title) =>
        new(
            title,
            role.Length == 0 ? "Everybody" : Figures.Words(role),
            Measure.People,
            [
                new(title, ColourRole.Figure, SeriesShape.Fan, findings.ByMonth(Kpi.PeopleEmployed, role))
                {
                    IsAtEnd = true,
                },
            ]
        );
}
