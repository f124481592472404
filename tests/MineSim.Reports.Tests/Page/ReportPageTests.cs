using System.Xml;
using System.Xml.Linq;
using MineSim.Records;
using MineSim.Reports.Sections;
using MineSim.Results;
using MineSim.Results.Reading;
using MineSim.Results.Tables;
using MineSim.Results.Writing;

namespace MineSim.Reports.Tests;

/// <summary>The page that a planner opens in a browser.</summary>
public sealed class ReportPageTests : IDisposable
{
    private static readonly XNamespace Drawing = "http://www.w3.org/2000/svg";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("minesim-report-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void It_shows_the_run_and_the_figures_that_the_dataset_holds()
    {
        var text = Page(Flagship()).Root!.Value;

        foreach (var figure in (string[])["Reko Diq phase 1", "20280101", "2028-01-01", "366 days"])
            Assert.Contains(figure, text, StringComparison.Ordinal);
        foreach (
            var figure in (string[])["92.41 Mt", "93.00 Mt", "92,410,000", "86.1%", "19.9 min", "81,234 h", "-3.10"]
        )
        {
            Assert.Contains(figure, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Bars_are_as_long_as_their_figures()
    {
        var page = Page([
            Row("tonnes", "", "t", 500),
            Row("potential_tonnes", "", "t", 1000),
            Row("tonnes_lost", "queue_loader", "t", 400),
            Row("tonnes_lost", "repair", "t", 100),
            Row("truck_time", "load", "h", 30),
            Row("truck_time", "repair", "h", 10),
        ]);

        Assert.Equal(4, Width(page, "bar step c-queue-loader") / Width(page, "bar step c-repair"), 0.01);
        Assert.Equal(3, Width(page, "segment fill c-load") / Width(page, "segment fill c-repair"), 0.01);
    }

    [Fact]
    public void The_plan_lies_between_the_figures_that_it_lies_between()
    {
        var page = Page([Spread("tonnes", "ore", 80, 90, 100), Row("plan_tonnes", "ore", "t", 95)]);

        var median = Number(Shape(page, "circle", "median"), "cx");
        var plan = Number(Shape(page, "rect", "plan"), "x") + 2;
        var interval = Shape(page, "rect", "interval");
        Assert.InRange(plan, median, Number(interval, "x") + Number(interval, "width"));
        Assert.Equal(0.25, (plan - median) / Number(interval, "width"), 0.01);
    }

    [Fact]
    public void What_the_dataset_lacks_is_left_out()
    {
        var page = Page([Row("trucks_parked", "", "1", 3)]);

        Assert.Empty(page.Descendants(Drawing + "svg"));
        Assert.Equal(["All KPIs"], page.Descendants("h2").Select(title => title.Value));
        Assert.Contains("The run has no summary yet.", Page([]).Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_text_whatever_they_contain()
    {
        const string Hostile = "<script>alert('1')</script> & \"Sons\"";

        var page = Page([Spread("tonnes", Hostile, 1, 2, 3), Row("tonnes_lost", Hostile, "t", 5)], Hostile);

        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName == "script");
        Assert.Equal(Hostile, page.Descendants("h1").Single().Value);
        Assert.Contains(page.Descendants(Drawing + "title"), title => title.Value == Hostile);
        Assert.Contains(page.Descendants(Drawing + "text"), text => text.Value == "<script>alert('1')</scr…" + Hostile);
    }

    [Fact]
    public void One_replication_and_a_mine_that_stands_still_can_be_drawn()
    {
        var page = Page([
            new("tonnes", "", "t", 1, 0, double.NaN, double.NaN, double.NaN, 0, 0, 0, 0, 0),
            Row("plan_tonnes", "", "t", 0),
            Row("truck_time", "repair", "h", 0),
            Row("tonnes_lost", "repair", "t", 0),
        ]);

        Assert.DoesNotContain("NaN", page.ToString(), StringComparison.Ordinal);
        Assert.Contains(page.Descendants("td"), cell => cell.Value == "– – –");
    }

    [Fact]
    public void It_asks_nothing_of_the_network_and_its_style_survives_html()
    {
        Page(Flagship());
        var html = File.ReadAllText(Html);

        Assert.DoesNotContain(
            "http",
            html.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        var style = html[
            html.IndexOf("<style>", StringComparison.Ordinal)..html.IndexOf("</style>", StringComparison.Ordinal)
        ];
        Assert.DoesNotContain("&", style, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_elements_that_html_lets_be_empty_are_written_so()
    {
        Page(Flagship());
        using var reader = XmlReader.Create(Html, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });

        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, IsEmptyElement: true, NamespaceURI: "" })
                Assert.Equal("meta", reader.Name);
        }
    }

    [Fact]
    public void A_folder_that_is_missing_is_named()
    {
        var dataset = Write([], "one shovel");
        var path = Path.Combine(_folder.FullName, "missing", "report.html");

        var thrown = Assert.Throws<DatasetException>(() =>
            ReportPage.Write(dataset, Findings.Of(dataset, chances: null), path)
        );

        Assert.Equal($"Cannot write the report '{path}': its folder is missing, read-only or full.", thrown.Message);
    }

    private string Html => Path.Combine(_folder.FullName, "report.html");

    private XDocument Page(SummaryRow[] rows, string scenario = "Reko Diq phase 1")
    {
        var dataset = Write(rows, scenario);
        ReportPage.Write(dataset, Findings.Of(dataset, chances: null), Html);
        using var reader = XmlReader.Create(Html, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }

    private Dataset Write(SummaryRow[] rows, string scenario)
    {
        var folder = _folder.CreateSubdirectory("out");
        folder.Delete(recursive: true);
        var run = new RunInfo
        {
            Scenario = scenario,
            ResolvedScenario = scenario,
            EngineVersion = "0.1.0",
            Seed = 20280101,
            Replications = 100,
            Detail = Detail.Kpi,
            Start = new DateOnly(2028, 1, 1),
            DurationHours = 8784,
        };
        using var writer = DatasetWriter.Create(folder.FullName, run);
        if (rows.Length > 0)
            writer.WriteSummary(rows);
        writer.Complete();
        return Dataset.Open(folder.FullName);
    }

    private static SummaryRow[] Flagship() =>
        [
            Spread("tonnes", "", 90.1e6, 92.41e6, 94.2e6),
            Spread("tonnes", "sulphide_ore", 43.1e6, 44.2e6, 45.3e6),
            Spread("tonnes", "waste", 46.2e6, 48.2e6, 50.1e6),
            Row("potential_tonnes", "", "t", 106.2e6),
            Row("tonnes_lost", "capacity", "t", -13.2e6),
            Row("tonnes_lost", "", "t", 0.6e6),
            Row("plan_tonnes", "", "t", 93e6),
            Row("plan_tonnes", "sulphide_ore", "t", 45e6),
            Row("plan_tonnes", "waste", "t", 48e6),
            Row("truck_availability", "", "1", 0.861),
            Row("truck_use_of_availability", "", "1", 0.823),
            Row("truck_utilisation", "", "1", 0.708),
            Row("loader_availability", "", "1", 0.874),
            Row("cycle_time", "", "min", 19.85),
            Row("match_factor", "", "1", 0.93),
            Row("truck_time", "travel_empty", "h", 41_200),
            Row("truck_time", "queue_loader", "h", 14_300),
            Row("truck_time", "spot", "h", 4_900),
            Row("truck_time", "load", "h", 19_700),
            Row("truck_time", "travel_loaded", "h", 81_234),
            Row("truck_time", "queue_dump", "h", 2_100),
            Row("truck_time", "dump", "h", 8_300),
            Row("truck_time", "no_loader", "h", 1_200),
            Row("truck_time", "shift_change", "h", 5_400),
            Row("truck_time", "meal", "h", 16_100),
            Row("truck_time", "fuel", "h", 2_900),
            Row("truck_time", "no_operator", "h", 7_400),
            Row("truck_time", "wait_repair", "h", 3_100),
            Row("truck_time", "repair", "h", 24_800),
            Row("loader_time", "load", "h", 31_000),
            Row("loader_time", "spot", "h", 4_000),
            Row("loader_time", "wait_truck", "h", 12_500),
            Row("loader_time", "meal", "h", 5_000),
            Row("loader_time", "no_operator", "h", 1_800),
            Row("loader_time", "repair", "h", 7_100),
            Spread("tonnes_lost", "queue_loader", 2.6e6, 3.1e6, 3.9e6),
            Spread("tonnes_lost", "repair", 4.9e6, 5.6e6, 6.6e6),
            Spread("tonnes_lost", "no_operator", 1.1e6, 1.6e6, 2.4e6),
            Spread("tonnes_lost", "meal", 3.4e6, 3.5e6, 3.6e6),
            Spread("people_short", "drive_980e", 0.2, 0.9, 2.1),
            Spread("people_short", "drive_4100xpc", 0, 0.1, 0.4),
        ];

    private static SummaryRow Row(string kpi, string item, string unit, double value) =>
        new(kpi, item, unit, 100, value, 0, value, value, value, value, value, value, value);

    private static SummaryRow Spread(string kpi, string item, double p10, double p50, double p90) =>
        new(
            kpi,
            item,
            kpi == "people_short" ? "1" : "t",
            100,
            p50,
            0.4 * (p90 - p10),
            p50 - 0.1 * (p90 - p10),
            p50 + 0.1 * (p90 - p10),
            p10,
            p50,
            p90,
            p10 - 0.2 * (p50 - p10),
            p90 + 0.3 * (p90 - p50)
        );

    private static double Width(XDocument page, string style) => Number(Shape(page, "rect", style), "width");

    private static XElement Shape(XDocument page, string name, string style) =>
        page.Descendants(Drawing + name).Single(shape => (string?)shape.Attribute("class") == style);

    private static double Number(XElement shape, string attribute) => (double)shape.Attribute(attribute)!;
}
