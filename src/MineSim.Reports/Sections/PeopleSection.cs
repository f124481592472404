using MineSim.Records.Words;
using MineSim.Results.Tables;

namespace MineSim.Reports.Sections;

/// <summary>Whether shifts had the people that they wanted, by the skill that they needed.</summary>
internal static class PeopleSection
{
    // Fewer people short than this are written as none.
    private const double Hardly = 0.05;

    public static Section? Choose(Findings findings)
    {
        var skills = findings.All(Kpi.PeopleShort);
        if (skills.Count == 0)
            return null;
        return new Section(
            "People",
            [
                .. StaffingByMonth.Of(findings),
                Skills(findings, skills),
                new Note(
                    Tone.Quiet,
                    "Figures are of the moment a shift starts; people with several licences",
                    "count under each skill, and those in training are present without one."
                ),
                .. skills.Any(row => findings.Mean(Kpi.PeopleRequired, row.Item) == 0)
                    ? (Block[])
                        [
                            new Note(
                                Tone.Quiet,
                                "No number is wanted of skills that work orders and training ask for as they",
                                "need them; what waited for technicians is under Workshop."
                            ),
                        ]
                    : [],
                .. findings.All(Kpi.Journeys).Select(journeys => Journeys(findings, journeys)),
                .. Short(skills),
            ]
        )
        {
            Remark = "in a mean shift; short shifts: the share that lacks somebody",
        };
    }

    private static Table Skills(Findings findings, IReadOnlyList<SummaryRow> skills) =>
        new(
            "",
            [
                new(Kpi.PeopleRequired.Short),
                new(Kpi.PeoplePresent.Short),
                new(Kpi.PeopleLicensed.Short),
                new(Kpi.PeopleAssigned.Short) { For = ShownBy.OnlyPage("A console is too narrow.") },
                new(Kpi.PeopleShort.Short),
                .. findings.IsSingle ? [] : (Column[])[new("P90", ColumnKind.P90)],
                new(Kpi.ShortShifts.Short),
            ],
            [.. skills.Select(row => Skill(findings, row))]
        );

    private static Row Skill(Findings findings, SummaryRow row)
    {
        var people = Measure.People;
        var isWanted = findings.Mean(Kpi.PeopleRequired, row.Item) > 0;
        return new(
            row.Item,
            [
                isWanted ? Mean(Kpi.PeopleRequired) : Cell.Empty,
                Mean(Kpi.PeoplePresent),
                Mean(Kpi.PeopleLicensed),
                Mean(Kpi.PeopleAssigned),
                isWanted ? new(row.Mean, people) { Tone = row.Mean > Hardly ? Tone.Missing : Tone.Plain } : Cell.Empty,
                .. findings.IsSingle ? [] : (Cell[])[isWanted ? new(row.P90, people) : Cell.Empty],
                isWanted ? Cell.Of(findings.MeanOrNull(Kpi.ShortShifts, row.Item), Measure.Percent) : Cell.Empty,
            ]
        );

        Cell Mean(Kpi kpi) => Cell.Of(findings.MeanOrNull(kpi, row.Item), people);
    }

    private static Note Journeys(Findings findings, SummaryRow journeys)
    {
        var (late, tenths) = (findings.Mean(Kpi.LateArrivals, journeys.Item), Measure.Plain(1));
        var hours =
            late > 0
                ? $", {tenths.Format(late)} arrivals late by "
                    + $"{tenths.Format(findings.Mean(Kpi.LateArrivalTime, journeys.Item) / late)} h"
                : "";
        return new(
            Tone.Quiet,
            $"{Measure.Plain(0).Format(journeys.Mean)} journeys between {journeys.Item} and site{hours}."
        );
    }

    private static IEnumerable<Block> Short(IReadOnlyList<SummaryRow> skills)
    {
        List<Step> bars =
        [
            .. skills
                .Where(row => double.IsFinite(row.P50) && Math.Max(row.Mean, row.P90) > 0)
                .OrderByDescending(row => row.Mean)
                .Select(row => new Step(row.Item, Kpi.PeopleShort.Role, row)),
        ];
        if (bars.Count > 0)
        {
            yield return new BarsDrawing("People short by skill", bars)
            {
                Heading = "People short by skill",
                Explanation =
                    "Positions left unfilled when a shift began. Bar: mean over the replications. Line: P10 to P90.",
            };
        }
    }
}
