namespace MineSim.Cli.Showing;

/// <summary>Queries that can be pasted into a shell that has DuckDB.</summary>
internal static class DuckDbHint
{
    /// <summary>The summary of all KPIs.</summary>
    public static string ForSummary(string folder) => Command($"FROM '{Parts(folder, "summary")}'");

    /// <summary>Percentiles of tonnes by material.</summary>
    public static string ForKpis(string folder) =>
        Command(
            $"SELECT item, quantile_cont(value, [0.1, 0.5, 0.9]) AS p10_p50_p90 FROM '{Parts(folder, "kpi")}' "
                + "WHERE kpi = 'tonnes' GROUP BY item"
        );

    /// <summary>A look at a table.</summary>
    public static string ForTable(string folder, string table) => Command($"FROM '{Parts(folder, table)}' LIMIT 10");

    private static string Parts(string folder, string table) =>
        $"{folder.Replace('\\', '/').TrimEnd('/')}/{table}/*.parquet".Replace("'", "''", StringComparison.Ordinal);

    private static string Command(string query) => $"duckdb -c \"{query}\"";
}
