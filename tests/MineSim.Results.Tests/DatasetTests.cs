using System.Globalization;
using System.Text.Json;
using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Records.Maintenance;
using MineSim.Records.Mining;
using MineSim.Records.People;
using MineSim.Records.Value;
using MineSim.Results.Encoders;
using MineSim.Results.Reading;
using MineSim.Results.Tables;
using MineSim.Results.Writing;

namespace MineSim.Results.Tests;

/// <summary>The dataset as our own rooms meet it.</summary>
public sealed class DatasetTests : IDisposable
{
    private readonly TemporaryFolder _temporary = new();

    [Fact]
    public void The_shift_under_way_at_the_start_and_the_part_of_a_shift_are_explained()
    {
        using var writer = DatasetWriter.Create(_temporary.Out, Records.Run());

        var columns = Dataset.Open(_temporary.Out).Tables.SelectMany(table => table.Columns).ToList();
        Assert.All(
            columns.Where(column => column.Name == "day"),
            day => Assert.Contains("-1 for", day.Description, StringComparison.Ordinal)
        );
        Assert.Contains(
            "after its arrival",
            columns.Single(column => column.Name == "time_h").Description,
            StringComparison.Ordinal
        );
    }

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void Kpis_come_back_in_the_order_of_the_replications()
    {
        using var writer = DatasetWriter.Create(_temporary.Out, Records.Run());
        foreach (var replication in (int[])[2, 0, 1])
            writer.Write(Records.Make(replication));

        Assert.Equal(
            Enumerable.Range(0, 3).SelectMany(each => Records.Make(each).Rows<KpiRow>().Select(row => (each, row))),
            Dataset.Open(_temporary.Out).ReadKpis()
        );
    }

    [Fact]
    public void The_summary_comes_back_as_it_was_written()
    {
        SummaryRow[] rows =
        [
            new("tonnes", "", "t", 40, 1.5, double.NaN, 2, 3, 4, 5, 6, 7, 8),
            new("truck_time", "travel_empty", "h", 41, 9, 10, 11, 12, 13, 14, 15, 16, double.PositiveInfinity),
        ];
        using var writer = DatasetWriter.Create(_temporary.Out, Records.Run());
        writer.WriteSummary([rows[1]]);
        writer.WriteSummary(rows);

        Assert.Equal(rows, Dataset.Open(_temporary.Out).ReadSummary());
    }

    [Fact]
    public void Opening_counts_what_is_there()
    {
        var record = Records.Make(0);
        using (var writer = DatasetWriter.Create(_temporary.Out, Records.Run(replications: 2)))
        {
            writer.Write(record);
            writer.Write(Records.Failed(1));
            writer.Complete();
        }

        var dataset = Dataset.Open(_temporary.Out);

        Assert.Equivalent(Records.Run(replications: 2), dataset.Run, strict: true);
        Assert.Equal(RunState.Complete, dataset.State);
        Assert.Equal(
            [
                ("replications", 2L, 2),
                ("cycles", record.Rows<CycleRow>().Count, 2),
                ("people", record.Rows<PersonRow>().Count, 2),
                ("licences", record.Rows<LicenceRow>().Count, 2),
                ("training", record.Rows<TrainingRow>().Count, 2),
                ("value", record.Rows<ValueRow>().Count, 2),
                ("assignments", record.Rows<AssignmentRow>().Count, 2),
                ("staffing", record.Rows<StaffingRow>().Count, 2),
                ("parts", record.Rows<PartRow>().Count, 2),
                ("work_orders", record.Rows<WorkOrderRow>().Count, 2),
                ("plan_vs_actual", record.Rows<PlanVsActualRow>().Count, 2),
                ("road_use", record.Rows<RoadUseRow>().Count, 2),
                ("fuel", record.Rows<FuelRow>().Count, 2),
                ("stockpile_levels", record.Rows<StockpileLevelRow>().Count, 2),
                ("plant", record.Rows<PlantRow>().Count, 2),
                ("equipment_time", record.Rows<EquipmentTimeRow>().Count, 2),
                ("production", record.Rows<ProductionRow>().Count, 2),
                ("kpi_by_month", record.Rows<MonthlyKpiRow>().Count, 2),
                ("kpi", record.Rows<KpiRow>().Count, 2),
            ],
            dataset.Tables.Select(table => (table.Name, table.Rows, table.Parts))
        );
        Assert.All(
            dataset.Tables,
            table =>
                Assert.Equal(
                    new DirectoryInfo(Path.Combine(_temporary.Out, table.Name))
                        .EnumerateFiles()
                        .Sum(file => file.Length),
                    table.Bytes
                )
        );
    }

    [Fact]
    public void A_table_is_read_part_by_part()
    {
        using var writer = DatasetWriter.Create(_temporary.Out, Records.Run());
        writer.Write(Records.Make(1));
        writer.Write(Records.Make(3));

        var parts = Dataset.Open(_temporary.Out).ReadTable("cycles").ToList();

        Assert.Equal([1, 3], parts.Select(part => part.Number));
        var cycles = Records.Make(3).Rows<CycleRow>();
        Assert.Equal(cycles.Count, parts[1].Rows);
        Assert.Equal(cycles.Select(row => row.Operator), parts[1].Texts("operator").ToArray());
        Assert.Equal(cycles.Select(row => row.EndH), parts[1].Float64("end_h").ToArray());
        Assert.Equal([3, cycles[5].Truck], [parts[1][5, 0], parts[1][5, 1]]);
        Assert.Throws<ArgumentException>(() => parts[1].Int64("end_h").Length);
    }

    [Fact]
    public void A_number_that_is_missing_is_null_and_NaN()
    {
        using var writer = DatasetWriter.Create(_temporary.Out, Records.Run());
        writer.Write(Records.Make(0));

        var part = Dataset.Open(_temporary.Out).ReadTable("assignments").Single();

        var expected = Records
            .Make(0)
            .Rows<AssignmentRow>()
            .Select(row => double.IsFinite(row.PracticeH) ? row.PracticeH : double.NaN)
            .ToArray();
        Assert.Contains(double.NaN, expected);
        Assert.Equal(expected, part.Float64("practice_h").ToArray());
        var column = part.Columns.Select(each => each.Name).ToList().IndexOf("practice_h");
        Assert.Equal(
            expected.Select(value => double.IsNaN(value) ? (object?)null : value),
            Enumerable.Range(0, part.Rows).Select(row => part[row, column])
        );
    }

    [Fact]
    public void A_run_that_names_its_tables_has_no_others()
    {
        string[] tables = ["kpi", "production", "replications"];
        var record = new ReplicationRecord();
        record.Rows<ProductionRow>().AddRange(Records.Make(0).Rows<ProductionRow>());
        using (var writer = DatasetWriter.Create(_temporary.Out, Records.Run(replications: 1) with { Tables = tables }))
        {
            writer.Write(record);
            writer.Complete();
        }

        Assert.Equal(
            tables.Order(),
            new DirectoryInfo(_temporary.Out).EnumerateDirectories().Select(folder => folder.Name).Order()
        );
        Assert.Equal(tables.Order(), Dataset.Open(_temporary.Out).Tables.Select(table => table.Name).Order());
    }

    [Fact]
    public void Rows_of_a_table_that_the_run_did_not_name_are_refused()
    {
        using var writer = DatasetWriter.Create(
            _temporary.Out,
            Records.Run() with
            {
                Tables = ["kpi", "kpi_by_month", "replications"],
            }
        );

        Assert.Contains(
            "production",
            Assert.Throws<ArgumentException>(() => writer.Write(Records.Make(0))).Message,
            StringComparison.Ordinal
        );
        Assert.Empty(Dataset.Open(_temporary.Out).Replications);
    }

    [Fact]
    public void The_manifest_says_what_joins_hours_to_shifts_and_what_failed()
    {
        var run = Records.Run(replications: 2) with
        {
            WarmUpHours = 12,
            Shifts = [new("day", 6, 12), new("night", 18, 12)],
        };
        using (var writer = DatasetWriter.Create(_temporary.Out, run))
        {
            writer.Write(Records.Make(0));
            writer.Write(Records.Failed(1));
        }

        using (var writer = DatasetWriter.Resume(_temporary.Out, run))
            writer.Complete();

        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_temporary.Out, "run.json")));
        Assert.Equal(
            (2, 1),
            (
                json.RootElement.GetProperty("replications_done").GetInt32(),
                json.RootElement.GetProperty("replications_failed").GetInt32()
            )
        );
        Assert.Equal(12, json.RootElement.GetProperty("warm_up_h").GetDouble());
        Assert.Equal(
            """{"name":"night","start_h":18,"length_h":12}""",
            JsonSerializer.Serialize(json.RootElement.GetProperty("shifts")[1])
        );
        Assert.Equal(
            "--seed 18000000000000000007 --replications 2 --detail cycle",
            Text(json.RootElement, "run_options")
        );
    }

    [Fact]
    public void An_unknown_table_is_answered_with_those_that_exist()
    {
        DatasetWriter.Create(_temporary.Out, Records.Run(detail: Detail.Kpi)).Dispose();

        var thrown = Assert.Throws<DatasetException>(() => Dataset.Open(_temporary.Out).ReadTable("cycles"));

        Assert.Equal(
            $"'{_temporary.Out}' has no table 'cycles'; it has replications, kpi_by_month, kpi.",
            thrown.Message
        );
    }

    [Theory]
    [InlineData(Detail.Kpi, new[] { "kpi", "kpi_by_month", "replications" })]
    [InlineData(
        Detail.Shift,
        new[]
        {
            "assignments",
            "equipment_time",
            "fuel",
            "kpi",
            "kpi_by_month",
            "licences",
            "parts",
            "people",
            "plan_vs_actual",
            "plant",
            "production",
            "replications",
            "road_use",
            "staffing",
            "stockpile_levels",
            "training",
            "value",
            "work_orders",
        }
    )]
    [InlineData(
        Detail.Cycle,
        new[]
        {
            "assignments",
            "cycles",
            "equipment_time",
            "fuel",
            "kpi",
            "kpi_by_month",
            "licences",
            "parts",
            "people",
            "plan_vs_actual",
            "plant",
            "production",
            "replications",
            "road_use",
            "staffing",
            "stockpile_levels",
            "training",
            "value",
            "work_orders",
        }
    )]
    public void Detail_decides_the_tables(Detail detail, string[] tables)
    {
        using var writer = DatasetWriter.Create(_temporary.Out, Records.Run(detail: detail));
        writer.Write(Records.Make(0));

        Assert.Equal(
            tables,
            Directory.GetDirectories(_temporary.Out).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Several_threads_write_the_bytes_that_one_writes()
    {
        var run = Records.Run(replications: 16);
        foreach (var (folder, threads) in (ReadOnlySpan<(string, int)>)[("one", 1), ("many", 8)])
        {
            using var writer = DatasetWriter.Create(Path.Combine(_temporary.Out, folder), run);
            Parallel.For(
                0,
                16,
                new ParallelOptions { MaxDegreeOfParallelism = threads },
                each => writer.Write(Records.Make(each))
            );
            writer.Complete();
        }

        var files = Directory.GetFiles(Path.Combine(_temporary.Out, "one"), "*", SearchOption.AllDirectories);
        Assert.Equal(1 + 19 * 16, files.Length);
        Assert.All(
            files,
            path =>
                Assert.Equal(
                    File.ReadAllBytes(path),
                    File.ReadAllBytes(path.Replace("/out/one/", "/out/many/", StringComparison.Ordinal))
                )
        );
    }

    [Fact]
    public void The_manifest_names_what_produced_the_dataset_and_every_unit()
    {
        using (var writer = DatasetWriter.Create(_temporary.Out, Records.Run()))
        {
            writer.Write(Records.Make(0));
            writer.Complete();
        }

        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(_temporary.Out, "run.json")));
        var root = json.RootElement;
        Assert.Equal("stopped", root.GetProperty("state").GetString());
        Assert.Equal(18_000_000_000_000_000_007, root.GetProperty("seed").GetUInt64());
        Assert.Equal(Records.Run().ScenarioHash, root.GetProperty("scenario_sha256").GetString());
        Assert.Equal(
            (4, 1),
            (root.GetProperty("replications_asked").GetInt32(), root.GetProperty("replications_done").GetInt32())
        );
        var time = root.GetProperty("tables")
            .EnumerateArray()
            .Single(table => table.GetProperty("name").GetString() == "equipment_time");
        Assert.Equal(Records.Make(0).Rows<EquipmentTimeRow>().Count, time.GetProperty("rows").GetInt32());
        var hours = time.GetProperty("columns").EnumerateArray().Last();
        Assert.Equal(("time_h", "float64", "h"), (Text(hours, "name"), Text(hours, "type"), Text(hours, "unit")));
    }

    [Fact]
    public void Names_are_snake_case_and_measures_end_in_their_unit()
    {
        var tables = RecordedTable.All.Select(table => table.Definition).Append(SummaryTable.Definition);

        foreach (var column in tables.SelectMany(table => table.Schema))
        {
            Assert.Matches("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", column.Name);
            Assert.NotEmpty(column.Description);
            if (column.Type == ColumnType.Float64 && column.Unit != "unit")
            {
                Assert.EndsWith(
                    "_" + column.Unit.ToLower(CultureInfo.InvariantCulture),
                    column.Name,
                    StringComparison.Ordinal
                );
            }
        }
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
