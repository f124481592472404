using DuckDB.NET.Data;
using MineSim.Cli.CommandLine;

namespace MineSim.Cli.Tests;

/// <summary>What the repository's README tells a newcomer to type.</summary>
public sealed class ReadmeTests : IDisposable
{
    private readonly Workbench _bench = new();

    [Fact]
    public void Its_query_reads_the_run_that_it_shows()
    {
        var readme = File.ReadAllText(Workbench.InRepository("README.md"));
        var query = readme.Split("```sql\n")[1].Split("```")[0];
        var folder = _bench.Path("out");
        var ran = Workbench.Run(
            "run",
            Workbench.InRepository("scenarios/reko-diq-phase-1.yaml"),
            "--replications",
            "2",
            "--out",
            folder,
            "--quiet"
        );
        Assert.Equal(ExitCode.Ok, ran.Code);

        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query.Replace("runs/reko-diq-phase-1", folder, StringComparison.Ordinal);
        using var reader = command.ExecuteReader();
        var months = new HashSet<(int Replication, string Month)>();
        while (reader.Read())
        {
            Assert.True(reader.GetDouble(2) > 0);
            Assert.True(months.Add((reader.GetInt32(0), reader.GetString(1))), "a month twice in a replication");
        }

        Assert.InRange(months.Count, 24, 2 * 27);
        Assert.All(months, month => Assert.Matches("^202[789]-[01][0-9]$", month.Month));
    }

    public void Dispose() => _bench.Dispose();
}
