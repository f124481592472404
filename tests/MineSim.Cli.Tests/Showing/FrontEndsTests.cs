using System.Runtime.CompilerServices;
using System.Xml;
using System.Xml.Linq;
using MineSim.Cli.Showing;
using MineSim.Records;
using MineSim.Reports.Sections;
using MineSim.Verbs.Reporting;
using MineSim.Verbs.Running;
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
        var (run, folder) = Flagship();
        var sections = SummarySections.Of(run.Findings);
        var page = Page(folder);

        Assert.Contains(sections, section => section.Title == "By quarter");
        Assert.Contains(page.Descendants("th"), heading => heading.Value == "chance");
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

    private (RunResult Run, string Folder) Flagship([CallerFilePath] string test = "")
    {
        var folder = _bench.Path("flagship");
        var scenario = Path.Combine(Path.GetDirectoryName(test)!, "../../../scenarios/reko-diq-phase-1.yaml");
        var options = new RunOptions(scenario)
        {
            Replications = 2,
            Detail = Detail.Kpi,
            Out = folder,
        };
        return (RunVerb.Run(options, progress: null, TestContext.Current.CancellationToken), folder);
    }

    private static XDocument Page(string folder)
    {
        var page = ReportVerb.Run(new(folder), TestContext.Current.CancellationToken);
        using var reader = XmlReader.Create(page.File, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }
}
