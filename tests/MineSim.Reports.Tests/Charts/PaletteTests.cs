using MineSim.Records.Words;
using MineSim.Reports.Charts;

namespace MineSim.Reports.Tests;

public class PaletteTests
{
    [Fact]
    public void The_style_sheet_has_a_colour_for_every_role()
    {
        using var stream = typeof(ReportPage).Assembly.GetManifestResourceStream("MineSim.Reports.report.css")!;
        using var reader = new StreamReader(stream);
        var style = reader.ReadToEnd();

        Assert.All(
            Enum.GetValues<ColourRole>(),
            role => Assert.Matches($@"\.{Palette.Class(role)}\s*(,[^{{]*)?\{{", style)
        );
    }
}
