using System.Runtime.CompilerServices;
using System.Xml;
using System.Xml.Linq;
using MineSim.Cli.CommandLine;
using MineSim.Cli.Showing;
using MineSim.Reports;
using MineSim.Reports.Sections;
using MineSim.Results.Reading;
using FigureTable = MineSim.Reports.Sections.Table;

namespace MineSim.Cli.Tests;

/// <summary>Console and page say the same, since neither chooses what a summary says.</summary>
public sealed class FrontEndsTests : IDisposable
{
    private readonly Workbench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void What_both_show_of_the_flagship_has_the_same_titles_and_the_same_figures()
    {
        var dataset = Flagship();
        var sections = SummarySections.Of(
            new Findings(dataset.ReadSummary(), dataset.ReadSummaryByMonth())
            {
                Start = dataset.Run.Start,
                DurationHours = dataset.Run.DurationHours,
                Ratios = dataset.Run.Ratios,
            }
        );
        var page = Page(dataset);

        Assert.Equal(
            sections.Select(section => section.Title).Append("All KPIs"),
            page.Descendants("h2").Select(title => title.Value)
        );
        foreach (var section in sections.Where(section => section.Blocks.Any(IsShownByBoth)))
        {
            var onConsole = Words(FakeRun.Show(200, terminal => SectionWriting.Write(terminal.Results, section)));
            var onPage = page.Descendants("section").Single(each => each.Element("h2")!.Value == section.Title);
            Assert.StartsWith(section.Title, onConsole, StringComparison.Ordinal);
            foreach (var note in section.Blocks.Where(IsShownByBoth).OfType<Note>())
            {
                Assert.Contains(note.Text, onConsole, StringComparison.Ordinal);
                Assert.Contains(onPage.Elements("p"), paragraph => paragraph.Value == note.Text);
            }

            foreach (var table in section.Blocks.Where(IsShownByBoth).OfType<FigureTable>())
                SameRows(table, onConsole, onPage);
            foreach (var steps in section.Blocks.OfType<StepsDrawing>())
                Assert.All(steps.Steps, step => Assert.Contains(step.Label, onPage.Value, StringComparison.Ordinal));
            foreach (var steps in section.Blocks.OfType<StepsDrawing>().Where(drawing => drawing.AsTable is not null))
                Assert.All(steps.AsTable!.Rows, row => Assert.Contains(steps.Steps, step => step.Label == row.Label));
        }
    }

    private static void SameRows(FigureTable table, string onConsole, XElement onPage)
    {
        var rows = onPage
            .Descendants("tr")
            .Select(row => Words(string.Join(' ', row.Elements().Select(Text))))
            .ToList();
        foreach (var row in table.Rows)
        {
            Assert.Contains(Line(row, table, column => column.For.Console), onConsole, StringComparison.Ordinal);
            Assert.Contains(Line(row, table, column => column.For.Page), rows);
        }

        static string Text(XElement cell) => cell.Value;
    }

    private static string Line(Row row, FigureTable table, Func<Column, bool> isShown) =>
        Words(
            string.Join(
                ' ',
                row.Cells.Zip(table.Columns)
                    .Where(pair => isShown(pair.Second))
                    .Select(pair => pair.First.Text)
                    .Prepend(row.Label)
            )
        );

    private static bool IsShownByBoth(Block block) =>
        block.For is { Console: true, Page: true } && block is not Drawing { AsTable: null };

    /// <summary>The text with one space between words.</summary>
    private static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private Dataset Flagship([CallerFilePath] string test = "")
    {
        var folder = _bench.Path("flagship");
        var scenario = Path.Combine(Path.GetDirectoryName(test)!, "../../../scenarios/reko-diq-phase-1.yaml");
        var ran = Workbench.Run("run", scenario, "--replications", "2", "--detail", "kpi", "--out", folder, "--quiet");
        Assert.Equal(ExitCode.Ok, ran.Code);
        return Dataset.Open(folder);
    }

    private XDocument Page(Dataset dataset)
    {
        var html = _bench.Path("flagship.html");
        ReportPage.Write(dataset, html);
        using var reader = XmlReader.Create(html, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }
}
