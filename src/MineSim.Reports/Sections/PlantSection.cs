using MineSim.Records.Words;
using MineSim.Results.Tables;

namespace MineSim.Reports.Sections;

/// <summary>
/// What crushers, mills and feeders did, where the mine has them: feed, metal, utilisation, and hours lost by cause.
/// </summary>
internal static class PlantSection
{
    // Hours of which less than half of one stands in every column would be rows of zeros.
    private const double LeastShown = 0.5;

    private static readonly (Kpi Kpi, Word Item, string Words, int Level)[] Hours =
    [
        (Kpi.MillTime, PlantWords.Starved, $"mill {PlantWords.Starved.Short}, h", 0),
        (Kpi.StarveTime, PlantWords.CrusherDown, PlantWords.CrusherDown.Short, 1),
        (Kpi.StarveTime, PlantWords.CrusherRate, PlantWords.CrusherRate.Short, 1),
        (Kpi.StarveTime, PlantWords.NoOre, PlantWords.NoOre.Short, 1),
        (Kpi.MillTime, PlantWords.Down, $"mill {PlantWords.Down.Short}, h", 0),
        (Kpi.MillTime, PlantWords.PlannedDown, $"mill in {PlantWords.PlannedDown.Short}, h", 0),
        (Kpi.CrusherTime, PlantWords.Choked, $"crusher {PlantWords.Choked.Short}, h", 0),
        (Kpi.ChokeTime, PlantWords.MillDown, PlantWords.MillDown.Short, 1),
        (Kpi.ChokeTime, PlantWords.MillRate, PlantWords.MillRate.Short, 1),
        (Kpi.CrusherTime, PlantWords.Starved, $"crusher {PlantWords.Starved.Short}, h", 0),
        (Kpi.CrusherTime, PlantWords.Down, $"crusher {PlantWords.Down.Short}, h", 0),
        (Kpi.CrusherTime, PlantWords.PlannedDown, $"crusher in {PlantWords.PlannedDown.Short}, h", 0),
    ];

    private static readonly (Kpi Kpi, string Words)[] Machines =
    [
        (Kpi.CrusherTime, "Crushers"),
        (Kpi.MillTime, "Mills"),
        (Kpi.FeederTime, "Feeders"),
    ];

    public static Section? Choose(Findings findings)
    {
        List<Block> blocks = [.. Times(findings)];
        if (findings.Find(Kpi.CrushedTonnes) is { } crushed)
            blocks.Add(Figures(findings, crushed));
        if (blocks.Count == 0)
            return null;
        blocks.AddRange(Ore(findings));
        return new Section("Plant", blocks)
        {
            Explanation =
                "Hours of all machines of a kind, mean over the replications. Choked: no room behind it. Starved: no "
                + "ore before it.",
        };
    }

    private static IEnumerable<Block> Times(Findings findings)
    {
        List<Whole> wholes =
        [
            .. Machines
                .Select(machine => new Whole(
                    machine.Words,
                    [.. findings.All(machine.Kpi).Select(row => Part.Of(PlantWords.FindState(row.Item), row))]
                ))
                .Where(whole => whole.Parts.Any(part => part.Figures.Mean > 0)),
        ];
        if (wholes.Count > 0)
            yield return new SharesDrawing("Plant time by cause", wholes) { PartsAre = "Hours" };
    }

    private static Table Figures(Findings findings, SummaryRow crushed)
    {
        var table = new SpreadTable(findings.IsSingle);
        table.AddTonnes(Kpi.CrushedTonnes.Short, crushed);
        table.AddTonnes(Kpi.RehandledTonnes.Short, findings.Find(Kpi.RehandledTonnes), level: 1);
        table.Add(Kpi.CrusherUtilisation.Short, findings.Find(Kpi.CrusherUtilisation), Measure.Percent);
        table.AddTonnes(Kpi.PlantFeedTonnes.Short, findings.Find(Kpi.PlantFeedTonnes));
        table.Add(Kpi.MillUtilisation.Short, findings.Find(Kpi.MillUtilisation), Measure.Percent, level: 1);
        foreach (var metal in MetalWord.All)
        {
            table.Add(
                $"{metal.Short} in it, {metal.GradeUnit}",
                findings.Find(Kpi.FeedGrade, metal),
                Measure.Plain(2),
                level: 1
            );
        }

        table.AddTonnes($"{MetalWord.Copper.Short} won", findings.Find(Kpi.MetalInProduct, MetalWord.Copper));
        table.Add(
            $"{MetalWord.Gold.Short} won, thousand {MetalWord.Gold.Unit}",
            findings.Find(Kpi.MetalInProduct, MetalWord.Gold),
            new("", 1e3, 1)
        );
        foreach (var share in findings.All(Kpi.BlendInWindow))
            Blend(table, findings, share);
        foreach (var (kpi, item, words, level) in Hours)
        {
            if (findings.Find(kpi, item) is { } row && Math.Max(row.Mean, row.P90) >= LeastShown)
                table.Add(words, row, Measure.Plain(0), level);
        }

        foreach (
            var pile in findings
                .All(Kpi.StockpileLevel)
                .Where(row => !row.Item.EndsWith(" bin", StringComparison.Ordinal))
        )
        {
            table.Add($"{pile.Item}, mean kt", pile, new("", 1e3, 1));
        }

        return table.Done();
    }

    private static void Blend(SpreadTable table, Findings findings, SummaryRow share)
    {
        var crusher = share.Item;
        var grade = Measure.Plain(3);
        table.Add($"{crusher}, {Kpi.BlendInWindow.Short}", share, Measure.Percent);
        foreach (
            var outside in Of(Kpi.BlendTonnes)
                .Where(row => !row.Item.EndsWith($" {PlantWords.Inside}", StringComparison.Ordinal))
        )
        {
            table.AddTonnes(outside.Item[(crusher.Length + 1)..], outside, level: 1);
        }

        foreach (var mean in Of(Kpi.CrusherGrade))
        {
            table.Add($"{mean.Item[(crusher.Length + 1)..]} by the hour, mean {mean.Unit}", mean, grade, level: 1);
            table.Add(
                $"{Kpi.CrusherGradeSd.Short}, {mean.Unit}",
                findings.Find(Kpi.CrusherGradeSd, mean.Item),
                grade,
                level: 2
            );
        }

        IEnumerable<SummaryRow> Of(Kpi kpi) =>
            findings.All(kpi).Where(row => row.Item.StartsWith(crusher + " ", StringComparison.Ordinal));
    }

    private static IEnumerable<Block> Ore(Findings findings)
    {
        var (name, rows) = findings.ByMonth(Kpi.PlantFeedTonnes) is { Count: > 0 } feed
            ? ("Fed to mills by month", feed)
            : ("Crushed by month", findings.ByMonth(Kpi.CrushedTonnes));
        if (rows.Count == 0)
            yield break;
        var measure = Measure.For("t", rows.Max(row => row.P90));
        yield return new MonthsDrawing(
            name,
            findings.Months,
            new Course(
                name,
                $"{name}, {measure.Unit}. Line: P50. Band: P10 to P90",
                measure,
                [new(name, ColourRole.Figure, SeriesShape.Fan, rows)]
            )
        );
    }
}
