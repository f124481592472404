using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using DuckDB.NET.Data;
using MineSim.Cli.CommandLine;

namespace MineSim.Cli.Tests;

/// <summary>The program as a process: what a shell, a killer or an impatient user does to it.</summary>
public sealed class ProcessTests : IDisposable
{
    private static readonly string[] Tables = ["replications", "kpi", "production", "equipment_time", "summary"];
    private readonly Workbench _bench = new();

    [Fact]
    public async Task The_same_command_twice_gives_two_runs_of_the_same_figures()
    {
        _bench.Scenario();

        var first = await _bench.RunProcess("run", "one-shovel.yaml", "--quiet");
        var second = await _bench.RunProcess("run", "one-shovel.yaml", "--quiet");

        Assert.Equal((ExitCode.Ok, ExitCode.Ok), (first.Code, second.Code));
        Assert.Equal(Path.Combine("runs", "one-shovel"), first.Output.Trim());
        Assert.Equal(Path.Combine("runs", "one-shovel-2"), second.Output.Trim());
        Assert.Equal(Hashes(first.Output.Trim()), Hashes(second.Output.Trim()));

        var third = await _bench.RunProcess("run", "one-shovel.yaml");
        var (taken, free) = (Path.Combine("runs", "one-shovel"), Path.Combine("runs", "one-shovel-3"));
        Assert.Contains(
            $"{taken} holds something already: this run goes to {free}.",
            third.Messages,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Messages_that_cannot_be_written_do_not_end_a_run()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "/dev/full is the disk that is always full");
        _bench.Scenario();

        var ran = await RunInShell("run one-shovel.yaml --out out 2>/dev/full");
        var refused = await RunInShell("run one-shovel.yaml --out out 2>/dev/full");

        Assert.Equal((ExitCode.Ok, ExitCode.BadFiles), (ran.Code, refused.Code));
        Assert.Contains("4 of 4 replications", ran.Output, StringComparison.Ordinal);
        Assert.Contains(
            "4 of 4 replications done",
            Workbench.Run("inspect", _bench.Path("out")).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_summary_that_cannot_be_written_leaves_a_complete_dataset()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "/dev/full is the disk that is always full");
        _bench.Scenario();

        var ran = await RunInShell("run one-shovel.yaml --out out >/dev/full");

        ran.Refused(ExitCode.BadFiles, "The output could not be written (No space left on device");
        Assert.Contains("The dataset in out is complete.", ran.Messages, StringComparison.Ordinal);
        Assert.Contains(
            "4 of 4 replications done",
            Workbench.Run("inspect", _bench.Path("out")).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Redirected_output_has_no_escape_sequences()
    {
        _bench.Scenario();

        var ran = await _bench.RunProcess("run", "one-shovel.yaml");

        Assert.Equal(ExitCode.Ok, ran.Code);
        Assert.DoesNotContain('\x1b', ran.Output + ran.Messages);
        Assert.Contains("4/4 replications", ran.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_killed_run_resumes_to_the_dataset_of_an_undisturbed_one()
    {
        LongScenario();
        Assert.Equal(
            ExitCode.Ok,
            (await _bench.RunProcess("run", "long.yaml", "--out", "undisturbed", "--quiet")).Code
        );

        using var victim = _bench.Start("run", "long.yaml", "--out", "killed", "--quiet");
        await WaitForParts("killed", victim);
        victim.Kill();
        await Workbench.Ended(victim);
        var survivors = Parts("killed");
        var resumed = await _bench.RunProcess("run", "long.yaml", "--out", "killed", "--resume");

        Assert.True(survivors < Parts("undisturbed"), "the run ended before it was killed");
        Assert.Equal(ExitCode.Ok, resumed.Code);
        Assert.Contains(
            $"{Parts("undisturbed")} of {Parts("undisturbed")} replications",
            resumed.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(Hashes("undisturbed"), Hashes("killed"));
        Assert.All(Tables, table => Assert.Equal(0, RowsThatDiffer(table, "undisturbed", "killed")));
    }

    [Fact]
    public async Task Ctrl_C_keeps_what_has_finished()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are sent by kill");
        LongScenario();

        using var process = _bench.Start("run", "long.yaml", "--out", "interrupted");
        await WaitForParts("interrupted", process);
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        var ran = await Workbench.Ended(process);

        Assert.Equal(ExitCode.Interrupted, ran.Code);
        Assert.Contains($"Interrupted: {Parts("interrupted")} of ", ran.Messages, StringComparison.Ordinal);
        Assert.Contains("Tonnes moved", ran.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _bench.Dispose();

    private async Task<Ran> RunInShell(string command)
    {
        using var shell = Process.Start(
            new ProcessStartInfo("sh", ["-c", $"'{Workbench.Program}' {command}"])
            {
                WorkingDirectory = _bench.Folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        return await Workbench.Ended(shell);
    }

    private void LongScenario() =>
        _bench.File(
            "long.yaml",
            File.ReadAllText(_bench.Scenario("duration: 3 d", "duration: 30 d"))
                .Replace("replications: 4", "replications: 150", StringComparison.Ordinal)
        );

    private async Task WaitForParts(string folder, Process process)
    {
        while (Parts(folder) < 5)
        {
            Assert.False(process.HasExited, "the run ended before it could be disturbed");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    private int Parts(string folder)
    {
        var parts = _bench.Path(Path.Combine(folder, "replications"));
        return Directory.Exists(parts) ? Directory.GetFiles(parts, "part-*.parquet").Length : 0;
    }

    private SortedDictionary<string, string> Hashes(string folder)
    {
        var root = _bench.Path(folder);
        return new(
            Directory
                .GetFiles(root, "*", SearchOption.AllDirectories)
                .ToDictionary(
                    file => Path.GetRelativePath(root, file),
                    file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))
                )
        );
    }

    private long RowsThatDiffer(string table, string left, string right)
    {
        string Rows(string folder) => $"FROM '{_bench.Path(folder)}/{table}/*.parquet'";
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            $"SELECT (SELECT count(*) FROM ({Rows(left)} EXCEPT ALL {Rows(right)})) + (SELECT count(*) FROM "
            + $"({Rows(right)} EXCEPT ALL {Rows(left)}))";
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
