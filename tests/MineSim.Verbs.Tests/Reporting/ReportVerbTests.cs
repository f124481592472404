using MineSim.Reports.Sections;
using MineSim.Verbs.Failures;
using MineSim.Verbs.Inspecting;
using MineSim.Verbs.Reporting;
using MineSim.Verbs.Running;

namespace MineSim.Verbs.Tests;

public sealed class ReportVerbTests : IDisposable
{
    private readonly Bench _bench = new();

    public ReportVerbTests() =>
        RunVerb.Run(new RunOptions(_bench.Scenario()) { Out = _bench.In("out"), Replications = 2 }, null, Bench.Cancel);

    [Fact]
    public void A_page_is_drawn_beside_the_tables_or_where_one_wants_it()
    {
        var asked = new ReportOptions(_bench.In("out"));

        var beside = ReportVerb.Run(asked, Bench.Cancel);
        var elsewhere = ReportVerb.Run(asked with { Out = _bench.In("page.html") }, Bench.Cancel);

        Assert.Equal(
            (Path.Combine(_bench.In("out"), "report.html"), _bench.In("page.html")),
            (beside.File, elsewhere.File)
        );
        Assert.Equal(File.ReadAllText(beside.File), File.ReadAllText(elsewhere.File));
        Assert.Contains("One shovel", File.ReadAllText(beside.File), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_says_what_the_run_said()
    {
        var run = RunVerb.Run(
            new RunOptions(_bench.Scenario()) { Out = _bench.In("again"), Replications = 2 },
            null,
            Bench.Cancel
        );

        var page = ReportVerb.Run(new(_bench.In("again")), Bench.Cancel);
        var inspected = InspectVerb.Run(new(_bench.In("again")) { WithFindings = true }, Bench.Cancel);

        Assert.All([page.Findings, inspected.Findings!], found => Assert.Equal(Told(run.Findings), Told(found)));
        Assert.Contains("chance", Told(run.Findings));
        Assert.Contains("<th>chance</th>", File.ReadAllText(page.File), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_dataset_or_a_place_for_the_page_there_is_none()
    {
        Assert.Throws<BadDatasetException>(() => ReportVerb.Run(new(_bench.In("nowhere")), Bench.Cancel));
        Assert.Throws<LostOutputException>(() =>
            ReportVerb.Run(new(_bench.In("out")) { Out = _bench.In("no/such/page.html") }, Bench.Cancel)
        );
    }

    [Fact]
    public void Cancelled_it_writes_no_page()
    {
        Assert.Throws<OperationCanceledException>(() =>
            ReportVerb.Run(new(_bench.In("out")), new CancellationToken(canceled: true))
        );

        Assert.False(File.Exists(Path.Combine(_bench.In("out"), "report.html")));
    }

    public void Dispose() => _bench.Dispose();

    /// <summary>Every heading and every cell of every table.</summary>
    private static List<string> Told(Findings findings) =>
        [
            .. from section in SummarySections.Of(findings)
            from table in section.Blocks.OfType<Table>()
            from text in table
                .Columns.Select(column => column.Heading)
                .Concat(table.Rows.SelectMany(row => row.Cells.Select(cell => cell.Text).Prepend(row.Label)))
            select text,
        ];
}
