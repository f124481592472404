using MineSim.Records.TimeUsage;
using MineSim.Records.Words;

namespace MineSim.Reports.Sections;

/// <summary>The mine plan by period against what was moved: what plan and fleet cannot meet, and by how much.</summary>
internal static class PlanSection
{
    private const int MostLines = 12;

    // A share of what was planned; more than it is worth a look, and no more.
    private const double Slight = 0.05;

    public static Section? Choose(Findings findings)
    {
        var lines = PlanLine.Of(findings);
        var blocks = new List<Block>();
        var measure = lines.Count == 0 ? default : PlanLine.MeasureOf(lines);
        if (lines.Count > 0)
            blocks.AddRange(Lines(findings, lines, measure));
        if (findings.Mean(FleetKpis.Loaders.Time, TimeWords.Of(TimeCategory.NoFace)) is >= 0.5 and var hours)
        {
            blocks.Add(
                new Note(
                    Tone.Fair,
                    $"Loaders stood {Measure.Plain(0).Format(hours)} h without a face: no rock is left for them."
                )
            );
        }

        return blocks.Count == 0
            ? null
            : new Section(lines.Count == 0 ? "" : "Plan by period", blocks) { Remark = measure.Unit ?? "" };
    }

    private static IEnumerable<Block> Lines(Findings findings, IReadOnlyList<PlanLine> lines, Measure measure)
    {
        var chances = findings.IsSingle ? null : findings.Chances;
        // A long list of lines that are all met says no more than that.
        var most = lines.Any(line => line.IsShort) || lines.Count <= MostLines ? MostLines : 0;
        var shown = lines
            .Index()
            .OrderByDescending(line => line.Item.Missing.P50)
            .Take(most)
            .OrderBy(line => line.Index);
        List<PlanLine> rows = [.. shown.Select(line => line.Item)];
        if (most > 0)
        {
            var (plan, moved, missing) = (
                Kpi.PeriodPlanTonnes.Short,
                Kpi.PeriodTonnes.Short,
                Kpi.PeriodShortfallTonnes.Short
            );
            yield return new Note(
                Tone.Quiet,
                $"{missing}: planned up to the end of the period and not moved by then, and its share",
                "of what was planned by then" + (chances is null ? "" : "; chance: that nothing is short")
            );
            yield return new Table(
                "",
                findings.IsSingle
                    ? [new(plan), new(moved), new(missing), new("share")]
                    :
                    [
                        new(plan),
                        new($"{moved} P50"),
                        new($"{missing} P50"),
                        new("P10", ColumnKind.P10),
                        new("P90", ColumnKind.P90),
                        new("share"),
                        .. chances is null ? [] : (Column[])[new("chance")],
                    ],
                [.. rows.Select(line => Row(line, measure, findings.IsSingle, chances))]
            );
        }

        if (rows.Count < lines.Count)
        {
            yield return new Note(
                Tone.Quiet,
                most == 0
                    ? $"The {lines.Count} lines of the plan are in the table plan_vs_actual."
                    : $"{lines.Count - rows.Count} more lines of the plan are in the table plan_vs_actual"
            );
        }

        yield return Verdict(lines, findings, measure);
    }

    private static Row Row(PlanLine line, Measure measure, bool isSingle, IChances? chances)
    {
        Cell missing = new(line.Missing.P50, measure) { IsKey = true };
        var share = Share(line);
        return new(
            line.Missing.Item,
            [
                new(line.Planned, measure),
                new(line.Moved, measure),
                .. isSingle
                    ? (Cell[])[missing, share]
                    : [missing, new(line.Missing.P10, measure), new(line.Missing.P90, measure), share],
                .. chances is null ? (Cell[])[] : [new(chances.OfNothing(line.Missing), Measure.WholePercent)],
            ]
        );
    }

    private static Cell Share(PlanLine line)
    {
        var share = line.SoFar > 0 ? line.Missing.P50 / line.SoFar : 0;
        return new(share, Measure.Percent)
        {
            Tone =
                !line.IsShort ? Tone.Good
                : share <= Slight ? Tone.Fair
                : Tone.Bad,
        };
    }

    private static Note Verdict(IReadOnlyList<PlanLine> lines, Findings findings, Measure measure)
    {
        var isSingle = findings.IsSingle;
        var worst = lines.MaxBy(line => line.Missing.P50)!;
        if (!worst.IsShort)
        {
            return new(
                Tone.Plain,
                isSingle
                    ? "Plan and fleet meet."
                    : "Plan and fleet meet: no line of the plan is short in more than half of the replications."
            );
        }

        var spread = isSingle
            ? ""
            : $" (P50; P10 {measure.Format(worst.Missing.P10)}, P90 {measure.Format(worst.Missing.P90)})";
        var others = lines.Count(line => line.IsShort) - 1;
        var more =
            others > 0 ? $"; {Measure.Plain(0).Format(others)} more {(others == 1 ? "line" : "lines")} short" : "";
        var total =
            findings.Find(Kpi.Tonnes)?.P50 >= findings.Find(Kpi.PlanTonnes)?.P50 ? " The plan's total is met." : "";
        return new(
            Tone.Bad,
            $"Plan and fleet cannot meet: {worst.Missing.Item} is short of "
                + $"{measure.Format(worst.Missing.P50)} {measure.Unit}{spread}{more}.{total}"
        );
    }
}
