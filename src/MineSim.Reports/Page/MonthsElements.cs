using System.Xml.Linq;
using MineSim.Records.Words;
using MineSim.Reports.Charts;
using MineSim.Reports.Sections;

namespace MineSim.Reports.Page;

/// <summary>Charts by month, below what their colours stand for, each with its figures in a table that unfolds.</summary>
internal static class MonthsElements
{
    public static IEnumerable<XElement> Draw(MonthsDrawing drawing)
    {
        if (drawing.Courses.Count == 0)
            yield break;
        if (drawing.Legend.Count > 0)
            yield return Legend(drawing.Legend);
        if (drawing.IsGrid)
        {
            yield return Html.Grid(
                drawing.Courses.Select(course =>
                    (
                        course.Caption,
                        MonthChart.Small(course.Title, drawing.Months, course.Measure, Layers(course.Series)),
                        Figures(course, drawing.Months)
                    )
                )
            );
            yield break;
        }

        foreach (var course in drawing.Courses)
        {
            yield return Html.Figure(
                MonthChart.Wide(course.Title, drawing.Months, course.Measure, Layers(course.Series)),
                course.Caption,
                Figures(course, drawing.Months)
            );
        }
    }

    /// <summary>What the colours of a chart stand for.</summary>
    public static XElement Legend(IReadOnlyList<Entry> entries) =>
        Html.Legend([.. entries.Select(entry => (Palette.Class(entry.Role), entry.Words))]);

    /// <summary>Columns that follow each other stand on each other.</summary>
    private static List<MonthLayer> Layers(IReadOnlyList<Series> series)
    {
        var layers = new List<MonthLayer>();
        var columns = new List<(string, string, IReadOnlyList<Results.Tables.MonthSummaryRow>)>();
        foreach (var each in series)
        {
            if (each.Shape == SeriesShape.Columns)
            {
                if (columns.Count == 0)
                    layers.Add(new ColumnLayer(columns));
                columns.Add((each.Name, Palette.Class(each.Role), each.Rows));
                continue;
            }

            columns = [];
            layers.Add(
                each.Shape switch
                {
                    SeriesShape.Steps => new StepLayer(each.Rows, Palette.Line(each.Role)),
                    SeriesShape.Line => new LineLayer(each.Rows, Palette.Line(each.Role), each.IsAtEnd),
                    _ => new FanLayer(each.Rows, Palette.Line(each.Role), each.IsAtEnd),
                }
            );
            if (each.Targets.Count > 0)
            {
                layers.Add(
                    new DotLayer(
                        [.. each.Targets.Select(target => (target.Date, target.Figure, target.Words))],
                        Palette.Target(each.Role)
                    )
                );
            }
        }

        return layers;
    }

    private static XElement Figures(Course course, IReadOnlyList<string> months) =>
        course.Means.Count > 0
            ? MonthTable.Means(course.Measure, months, [.. course.Means.Select(each => (each.Name, each.Rows))])
            : MonthTable.Spread(
                course.Measure,
                course.Series.First(each => each.Shape == SeriesShape.Fan).Rows,
                course.Series.FirstOrDefault(each => each.Role == ColourRole.Plan)?.Rows
            );
}
