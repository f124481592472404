using DuckDB.NET.Data;

namespace MineSim.Results.Tests;

/// <summary>Asks DuckDB, a reader that knows nothing of us.</summary>
internal static class DuckDb
{
    /// <summary>The rows that a query gives.</summary>
    public static List<object?[]> Query(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            for (var i = 0; i < row.Length; i++)
                row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>The parts of a table as DuckDB names them.</summary>
    public static string Table(string folder, string table) => $"read_parquet('{folder}/{table}/*.parquet')";
}
