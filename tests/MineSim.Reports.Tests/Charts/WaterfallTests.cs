using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using MineSim.Reports.Charts;
using MineSim.Results.Tables;

namespace MineSim.Reports.Tests;

public class WaterfallTests
{
    /// <summary>
    /// In the picture too, what begins at the first total and takes every step ends where the last total does.
    /// </summary>
    [Fact]
    public void Bars_add_up_in_the_drawing() =>
        Gen.Select(Gen.Double[150, 400], Gen.Double[-60, 60].List[1, 15])
            .Sample(
                (first, steps) =>
                {
                    var last = first + steps.Sum();
                    WaterfallRow[] rows =
                    [
                        new("potential", "c-fan", Row(first), IsTotal: true),
                        .. steps.Select(step => new WaterfallRow("step", "c-step", Row(step))),
                        new("moved", "c-load", Row(last), IsTotal: true),
                    ];

                    var bars = Bars(Waterfall.Draw("losses", rows));

                    // Coordinates have two decimals, so that the scale that is read off the first bar is not exact.
                    const double Tolerance = 0.2;
                    var (zero, scale) = (bars[0].Left, (bars[0].Right - bars[0].Left) / first);
                    var running = first;
                    for (var i = 0; i < steps.Count; i++)
                    {
                        var (from, to) = (Math.Min(running, running + steps[i]), Math.Max(running, running + steps[i]));
                        // A bar of less than a point is drawn a point wide.
                        Assert.Equal(zero + scale * from, bars[i + 1].Left, Tolerance);
                        Assert.InRange(bars[i + 1].Right - (zero + scale * to), -Tolerance, 1 + Tolerance);
                        running += steps[i];
                    }

                    Assert.Equal(zero + scale * Math.Max(0, last), bars[^1].Right, 1 + Tolerance);
                },
                iter: 300
            );

    [Fact]
    public void A_step_turns_its_percentiles_round_when_it_is_taken_away()
    {
        var less = WaterfallRow.Less("repair", "c-repair", Row(5) with { P10 = 4, P50 = 5, P90 = 7 });

        Assert.Equal((-5, -7, -5, -4), (less.Figures.Mean, less.Figures.P10, less.Figures.P50, less.Figures.P90));
    }

    [Fact]
    public void Those_who_do_not_see_it_are_told_every_figure()
    {
        var drawing = Waterfall.Draw(
            "losses",
            [
                new("potential", "c-fan", Row(2e6), IsTotal: true),
                WaterfallRow.Less("trucks under repair", "c-repair", Row(5e5)),
            ]
        );

        var description = drawing.Elements().Single(element => element.Name.LocalName == "desc").Value;
        Assert.Equal(
            "potential: mean 2.00 Mt, P10 2.00 Mt, P90 2.00 Mt. trucks under repair: mean -0.50 Mt, P10 -0.50 "
                + "Mt, P90 -0.50 Mt.",
            description
        );
    }

    private static List<(double Left, double Right)> Bars(XElement drawing) =>
        [
            .. drawing
                .Elements()
                .Where(shape => shape.Name.LocalName == "rect")
                .Select(shape => (Number(shape, "x"), Number(shape, "x") + Number(shape, "width"))),
        ];

    private static SummaryRow Row(double mean) =>
        new("tonnes", "", "t", 9, mean, 0, mean, mean, mean, mean, mean, mean, mean);

    private static double Number(XElement shape, string attribute) =>
        double.Parse(shape.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
