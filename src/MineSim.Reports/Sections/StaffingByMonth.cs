using MineSim.Records.Words;

namespace MineSim.Reports.Sections;

/// <summary>Staffing and licence coverage of each skill, month by month.</summary>
internal static class StaffingByMonth
{
    public static IEnumerable<Block> Of(Findings findings)
    {
        var skills = findings.ItemsByMonth(Kpi.PeopleRequired);
        if (skills.Count > 0)
        {
            yield return new MonthsDrawing(
                "Staffing by skill",
                findings.Months,
                [.. skills.Select(skill => Staffing(findings, skill))]
            )
            {
                IsGrid = true,
                Heading = "Staffing by skill",
                Explanation =
                    "People as a shift begins, mean over shifts and replications. Who has several licences counts under "
                    + "each skill.",
                Legend =
                [
                    new(ColourRole.Plan, Kpi.PeopleRequired.Short),
                    new(ColourRole.Rostered, Kpi.PeopleRostered.Short),
                    new(ColourRole.Figure, "present with a licence, P10 to P90"),
                    new(Kpi.PeopleShort.Role, Kpi.PeopleShort.Short),
                ],
            };
        }

        var covered = findings.ItemsByMonth(Kpi.LicenceCoverage);
        if (covered.Count > 0)
        {
            yield return new MonthsDrawing(
                "Coverage",
                findings.Months,
                [.. covered.Select(skill => Coverage(findings, skill))]
            )
            {
                IsGrid = true,
                Heading = "Coverage",
                Explanation =
                    "People employed whose licence holds, on site or not, for each position that wants it. Line: P50. "
                    + "Band: P10 to P90. Two shifts worked by two panels need 4 and more.",
            };
        }
    }

    private static Course Staffing(Findings findings, string skill)
    {
        var required = Of(Kpi.PeopleRequired, ColourRole.Plan, SeriesShape.Steps);
        var rostered = Of(Kpi.PeopleRostered, ColourRole.Rostered, SeriesShape.Line);
        var licensed = Of(Kpi.PeopleLicensed, ColourRole.Figure, SeriesShape.Fan);
        var lacking = Of(Kpi.PeopleShort, Kpi.PeopleShort.Role, SeriesShape.Columns);
        // Of skills that no position wants, such as those of technicians, nobody is required and nobody is short.
        var isWanted = required.Rows.Any(row => row.Mean > 0);
        return new(
            $"Staffing of {skill}",
            skill,
            Measure.People,
            isWanted ? [lacking, rostered, licensed, required] : [rostered, licensed]
        )
        {
            Means =
            [
                required,
                rostered,
                Of(Kpi.PeoplePresent, ColourRole.Other, SeriesShape.Line),
                licensed,
                Of(Kpi.PeopleAssigned, ColourRole.Other, SeriesShape.Line),
                lacking,
            ],
        };

        Series Of(Kpi kpi, ColourRole role, SeriesShape shape) =>
            new(kpi.Short, role, shape, findings.ByMonth(kpi, skill));
    }

    private static Course Coverage(Findings findings, string skill) =>
        new(
            $"Licence holders for each position: {skill}",
            skill,
            Measure.People,
            [new(skill, ColourRole.Figure, SeriesShape.Fan, findings.ByMonth(Kpi.LicenceCoverage, skill))]
        );
}
