using System.Xml;
using System.Xml.Linq;
using MineSim.Records;
using MineSim.Reports.Sections;
using MineSim.Results;
using MineSim.Results.Reading;
using MineSim.Results.Tables;
using MineSim.Results.Writing;

namespace MineSim.Reports.Tests;

/// <summary>What each part of the page tells, of a run with people, a workshop, training and money.</summary>
public sealed class SectionTests : IDisposable
{
    private static readonly XNamespace Drawing = "http://www.w3.org/2000/svg";
    private static readonly string[] Months = ["2028-01", "2028-02", "2028-03", "2028-04"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("minesim-report-");
    private int _pages;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_contents_lead_to_every_section()
    {
        var page = Page(Everything(), EveryMonth());

        var sections = page.Descendants("section").ToList();
        Assert.Equal(
            [
                "Tonnes by month",
                "Tonnes moved",
                "Time",
                "From potential to tonnes moved",
                "Key figures",
                "Workshop",
                "Plant",
                "People",
                "Value",
                "Training",
                "People hired and lost",
                "Shares of people",
                "All KPIs",
            ],
            sections.Select(section => section.Element("h2")!.Value)
        );
        Assert.Equal(
            sections.Select(section => "#" + section.Attribute("id")!.Value),
            page.Descendants("a").Select(link => link.Attribute("href")!.Value)
        );
        Assert.DoesNotContain("NaN", page.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_is_left_out_with_its_figures()
    {
        (string Kpi, string Section)[] owned =
        [
            ("potential_tonnes", "From potential to tonnes moved"),
            ("truck_time", "Time"),
            ("crusher_time", "Plant"),
            ("_availability", "Key figures"),
            ("people_employed", "People hired and lost"),
            ("people_short", "People"),
            ("trainees_enrolled", "Training"),
            ("npv", "Value"),
        ];
        foreach (var (kpi, section) in owned)
        {
            var page = Page(
                [.. Everything().Where(row => !row.Kpi.EndsWith(kpi, StringComparison.Ordinal))],
                EveryMonth()
            );

            Assert.DoesNotContain(page.Descendants("h2"), title => title.Value == section);
        }

        Assert.DoesNotContain(Page(Everything(), []).Descendants("h2"), title => title.Value == "Tonnes by month");
        Assert.DoesNotContain(
            Page(Everything(), [.. EveryMonth().Where(row => string.CompareOrdinal(row.Month, "2028-03") < 0)])
                .Descendants("h2"),
            title => title.Value == "Tonnes by month"
        );
    }

    [Fact]
    public void The_waterfall_leads_from_the_plan_by_way_of_the_potential_to_what_was_moved()
    {
        var section = Section(Page(Everything(), []), "From potential to tonnes moved");

        Assert.Equal(
            [
                "plan",
                "machines beyond the plan",
                "potential",
                "trucks not delivered yet",
                "trucks down, no technician",
                "delays (shift, meal, fuel, blast)",
                "moved",
            ],
            Labels(section)
        );
        Assert.Equal(["8.00", "4.00", "12.00", "-2.50", "-1.00", "0.50", "9.00"], Amounts(section));
    }

    [Fact]
    public void Without_a_plan_it_begins_with_the_potential()
    {
        var section = Section(
            Page(
                [
                    Row("tonnes", "", "t", 9e6),
                    Row("potential_tonnes", "", "t", 10e6),
                    Row("tonnes_lost", "", "t", 1e6),
                    Row("tonnes_lost", "queue_loader", "t", 1e6),
                ],
                []
            ),
            "From potential to tonnes moved"
        );

        Assert.Equal(["potential", "queueing, loaders at work", "moved"], Labels(section));
    }

    [Fact]
    public void Machines_too_few_for_the_plan_are_said_to_be()
    {
        var section = Section(
            Page(
                [
                    Row("tonnes", "", "t", 9e6),
                    Row("plan_tonnes", "", "t", 12e6),
                    Row("potential_tonnes", "", "t", 10e6),
                    Row("tonnes_lost", "capacity", "t", 2e6),
                    Row("tonnes_lost", "queue_loader", "t", 1e6),
                ],
                []
            ),
            "From potential to tonnes moved"
        );

        Assert.Equal(
            ["plan", "machines too few for the plan", "potential", "queueing, loaders at work", "moved"],
            Labels(section)
        );
        Assert.Equal(["12.00", "-2.00", "10.00", "-1.00", "9.00"], Amounts(section));
    }

    [Fact]
    public void Money_leads_from_every_line_that_is_stored_to_the_cash_flow()
    {
        var section = Section(Page(Everything(), EveryMonth()), "Value");

        Assert.Equal(
            ["copper", "royalty to province", "wages", "training", "capital: items", "cash flow", "net present value"],
            Labels(section)
        );
        Assert.Equal(["500.00", "-25.00", "-20.00", "-5.00", "-600.00", "-150.00", "-170.00"], Amounts(section));
        Assert.Contains("net present value of state", section.Value, StringComparison.Ordinal);
        Assert.Contains("12.0% of both", section.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Training_tells_what_became_of_the_enrolled_and_what_they_waited_for()
    {
        var section = Section(Page(Everything(), EveryMonth()), "Training");

        Assert.Contains(Rows(section), row => row is ["driving", "50.0", "30.0", "6.0", "4.0", "10.0", "75.0%", "145"]);
        Assert.Equal(3, Width(section, "segment fill c-load") / Width(section, "segment fill c-travel-empty"), 0.01);
        Assert.Contains("145 days", section.Value, StringComparison.Ordinal);
        Assert.Contains("seat: mean 10.0 days", section.Value, StringComparison.Ordinal);
        Assert.Contains(Rows(section), row => row is ["driving", "90,000", "60,000", "4,321"]);
        Assert.DoesNotContain("roster:", section.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Machines_are_as_available_as_the_definition_says()
    {
        var section = Section(Page(Everything(), EveryMonth()), "Key figures");

        Assert.Contains("Physical availability: available ÷ scheduled", section.Value, StringComparison.Ordinal);
        Assert.Contains("88.4%", section.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_workshop_tells_what_machines_waited_for()
    {
        var section = Section(Page(Everything(), EveryMonth()), "Workshop");

        Assert.Equal(4, Width(section, "fill c-no-technician") / Width(section, "fill c-no-bay"), 0.01);
    }

    [Fact]
    public void Shares_of_people_stand_beside_their_targets()
    {
        var section = Section(Page(Everything(), EveryMonth()), "Shares of people");

        Assert.Contains(
            section.Descendants(Drawing + "title"),
            hint => hint.Value == "local people, target of 2028-03-01: 75.0%"
        );
        Assert.Contains(
            Rows(section),
            row => row is ["local people", "2028-03-01", "80.0%", "80.0%", "80.0%", "80.0%", "75.0%", "90%"]
        );
    }

    [Fact]
    public void Charts_by_month_have_their_figures_in_a_table()
    {
        var page = Page(Everything(), EveryMonth());

        Assert.Contains(
            Rows(Section(page, "Tonnes by month")),
            row => row is ["2028-02", "2.00", "2.00", "2.20", "2.40", "2.20"]
        );
        Assert.Contains(
            Rows(Section(page, "People")),
            row => row is ["2028-03", "12.0", "20.0", "19.0", "15.0", "11.0", "1.0"]
        );
        foreach (
            var figure in page.Descendants("figure").Where(figure => figure.Descendants(Drawing + "polygon").Any())
        )
        {
            Assert.NotEmpty(figure.Descendants("table"));
        }
    }

    [Fact]
    public void Tiles_say_how_their_ratio_is_defined()
    {
        var tiles = Page(Everything(), [])
            .Descendants("div")
            .Where(element => (string?)element.Attribute("class") == "tile")
            .ToList();

        var availability = tiles.Single(tile =>
            tile.Value.StartsWith("Trucks: physical availability", StringComparison.Ordinal)
        );
        Assert.EndsWith("available ÷ scheduled", availability.Value, StringComparison.Ordinal);
    }

    private XDocument Page(SummaryRow[] rows, MonthSummaryRow[] byMonth)
    {
        var folder = Path.Combine(_folder.FullName, $"{++_pages}");
        var run = new RunInfo
        {
            Scenario = "two pits",
            ResolvedScenario = "two pits",
            EngineVersion = "0.1.0",
            Seed = 1,
            Replications = 10,
            Detail = Detail.Kpi,
            Start = new DateOnly(2028, 1, 1),
            DurationHours = 2904,
            Ratios = new("available ÷ scheduled", "working ÷ available", "productive ÷ calendar"),
        };
        using (var writer = DatasetWriter.Create(folder, run))
        {
            writer.WriteSummary(rows);
            writer.WriteSummaryByMonth(byMonth);
            writer.Complete();
        }

        var html = Path.Combine(folder, "report.html");
        var dataset = Dataset.Open(folder);
        ReportPage.Write(dataset, Findings.Of(dataset, chances: null), html);
        using var reader = XmlReader.Create(html, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }

    private static SummaryRow[] Everything() =>
        [
            Row("tonnes", "", "t", 9e6),
            Row("plan_tonnes", "", "t", 8e6),
            Row("potential_tonnes", "", "t", 12e6),
            Row("tonnes_lost", "", "t", -1e6),
            Row("tonnes_lost", "capacity", "t", -4e6),
            Row("tonnes_lost", "not_delivered", "t", 2.5e6),
            Row("tonnes_lost", "no_technician", "t", 1e6),
            Row("tonnes_lost", "delays", "t", -0.5e6),
            Row("tonnes_lost", "weather", "t", 0),
            Row("truck_time", "load", "h", 300),
            Row("truck_time", "repair", "h", 100),
            Row("truck_availability", "", "1", 0.884),
            Row("loader_availability", "", "1", 0.9),
            Row("truck_maintenance_wait", "technician", "h", 80),
            Row("truck_maintenance_wait", "bay", "h", 20),
            Row("truck_maintenance_wait", "part", "h", 0),
            Row("bay_use", "heavy", "1", 0.25),
            Row("crusher_time", "running", "h", 90),
            Row("crusher_time", "down", "h", 10),
            Row("people_employed", "", "1", 120),
            Row("people_employed", "driver", "1", 100),
            Row("people_hired", "driver", "1", 12),
            Row("local_people_share", "", "1", 0.82),
            Row("local_people_share", "2028-03-01", "1", 0.8),
            Row("local_people_share_target", "2028-03-01", "1", 0.75),
            Row("local_people_share_met", "2028-03-01", "1", 0.9),
            Row("people_required", "drive", "1", 12),
            Row("people_short", "drive", "1", 1),
            Row("trainees_enrolled", "driving", "1", 50),
            Row("trainees_qualified", "driving", "1", 30),
            Row("in_training", "driving", "1", 10),
            Row("trainees_failed", "driving", "1", 6),
            Row("trainees_left", "driving", "1", 4),
            Row("pipeline_yield", "driving", "1", 0.75),
            Row("training_cost", "driving", "USD", 90_000),
            Row("training_wages", "driving", "USD", 60_000),
            Row("certificate_cost", "driving", "USD", 4_321.4),
            Row("time_to_competence", "driving", "d", 145),
            Row("training_wait", "seat", "h", 240),
            Row("training_wait", "roster", "h", 2400),
            Row("revenue", "", "USD", 500e6),
            Row("revenue", "copper", "USD", 500e6),
            Row("royalties", "province", "USD", 25e6),
            Row("royalties", "", "USD", 25e6),
            Row("operating_cost", "", "USD", 25e6),
            Row("operating_cost", "wages", "USD", 20e6),
            Row("operating_cost", "training", "USD", 5e6),
            Row("capital_cost", "", "USD", 600e6),
            Row("capital_cost", "items", "USD", 600e6),
            Row("cash_flow", "", "USD", -150e6),
            Row("npv", "", "USD", -170e6),
            Row("partner_npv", "state", "USD", -40e6),
            Row("local_value_added", "", "USD", 75e6),
            Row("local_value_added", "wages", "USD", 15e6),
            Row("local_value_share", "", "1", 0.12),
        ];

    private static MonthSummaryRow[] EveryMonth() =>
        [
            .. Months.SelectMany(
                (month, i) =>
                    new[]
                    {
                        Of(month, "tonnes", "", "t", (i + 1.2) * 1e6, 0.2e6),
                        Of(month, "plan_tonnes", "", "t", 2e6),
                        Of(month, "tonnes_to_date", "", "t", (i + 1) * 2e6),
                        Of(month, "plan_tonnes_to_date", "", "t", (i + 1) * 2e6),
                        Of(month, "truck_time", "load", "h", 75),
                        Of(month, "truck_maintenance_wait", "bay", "h", 5),
                        Of(month, "crushed_tonnes", "", "t", 1e6),
                        Of(month, "people_employed", "", "1", 110 + i),
                        Of(month, "people_employed", "driver", "1", 90 + i),
                        Of(month, "people_employed", "digger", "1", 20),
                        Of(month, "local_people_share", "", "1", 0.7 + 0.03 * i),
                        Of(month, "women_share", "", "1", 0.1),
                        Of(month, "people_required", "drive", "1", 12),
                        Of(month, "people_rostered", "drive", "1", 20),
                        Of(month, "people_present", "drive", "1", 19),
                        Of(month, "people_licensed", "drive", "1", 15),
                        Of(month, "people_assigned", "drive", "1", 11),
                        Of(month, "people_short", "drive", "1", 1),
                        Of(month, "licence_coverage", "drive", "1", 4.4),
                        Of(month, "in_training", "driving", "1", 10),
                        Of(month, "trainees_qualified", "driving", "1", 7),
                        Of(month, "cash_flow", "", "USD", i == 0 ? -500e6 : 50e6),
                        Of(month, "npv_to_date", "", "USD", -500e6 + i * 48e6),
                        Of(month, "revenue", "", "USD", 60e6),
                        Of(month, "operating_cost", "", "USD", 10e6),
                    }
            ),
        ];

    private static SummaryRow Row(string kpi, string item, string unit, double value) =>
        new(kpi, item, unit, 10, value, 0, value, value, value, value, value, value, value);

    private static MonthSummaryRow Of(
        string month,
        string kpi,
        string item,
        string unit,
        double value,
        double spread = 0
    ) => new(month, kpi, item, unit, 10, value, value - spread, value, value + spread);

    private static XElement Section(XDocument page, string title) =>
        page.Descendants("section").Single(section => section.Element("h2")!.Value == title);

    private static IEnumerable<string> Labels(XElement section) =>
        FirstDrawing(section)
            .Elements(Drawing + "text")
            .Where(text => ((string?)text.Attribute("class"))!.StartsWith("label", StringComparison.Ordinal))
            .Select(text => text.Value);

    private static IEnumerable<string> Amounts(XElement section) =>
        FirstDrawing(section)
            .Elements(Drawing + "text")
            .Where(text => ((string?)text.Attribute("class"))! is "end" or "end total")
            .Select(text => text.Value);

    private static XElement FirstDrawing(XElement section) => section.Descendants(Drawing + "svg").First();

    private static IEnumerable<string[]> Rows(XElement section) =>
        section.Descendants("tr").Select(row => row.Elements("td").Select(cell => cell.Value).ToArray());

    private static double Width(XElement section, string style) =>
        (double)
            section
                .Descendants(Drawing + "rect")
                .Single(shape => (string?)shape.Attribute("class") == style)
                .Attribute("width")!;
}
