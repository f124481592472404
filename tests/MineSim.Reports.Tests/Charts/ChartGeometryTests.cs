using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using MineSim.Reports.Charts;
using MineSim.Reports.Sections;
using MineSim.Results.Tables;

namespace MineSim.Reports.Tests;

/// <summary>Whatever the figures are, what is drawn lies within the drawing.</summary>
public class ChartGeometryTests
{
    private static readonly string[] Months = ["2027-11", "2027-12", "2028-01", "2028-02", "2028-03"];

    private static readonly Gen<double> Figure = Gen.OneOf(
        Gen.Const(0.0),
        Gen.Double[-1, 1],
        Gen.Double[-1e12, 1e12],
        Gen.Double[1e-9, 1e-6],
        Gen.Double[-1e-6, -1e-9],
        Gen.Int[-5, 5].Select(value => (double)value)
    );

    private static readonly Gen<SummaryRow> Row = Gen.Select(
        Figure.Array[5],
        Gen.OneOf(Gen.Const("t"), Gen.Const("USD"), Gen.Const("1")),
        (figures, unit) =>
        {
            Array.Sort(figures);
            return new SummaryRow(
                "kpi",
                "item",
                unit,
                9,
                figures[2] / 2 + figures[3] / 2,
                1,
                figures[1],
                figures[3],
                figures[1],
                figures[2],
                figures[3],
                figures[0],
                figures[4]
            );
        }
    );

    [Fact]
    public void A_waterfall_stays_within_its_drawing() =>
        Gen.Select(Row, Gen.Bool, (row, isTotal) => new WaterfallRow("a cause", "c-other", row, isTotal))
            .List[1, 12]
            .Sample(rows => IsWithin(Waterfall.Draw("waterfall", rows)));

    [Fact]
    public void Bars_stay_within_their_drawing() =>
        Row.List[1, 12]
            .Sample(rows => IsWithin(BarChart.Draw("bars", [.. rows.Select(row => ("row", "c-other", row))])));

    [Fact]
    public void Intervals_stay_within_their_drawing() =>
        Row.List[1, 6]
            .Sample(rows =>
                IsWithin(IntervalChart.Draw("intervals", [.. rows.Select(row => ("row", row, (SummaryRow?)row))]))
            );

    [Fact]
    public void A_chart_by_month_stays_within_its_drawing() =>
        Row.Array[2, 20]
            .Sample(rows =>
            {
                var months = rows.Select(
                        (row, i) =>
                            new MonthSummaryRow(
                                Months[i % Months.Length],
                                "kpi",
                                "",
                                "t",
                                9,
                                row.Mean,
                                row.P10,
                                row.P50,
                                row.P90
                            )
                    )
                    .ToList();
                var series = months.Take(Months.Length).ToList();
                MonthLayer[] layers =
                [
                    new FanLayer(series),
                    new FanLayer(series, "fan second", atEnd: true),
                    new StepLayer(series, "plan"),
                    new LineLayer(series, "rostered"),
                    new ColumnLayer([
                        ("one", "c-other", series),
                        ("two", "c-load", [.. months.Skip(Months.Length).Take(Months.Length)]),
                    ]),
                    new DotLayer(
                        [
                            (new DateOnly(2020, 1, 1), rows[0].P50, "long ago"),
                            (new DateOnly(2040, 12, 31), rows[1].P50, "far off"),
                        ],
                        "c-plan"
                    ),
                ];
                IsWithin(MonthChart.Wide("wide", Months, Measure.For("t", 1e6), layers));
                IsWithin(MonthChart.Small("small", Months, Measure.Percent, layers));
            });

    [Fact]
    public void A_month_without_a_figure_parts_the_line()
    {
        IReadOnlyList<MonthSummaryRow> rows =
        [
            .. Months
                .Where(month => month != "2028-01")
                .Select(month => new MonthSummaryRow(month, "kpi", "", "t", 9, 1, 1, 1, 1)),
        ];

        var chart = MonthChart.Wide("gap", Months, Measure.For("t", 1), [new FanLayer(rows)]);

        Assert.Equal(2, chart.Elements().Count(shape => (string?)shape.Attribute("class") == "curve fan"));
    }

    [Fact]
    public void Columns_stand_on_each_other()
    {
        MonthSummaryRow Mean(double mean) => new("2027-11", "kpi", "", "USD", 9, mean, mean, mean, mean);

        var chart = MonthChart.Wide(
            "stack",
            Months,
            Measure.For("USD", 100),
            [new ColumnLayer([("a", "c-a", [Mean(30)]), ("b", "c-b", [Mean(-20)]), ("c", "c-c", [Mean(10)])])]
        );

        XElement Bar(string style) =>
            chart.Elements().Single(shape => (string?)shape.Attribute("class") == "column fill " + style);
        Assert.Equal(Number(Bar("c-a"), "y"), Number(Bar("c-c"), "y") + Number(Bar("c-c"), "height"), 0.02);
        Assert.Equal(Number(Bar("c-a"), "y") + Number(Bar("c-a"), "height"), Number(Bar("c-b"), "y"), 0.02);
        Assert.Equal(1.5, Number(Bar("c-a"), "height") / Number(Bar("c-b"), "height"), 0.01);
    }

    private static void IsWithin(XElement drawing)
    {
        var size = drawing
            .Attribute("viewBox")!
            .Value.Split(' ')
            .Select(text => double.Parse(text, CultureInfo.InvariantCulture))
            .ToList();
        foreach (var shape in drawing.Descendants())
        {
            foreach (var (x, y) in Corners(shape))
            {
                Assert.InRange(x, -0.01, size[2] + 0.01);
                Assert.InRange(y, -0.01, size[3] + 0.01);
            }
        }

        Assert.Contains(drawing.Elements(), shape => shape.Name.LocalName is "rect" or "polygon");
    }

    private static IEnumerable<(double X, double Y)> Corners(XElement shape) =>
        shape.Name.LocalName switch
        {
            "rect" =>
            [
                (Number(shape, "x"), Number(shape, "y")),
                (Number(shape, "x") + Number(shape, "width"), Number(shape, "y") + Number(shape, "height")),
            ],
            "line" => [(Number(shape, "x1"), Number(shape, "y1")), (Number(shape, "x2"), Number(shape, "y2"))],
            "circle" => [(Number(shape, "cx"), Number(shape, "cy"))],
            "text" => [(Number(shape, "x"), Number(shape, "y"))],
            "polyline" or "polygon" => shape
                .Attribute("points")!
                .Value.Split(' ')
                .Select(point => point.Split(','))
                .Select(point =>
                    (
                        double.Parse(point[0], CultureInfo.InvariantCulture),
                        double.Parse(point[1], CultureInfo.InvariantCulture)
                    )
                ),
            _ => [],
        };

    private static double Number(XElement shape, string attribute) =>
        double.Parse(shape.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
