using MineSim.Records.Words;
using MineSim.Results.Tables;

namespace MineSim.Reports.Sections;

/// <summary>
/// The way from the plan, or from what the machines could move without ever standing, down to the tonnes moved.
/// </summary>
internal static class LossSection
{
    public static Section? Choose(Findings findings)
    {
        if (
            findings.Find(Kpi.PotentialTonnes) is not { } potential
            || findings.Find(Kpi.Tonnes) is not { } moved
            || !double.IsFinite(potential.P50)
        )
        {
            return null;
        }

        var plan = findings.Find(Kpi.PlanTonnes);
        var capacity = plan is null ? null : findings.Find(Kpi.TonnesLost, LossLine.Capacity);
        List<SummaryRow> losses =
        [
            .. findings
                .Parts(Kpi.TonnesLost)
                .Where(row => row.Item != LossLine.Capacity.Name && !IsNothing(row) && double.IsFinite(row.P50))
                .OrderByDescending(row => row.Mean),
        ];
        if (losses.Count == 0 && plan is null)
            return null;
        var steps = new List<Step>();
        if (plan is { } planned && capacity is { } surplus)
        {
            steps.Add(new(Kpi.PlanTonnes.Short, ColourRole.Plan, planned, IsTotal: true));
            steps.Add(
                new(
                    LossLine.Capacity.WordsFor(surplus.Mean),
                    surplus.Mean > 0 ? ColourRole.Repair : LossLine.Capacity.Role,
                    Spread.Less(surplus)
                )
            );
        }

        var first = steps.Count;
        steps.Add(new(Kpi.PotentialTonnes.Short, ColourRole.Potential, potential, IsTotal: true));
        steps.AddRange(losses.Select(Lost));
        steps.Add(new(Kpi.Tonnes.Short, ColourRole.Load, moved, IsTotal: true));
        var measure = Measure.OfTonnes(Math.Max(potential.Mean, moved.Mean));
        return new Section(
            "From potential to tonnes moved",
            [
                new Note(Tone.Quiet, "potential: if the class of machines that limits the mine never stood")
                {
                    For = ShownBy.OnlyConsole("The explanation says it in more words."),
                },
                new StepsDrawing(
                    "From potential to tonnes moved, by cause of loss",
                    [.. steps.Where(step => step.IsTotal || !IsNothing(step.Figures))]
                )
                {
                    AsTable = AsTable(steps, first, measure, findings.IsSingle),
                },
            ]
        )
        {
            Remark = measure.Unit,
            Explanation =
                "Potential: if the class of machines that limits the mine, trucks or loaders, never stood. From "
                + "there each cause takes its tonnes, and what is left was moved. "
                + "Bars are means and add up; lines from P10 to P90 do not. A cause says where to look, and not what a "
                + "remedy would win.",
        };
    }

    /// <summary>The steps without those that would be written as 0; bars begin with the potential.</summary>
    private static Table AsTable(List<Step> steps, int first, Measure measure, bool isSingle)
    {
        var potential = steps[first].Figures.Mean;
        var left = potential;
        var rows = new List<Row>();
        for (var i = 0; i < steps.Count; i++)
        {
            var (step, figures) = (steps[i], steps[i].Figures);
            if (i > first && !step.IsTotal)
            {
                if (measure.Format(figures.Mean) == measure.Format(0))
                    continue;
                left += figures.Mean;
            }

            var share = potential > 0 ? figures.Mean / potential : 0;
            Cell[] spread = isSingle ? [] : [new(figures.P10, measure), new(figures.P90, measure)];
            rows.Add(
                new(
                    step.Label,
                    [new(figures.Mean, measure) { IsKey = true }, .. spread, new(Math.Abs(share), Measure.Percent)]
                )
                {
                    IsTotal = step.IsTotal && i >= first,
                    Bar =
                        i < first ? null
                        : step.IsTotal ? new(0, share, step.Role)
                        : new(potential > 0 ? left / potential : 0, -share, ColourRole.Loss),
                }
            );
        }

        return new(
            "",
            [
                .. isSingle
                    ? (Column[])[new("tonnes")]
                    : [new("mean"), new("P10", ColumnKind.P10), new("P90", ColumnKind.P90)],
                new("of potential"),
            ],
            rows
        );
    }

    private static Step Lost(SummaryRow row)
    {
        var line = LossLines.Find(row.Item);
        return new(
            line?.WordsFor(row.Mean) ?? Figures.Words(row.Item),
            row.Mean < 0 ? ColourRole.Gain : line?.Role ?? ColourRole.Other,
            Spread.Less(row)
        );
    }

    private static bool IsNothing(SummaryRow row) => row is { Mean: 0, P10: 0, P90: 0 };
}
