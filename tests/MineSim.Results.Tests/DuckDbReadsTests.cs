using System.Text.Json;
using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Records.Maintenance;
using MineSim.Records.Mining;
using MineSim.Records.People;
using MineSim.Records.TimeUsage;
using MineSim.Records.Value;
using MineSim.Results.Reading;
using MineSim.Results.Tables;
using MineSim.Results.Writing;

namespace MineSim.Results.Tests;

/// <summary>The dataset as a data scientist meets it.</summary>
public sealed class DuckDbReadsTests : IDisposable
{
    private readonly TemporaryFolder _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void Equipment_time_comes_back_value_for_value()
    {
        var records = Write(Enumerable.Range(0, 3).Select(each => Records.Make(each, days: 20, trucks: 31)).ToArray());

        var rows = DuckDb.Query(
            $"SELECT * FROM read_parquet('{_temporary.Out}/equipment_time/*.parquet', file_row_number = true) "
                + "ORDER BY replication, file_row_number"
        );

        var expected = records
            .SelectMany(record => record.Rows<EquipmentTimeRow>().Select(row => (record.Replication, Row: row)))
            .ToList();
        Assert.Equal(expected.Count, rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var (replication, row) = expected[i];
            Assert.Equal(
                [replication, row.Day, row.Shift, row.Machine, row.Model, SnakeCase(row.Category), row.TimeH],
                rows[i][..7]
            );
        }
    }

    [Fact]
    public void Plant_and_stockpile_levels_come_back_value_for_value()
    {
        var record = Write(Records.Make(0))[0];

        Assert.Equal(
            record
                .Rows<PlantRow>()
                .Select(row =>
                    new object?[]
                    {
                        0,
                        row.Day,
                        row.Shift,
                        row.Machine,
                        row.ThroughputT,
                        row.RunningH,
                        row.ChokedH,
                        row.StarvedH,
                        row.DownH,
                        row.PlannedDownH,
                        row.CopperPct,
                        row.GoldGpt,
                        row.Blend.Inside,
                        row.Blend.CopperBelow,
                        row.Blend.CopperAbove,
                        row.Blend.GoldBelow,
                        row.Blend.GoldAbove,
                        100 * row.Hourly.StandardDeviation.CopperTonnes,
                        row.Hourly.StandardDeviation.GoldGrams,
                    }
                ),
            DuckDb.Query($"SELECT * FROM {DuckDb.Table(_temporary.Out, "plant")}")
        );
        Assert.Equal(
            record
                .Rows<StockpileLevelRow>()
                .Select(row =>
                    new object?[]
                    {
                        0,
                        row.Day,
                        row.Shift,
                        row.Stockpile,
                        row.EndT,
                        row.MinT,
                        row.MaxT,
                        row.MeanT,
                        row.InT,
                        row.OutT,
                    }
                ),
            DuckDb.Query($"SELECT * FROM {DuckDb.Table(_temporary.Out, "stockpile_levels")}")
        );
        Assert.Equal(
            record
                .Rows<FuelRow>()
                .Select(row =>
                    new object?[]
                    {
                        0,
                        row.Day,
                        row.Shift,
                        row.Machine,
                        row.Model,
                        row.FuelL,
                        row.ElectricityKwh,
                        row.Co2Kg,
                        row.DistanceKm,
                        row.TonneKm,
                    }
                ),
            DuckDb.Query($"SELECT * FROM {DuckDb.Table(_temporary.Out, "fuel")}")
        );
        Assert.Equal(
            record
                .Rows<AssignmentRow>()
                .Select(row =>
                    new object?[]
                    {
                        0,
                        row.Day,
                        row.Shift,
                        row.Machine,
                        row.Person,
                        row.Skill,
                        row.WorkedH,
                        OrNull(row.PracticeH),
                        row.TimeFactor,
                    }
                ),
            DuckDb.Query($"SELECT * FROM {DuckDb.Table(_temporary.Out, "assignments")}")
        );
    }

    [Fact]
    public void Money_comes_back_value_for_value()
    {
        var record = Write(Records.Make(0))[0];

        Assert.Equal(
            record
                .Rows<ValueRow>()
                .Select(row =>
                    new object?[]
                    {
                        0,
                        row.Month,
                        row.Account,
                        row.Category,
                        row.Line,
                        row.Item,
                        row.Party,
                        row.Quantity,
                        row.Unit,
                        row.Usd,
                        row.DiscountedUsd,
                    }
                ),
            DuckDb.Query($"SELECT * FROM {DuckDb.Table(_temporary.Out, "value")}")
        );
    }

    [Fact]
    public void Months_come_back_value_for_value()
    {
        var record = Write(Records.Make(2))[0];

        Assert.Equal(
            record
                .Rows<MonthlyKpiRow>()
                .Select(row => new object?[] { 2, row.Month, row.Kpi, row.Item, row.Unit, row.Value }),
            DuckDb.Query($"SELECT * FROM {DuckDb.Table(_temporary.Out, "kpi_by_month")}")
        );
        Assert.Equal(
            record.Rows<MonthlyKpiRow>().Select(row => (2, row)),
            Dataset.Open(_temporary.Out).ReadKpisByMonth()
        );
    }

    [Fact]
    public void People_come_back_value_for_value()
    {
        var record = Write(Records.Make(0))[0];

        Assert.Equal(
            record
                .Rows<PersonRow>()
                .Select(row =>
                    new object?[]
                    {
                        0,
                        row.Person,
                        row.Role,
                        row.Origin,
                        row.Employer,
                        row.IsWoman ? "yes" : "no",
                        row.Panel,
                        row.HiredDay,
                        OrNull(row.LeftDay),
                        row.Leaving == LeavingReason.Employed ? "employed" : "resigned_certified",
                        row.Licences,
                        row.WorkedH,
                    }
                ),
            DuckDb.Query($"SELECT * FROM {DuckDb.Table(_temporary.Out, "people")}")
        );
    }

    [Fact]
    public void Road_use_comes_back_value_for_value()
    {
        var record = Write(Records.Make(0))[0];

        Assert.NotEmpty(record.Rows<RoadUseRow>());
        Assert.Equal(
            record
                .Rows<RoadUseRow>()
                .Select(row =>
                    new object?[]
                    {
                        0,
                        row.Day,
                        row.Shift,
                        row.From,
                        row.To,
                        row.LengthKm,
                        row.Trucks,
                        row.Loads,
                        row.PayloadT,
                        row.TravelH,
                        row.HeldUpH,
                        row.WaitH,
                        row.JunctionWaitH,
                        row.RollingResistancePct,
                    }
                ),
            DuckDb.Query($"SELECT * FROM {DuckDb.Table(_temporary.Out, "road_use")}")
        );
    }

    [Fact]
    public void Work_orders_and_parts_come_back_value_for_value()
    {
        var record = Write(Records.Make(0))[0];

        Assert.Equal(
            record
                .Rows<WorkOrderRow>()
                .Select(row =>
                    new object?[]
                    {
                        0,
                        row.Machine,
                        row.Model,
                        JsonNamingPolicy.SnakeCaseLower.ConvertName(row.Kind.ToString()),
                        row.Item,
                        row.OpenedH,
                        row.ClosedH,
                        row.IsClosed ? "closed" : "open",
                        row.WaitTowH,
                        row.WaitPartH,
                        row.WaitBayH,
                        row.WaitToolH,
                        row.WaitTechnicianH,
                        row.WaitSkillH,
                        row.WorkH,
                        row.LabourH,
                        row.Technicians,
                        row.HandOvers,
                        row.Attempts,
                        row.Skill,
                        row.Bay,
                        row.Part,
                        row.Tools,
                        row.PartUsd,
                        row.JobUsd,
                    }
                ),
            DuckDb.Query($"SELECT * FROM {DuckDb.Table(_temporary.Out, "work_orders")}")
        );
        Assert.Equal(
            record
                .Rows<PartRow>()
                .Select(row =>
                    new object?[]
                    {
                        0,
                        row.Day,
                        row.Shift,
                        row.Part,
                        row.Level,
                        row.OnOrder,
                        row.WaitingOrders,
                        row.Used,
                        row.Arrived,
                        row.StockOuts,
                        row.CostUsd,
                    }
                ),
            DuckDb.Query($"SELECT * FROM {DuckDb.Table(_temporary.Out, "parts")}")
        );
    }

    [Fact]
    public void The_plan_comes_back_value_for_value()
    {
        var record = Write(Records.Make(0))[0];

        Assert.Equal(
            record
                .Rows<PlanVsActualRow>()
                .Select(row =>
                    new object?[]
                    {
                        0,
                        row.Period,
                        row.Face,
                        row.Block,
                        row.Material,
                        row.Dump,
                        row.PlannedT,
                        row.MovedT,
                        row.PlannedMetal.CopperTonnes,
                        row.MovedMetal.CopperTonnes,
                        row.PlannedMetal.GoldGrams,
                        row.MovedMetal.GoldGrams,
                        row.ShortfallT,
                        row.Cause,
                    }
                ),
            DuckDb.Query($"SELECT * FROM {DuckDb.Table(_temporary.Out, "plan_vs_actual")}")
        );
    }

    [Fact]
    public void Every_column_has_the_name_and_type_that_the_manifest_says()
    {
        Write(Records.Make(0));

        foreach (var table in Dataset.Open(_temporary.Out).Tables)
        {
            var described = DuckDb.Query($"DESCRIBE SELECT * FROM {DuckDb.Table(_temporary.Out, table.Name)}");
            Assert.Equal(table.Columns.Select(column => column.Name), described.Select(row => (string)row[0]!));
            Assert.Equal(
                table.Columns.Select(column => SqlType(column.Type)),
                described.Select(row => (string)row[1]!)
            );
            var schema = DuckDb.Query(
                "SELECT name, repetition_type FROM "
                    + $"parquet_schema('{_temporary.Out}/{table.Name}/part-000000.parquet') "
                    + "WHERE type IS NOT NULL"
            );
            Assert.Equal(
                table.Columns.Select(column => column.Nullable ? "OPTIONAL" : "REQUIRED"),
                schema.Select(row => (string)row[1]!)
            );
        }
    }

    [Fact]
    public void Missing_operators_and_failures_are_null()
    {
        Write(Records.Make(0), Records.Failed(1), Records.Make(2, crewed: false));

        var operators = DuckDb.Query(
            $"SELECT replication, count(*), count(operator) FROM {DuckDb.Table(_temporary.Out, "cycles")} GROUP "
                + "BY 1 ORDER BY 1"
        );
        Assert.Equal(
            [
                [0, 24L, 18L],
                [2, 24L, 0L],
            ],
            operators
        );
        var failures = DuckDb.Query(
            $"SELECT replication, events, failure FROM {DuckDb.Table(_temporary.Out, "replications")} ORDER BY 1"
        );
        Assert.Equal(
            [
                [0, 1_000_000_000_000, null],
                [1, 0L, "Truck 'ß-1' has no road to the crusher."],
                [2, 1_000_000_000_002, null],
            ],
            failures
        );
    }

    [Fact]
    public void A_table_without_rows_still_has_its_columns()
    {
        Write(Records.Failed(0));

        Assert.Equal(
            [
                [0L],
            ],
            DuckDb.Query($"SELECT count(short) FROM {DuckDb.Table(_temporary.Out, "staffing")}")
        );
    }

    [Fact]
    public void Numbers_beyond_the_dictionary_s_range_are_written_as_they_are()
    {
        var record = Records.Make(0);
        record.Rows<StaffingRow>().Clear();
        foreach (var number in (int[])[int.MinValue, -1, 0, 32_767, 32_768, int.MaxValue])
            record.Rows<StaffingRow>().Add(new(0, "day", "drive-980e", number, 0, 0, 0, 0, 0));
        Write(record);

        var rows = DuckDb.Query($"SELECT required FROM {DuckDb.Table(_temporary.Out, "staffing")}");
        Assert.Equal(record.Rows<StaffingRow>().Select(row => (object)row.Required), rows.Select(row => row[0]));
    }

    [Fact]
    public void A_filter_on_one_replication_reads_only_its_part()
    {
        Write(Records.Make(0), Records.Make(1));

        var range = DuckDb.Query(
            "SELECT stats_min_value, stats_max_value FROM "
                + $"parquet_metadata('{_temporary.Out}/kpi/part-000001.parquet') "
                + "WHERE path_in_schema = 'replication'"
        );
        Assert.Equal(
            [
                ["1", "1"],
            ],
            range
        );
    }

    private ReplicationRecord[] Write(params ReplicationRecord[] records)
    {
        using var writer = DatasetWriter.Create(_temporary.Out, Records.Run());
        foreach (var record in records)
            writer.Write(record);
        writer.WriteSummary([new SummaryRow("tonnes", "", "t", 3, 1, 2, 3, 4, 5, 6, 7, 8, 9)]);
        writer.Complete();
        return records;
    }

    private static string SqlType(ColumnType type) =>
        type switch
        {
            ColumnType.Int32 => "INTEGER",
            ColumnType.Int64 => "BIGINT",
            ColumnType.Float64 => "DOUBLE",
            _ => "VARCHAR",
        };

    /// <summary>What never happens has no number.</summary>
    private static object? OrNull(double value) => double.IsFinite(value) ? value : null;

    private static string SnakeCase(TimeCategory category) =>
        string.Concat(
                category
                    .ToString()
                    .Select((letter, i) => char.IsUpper(letter) && i > 0 ? "_" + letter : letter.ToString())
            )
            .ToLowerInvariant();
}
