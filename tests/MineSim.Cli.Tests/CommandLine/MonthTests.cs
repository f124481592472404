using System.Globalization;
using System.Runtime.CompilerServices;
using DuckDB.NET.Data;
using MineSim.Cli.CommandLine;

namespace MineSim.Cli.Tests;

/// <summary>
/// Figures by month against DuckDB, which reckons them anew from the tables of shifts, people and money.
/// </summary>
public sealed class MonthTests : IDisposable
{
    private const int Replications = 3;
    private const string Month = "strftime(DATE '2027-07-01' + greatest(day, 0), '%Y-%m')";

    private readonly Workbench _bench = new();
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public void Dispose()
    {
        _connection.Dispose();
        _bench.Dispose();
    }

    [Fact]
    public void The_flagships_months_are_what_its_tables_add_up_to()
    {
        var folder = _bench.Path("out");
        var ran = Workbench.Run(
            "run",
            InRepository("scenarios/reko-diq-phase-1.yaml"),
            "--replications",
            $"{Replications}",
            "--out",
            folder,
            "--quiet"
        );
        Assert.Equal(ExitCode.Ok, ran.Code);
        _connection.Open();
        foreach (
            var table in (string[])
                [
                    "kpi_by_month",
                    "summary_by_month",
                    "production",
                    "equipment_time",
                    "staffing",
                    "value",
                    "people",
                    "training",
                ]
        )
        {
            Execute($"CREATE VIEW {table} AS FROM read_parquet('{folder}/{table}/*.parquet')");
        }

        Agree(
            "tonnes",
            $"SELECT replication, {Month} AS month, material AS item, sum(payload_t) AS value FROM production "
                + "GROUP BY ALL"
        );
        Agree(
            "truck_time",
            $"SELECT replication, {Month} AS month, category AS item, sum(time_h) AS value FROM equipment_time "
                + "WHERE machine LIKE 'truck-%' GROUP BY ALL"
        );
        foreach (var column in (string[])["required", "rostered", "present", "licensed", "assigned", "short"])
        {
            Agree(
                "people_" + column,
                $"SELECT replication, {Month} AS month, skill AS item, avg({column}) AS value FROM staffing GROUP BY "
                    + "ALL"
            );
        }

        Agree(
            "cash_flow",
            "SELECT replication, month, '' AS item, sum(amount_usd) AS value FROM value WHERE account = "
                + "'cash_flow' GROUP BY ALL"
        );
        Agree(
            "operating_cost",
            "SELECT replication, month, '' AS item, -sum(amount_usd) AS value FROM value WHERE account = "
                + "'cash_flow' AND category = 'operating' GROUP BY ALL"
        );
        Agree(
            "npv_to_date",
            "SELECT replication, month, '' AS item, sum(sum(discounted_usd)) OVER (PARTITION BY replication "
                + "ORDER BY month) AS value "
                + "FROM value WHERE account = 'cash_flow' GROUP BY replication, month"
        );

        // A month ends as its last shift does, at six in the morning, or with the run.
        const string Ends =
            "SELECT DISTINCT month, least(912.5, date_diff('day', DATE '2027-07-01', CAST(month || '-01' AS "
            + "DATE) + INTERVAL 1 MONTH) + 0.25) AS d FROM kpi_by_month";
        Agree(
            "people_employed",
            $"SELECT replication, month, role AS item, count(*) AS value FROM people, ({Ends}) AS ends WHERE "
                + "hired_d <= d AND coalesce(left_d > d, true) GROUP BY ALL"
        );
        Agree(
            "local_people_share",
            "SELECT replication, month, '' AS item, avg(CASE WHEN origin = 'balochistan' THEN 1.0 ELSE 0 END) "
                + $"AS value FROM people, ({Ends}) AS ends WHERE hired_d <= d AND coalesce(left_d > d, true) GROUP BY ALL"
        );

        // A certificate that is granted as the last shift ends is known as the next begins.
        Agree(
            "trainees_qualified",
            "SELECT replication, month, programme AS item, count(*) AS value FROM training, "
                + $"({Ends.Replace(" AS d ", " AS d, CAST(date_diff('day', DATE '2027-07-01', CAST(month || '-01' AS DATE)) + 0.25 AS DOUBLE) AS b ", StringComparison.Ordinal)}) AS ends "
                + "WHERE outcome = 'qualified' AND (ended_h / 24 >= b OR b < 1) AND (ended_h / 24 < d OR d = 912.5) "
                + "GROUP BY ALL"
        );
    }

    [Fact]
    public void The_summary_by_month_holds_means_and_percentiles_of_the_replications()
    {
        var folder = _bench.Path("out");
        Assert.Equal(
            ExitCode.Ok,
            Workbench
                .Run(
                    "run",
                    _bench.Scenario("duration: 3 d", "duration: 70 d"),
                    "--replications",
                    "9",
                    "--out",
                    folder,
                    "--quiet"
                )
                .Code
        );
        _connection.Open();
        Execute($"CREATE VIEW kpi AS FROM read_parquet('{folder}/kpi_by_month/*.parquet')");
        Execute($"CREATE VIEW summary AS FROM read_parquet('{folder}/summary_by_month/*.parquet')");

        const string Compared = """
            SELECT count(*) FROM summary FULL JOIN (
              SELECT month, kpi, item, count(*) AS n, avg(value) AS mean, quantile_cont(value, 0.1) AS p10, quantile_cont(value, 0.5) AS p50, quantile_cont(value, 0.9) AS p90
              FROM kpi GROUP BY ALL) AS anew USING (month, kpi, item)
            """;
        var all = Number(Compared);
        Assert.True(all > 3 * 20, $"only {all} figures");
        Assert.Equal(
            all,
            Number(
                Compared
                    + " WHERE summary.n = anew.n AND greatest(abs(summary.mean - "
                    + "anew.mean), abs(summary.p10 - anew.p10), "
                    + "abs(summary.p50 - anew.p50), abs(summary.p90 - anew.p90)) <= 1e-9 * greatest(1, abs(anew.mean))"
            )
        );
    }

    /// <summary>Months without a figure count as 0: a query names none where there was nothing to add.</summary>
    private void Agree(string kpi, string query)
    {
        var joined =
            $"FROM (SELECT * FROM kpi_by_month WHERE kpi = '{kpi}' AND item IN (SELECT item FROM ({query}))) AS "
            + $"kept FULL JOIN ({query}) AS anew USING (replication, month, item)";
        Assert.True(
            Number($"SELECT count(*) {joined} WHERE kept.value = 0 OR anew.value IS NOT NULL") >= 24 * Replications,
            $"{kpi}: months are missing"
        );
        var differing = Text(
            $"SELECT coalesce(string_agg(concat_ws(' ', '{kpi}', replication, month, item, 'is', kept.value, "
                + $"'and not', anew.value), '; '), '') {joined} "
                + "WHERE kept.value IS NULL OR abs(kept.value - coalesce(anew.value, 0)) > 1e-6 * greatest(1, "
                + "abs(kept.value))"
        );
        Assert.True(differing.Length == 0, differing);
    }

    private long Number(string sql) => long.Parse(Text(sql), CultureInfo.InvariantCulture);

    private string Text(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture)!;
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string InRepository(string path, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../..", path);
}
