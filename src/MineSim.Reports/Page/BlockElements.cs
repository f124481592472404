using System.Xml.Linq;
using MineSim.Reports.Charts;
using MineSim.Reports.Sections;

namespace MineSim.Reports.Page;

/// <summary>A part of a section on the page; nothing for what has no figures.</summary>
internal static class BlockElements
{
    public static IEnumerable<XElement> Draw(Block block)
    {
        List<XElement> content = [.. Content(block)];
        if (content.Count == 0)
            return [];
        return
        [
            .. block.Heading.Length > 0 ? (XElement[])[new("h3", block.Heading)] : [],
            .. block.Explanation.Length > 0 ? (XElement[])[new("p", block.Explanation)] : [],
            .. content,
        ];
    }

    private static IEnumerable<XElement> Content(Block block) =>
        block switch
        {
            Note note => [Html.Styled("p", "said " + ToneStyle.Of(note.Tone), note.Text)],
            Table { Rows.Count: > 0 } table => [TableElement.Draw(table)],
            StepsDrawing { Steps.Count: > 0 } steps =>
            [
                Html.Figure(
                    Waterfall.Draw(
                        steps.Title,
                        [
                            .. steps.Steps.Select(step => new WaterfallRow(
                                step.Label,
                                Palette.Class(step.Role),
                                step.Figures,
                                step.IsTotal
                            )),
                        ]
                    )
                ),
            ],
            BarsDrawing { Bars.Count: > 0 } bars =>
            [
                Html.Figure(
                    BarChart.Draw(
                        bars.Title,
                        [.. bars.Bars.Select(bar => (bar.Label, Palette.Class(bar.Role), bar.Figures))]
                    )
                ),
            ],
            IntervalsDrawing { Intervals.Count: > 0 } intervals =>
            [
                Html.Figure(
                    IntervalChart.Draw(
                        intervals.Title,
                        [.. intervals.Intervals.Select(each => (each.Label, each.Figures, each.Plan))],
                        intervals.Measure
                    )
                ),
            ],
            SharesDrawing { Wholes.Count: > 0 } shares => SharesElements.Draw(shares),
            MonthsDrawing months => MonthsElements.Draw(months),
            _ => [],
        };
}
