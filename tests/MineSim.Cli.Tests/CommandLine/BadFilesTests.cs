using MineSim.Cli.CommandLine;

namespace MineSim.Cli.Tests;

/// <summary>What cannot be written or read gets a sentence and exit code 3.</summary>
public sealed class BadFilesTests : IDisposable
{
    private readonly Workbench _bench = new();

    [Fact]
    public void Another_runs_folder_is_not_touched()
    {
        var folder = _bench.Path("out");
        Workbench.Run("run", _bench.Scenario(), "--out", folder, "--quiet");
        var before = Directory
            .GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(File.GetLastWriteTimeUtc)
            .ToList();

        Workbench.Run("run", _bench.Scenario(), "--out", folder, "--seed", "2").Refused(ExitCode.BadFiles, "--out");
        Workbench
            .Run("run", _bench.Scenario(), "--out", folder, "--seed", "2", "--resume")
            .Refused(ExitCode.BadFiles, "seed");

        Assert.Equal(
            before,
            Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(File.GetLastWriteTimeUtc)
        );
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_is_refused()
    {
        var file = _bench.File("a-file", "");

        Workbench
            .Run("run", _bench.Scenario(), "--out", Path.Combine(file, "out"))
            .Refused(ExitCode.BadFiles, "is no folder.");
    }

    [Fact]
    public void A_second_run_into_a_folder_that_is_being_written_is_refused()
    {
        var (scenario, folder) = (_bench.Scenario(), _bench.Path("out"));
        Workbench.Run("run", scenario, "--out", folder, "--quiet");
        using (new FileStream(Path.Combine(folder, ".writer.lock"), FileMode.Create, FileAccess.Write, FileShare.None))
        {
            Workbench.Run("run", scenario, "--out", folder).Refused(ExitCode.BadFiles, "Another run is writing");
            Workbench
                .Run("run", scenario, "--out", folder, "--resume")
                .Refused(ExitCode.BadFiles, "Another run is writing");
        }
    }

    [Fact]
    public void A_folder_that_holds_something_else_is_refused()
    {
        _bench.File("letter.txt", "");

        Workbench.Run("run", _bench.Scenario(), "--out", _bench.Folder).Refused(ExitCode.BadFiles, "not empty");
    }

    [Theory]
    [InlineData("inspect")]
    [InlineData("report")]
    public void A_folder_without_a_run_is_refused(string verb)
    {
        Workbench.Run(verb, _bench.Path("nowhere")).Refused(ExitCode.BadFiles, "nowhere");
        Workbench.Run(verb, _bench.Folder).Refused(ExitCode.BadFiles, "run.json");
    }

    [Fact]
    public void A_truncated_part_is_named_and_made_anew_by_resuming()
    {
        var (scenario, folder) = (_bench.Scenario(), _bench.Path("out"));
        Workbench.Run("run", scenario, "--out", folder, "--quiet");
        var part = Directory.GetFiles(Path.Combine(folder, "kpi")).Order().ElementAt(1);
        var whole = File.ReadAllBytes(part);
        File.WriteAllBytes(part, whole[..(whole.Length / 2)]);

        Workbench.Run("inspect", folder).Refused(ExitCode.BadFiles, "--resume");
        var resumed = Workbench.Run("run", scenario, "--out", folder, "--resume");

        Assert.Equal(ExitCode.Ok, resumed.Code);
        Assert.Contains("4 of 4 replications, 3 of them from before", resumed.Output, StringComparison.Ordinal);
        Assert.Equal(whole, File.ReadAllBytes(part));
    }

    [Fact]
    public void A_stack_trace_is_for_those_who_ask_for_it()
    {
        var file = _bench.File("a-file", "");

        var ran = Workbench.Run("run", _bench.Scenario(), "--out", Path.Combine(file, "out"), "--verbose");

        Assert.Contains("   at ", ran.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_for_a_folder_that_is_not_there_is_refused() =>
        Workbench
            .Run("schema", "--out", _bench.Path("no/s.json"))
            .Refused(
                ExitCode.BadFiles,
                $"The schema cannot be written to {_bench.Path("no/s.json")}: there is no folder {_bench.Path("no")}."
            );

    [Fact]
    public void A_full_disk_is_told_in_a_sentence()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "/dev/full is the disk that is always full");

        Workbench.Run("schema", "--out", "/dev/full").Refused(ExitCode.BadFiles, "No space left");
    }

    public void Dispose() => _bench.Dispose();
}
