using MineSim.Records.People;
using MineSim.Records.Words;
using MineSim.Results.Tables;

namespace MineSim.Reports.Sections;

/// <summary>
/// What trainees waited for that a planner can do something about: nights and days off by roster are not what stops a
/// pipeline.
/// </summary>
internal static class TrainingWaits
{
    private const double HoursADay = 24;

    private static readonly Word Roster = TrainingWords.Waits[WaitCause.Roster];

    /// <summary>The waits in sentences.</summary>
    public static IEnumerable<Block> Said(Findings findings)
    {
        var tenths = Measure.Plain(1);
        List<SummaryRow> causes =
        [
            .. findings
                .All(Kpi.TrainingWait)
                .Where(row => row.Item != Roster.Name && row.Mean > 0)
                .OrderByDescending(row => row.Mean),
        ];
        if (causes.Count > 0)
        {
            var trainees = findings.All(Kpi.TraineesEnrolled).Sum(row => row.Mean);
            var days = causes.Select(row => $"{Words(row)} {tenths.Format(row.Mean / HoursADay / trainees)}");
            yield return new Note(
                Tone.Quiet,
                $"Days that a mean trainee waited: {string.Join(", ", days)};",
                "nights and days off by roster are not among them."
            );
        }

        foreach (var facility in findings.All(Kpi.FacilityUse))
        {
            var waited = findings.Mean(Kpi.FacilityWait, facility.Item) / HoursADay;
            yield return new Note(
                Tone.Quiet,
                $"Of {facility.Item} {Measure.Percent.InTable(facility.Mean)} is "
                    + $"used{(waited > 0 ? $", and trainees waited {Measure.Plain(0).Format(waited)} days for it" : "")}."
            );
        }
    }

    /// <summary>The waits as bars.</summary>
    public static IEnumerable<Block> Drawn(Findings findings)
    {
        List<Step> bars =
        [
            .. findings
                .All(Kpi.TrainingWait)
                .Where(row => row.Item != Roster.Name && row.P90 > 0)
                .OrderByDescending(row => row.Mean)
                .Select(row => new Step(
                    Words(row),
                    TrainingWords.Waits.Find(row.Item)?.Role ?? ColourRole.Other,
                    InDays(row)
                )),
        ];
        if (bars.Count > 0)
        {
            yield return new BarsDrawing("Days that trainees waited, by cause", bars)
            {
                Heading = "What trainees waited for",
                Explanation =
                    "Days of all trainees, nights and days off by roster left out. Bar: mean over the replications. "
                    + "Line: P10 to P90.",
            };
        }
    }

    private static string Words(SummaryRow row) => Figures.Words(TrainingWords.Waits.Find(row.Item), row.Item);

    private static SummaryRow InDays(SummaryRow row) =>
        row with
        {
            Unit = "days",
            Mean = row.Mean / HoursADay,
            P10 = row.P10 / HoursADay,
            P50 = row.P50 / HoursADay,
            P90 = row.P90 / HoursADay,
        };
}
