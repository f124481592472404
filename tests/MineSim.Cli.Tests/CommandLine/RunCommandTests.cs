using MineSim.Cli.CommandLine;

namespace MineSim.Cli.Tests;

public sealed class RunCommandTests : IDisposable
{
    private readonly Workbench _bench = new();

    [Fact]
    public void A_run_sums_up_and_leaves_a_dataset_that_can_be_inspected()
    {
        var folder = _bench.Path("out");

        var ran = Workbench.Run("run", _bench.Scenario(), "--out", folder);
        var inspected = Workbench.Run("inspect", folder);

        Assert.Equal((ExitCode.Ok, ExitCode.Ok), (ran.Code, inspected.Code));
        Assert.Contains("Tonnes moved", ran.Output, StringComparison.Ordinal);
        Assert.Matches(@"ore +\S+ +\S+ +\S+ +\S+ +\S+ ± \S+ +\S+% +\d+%", ran.Output);
        Assert.Contains($"minesim inspect {folder}", ran.Output, StringComparison.Ordinal);
        Assert.Contains("4/4 replications", ran.Messages, StringComparison.Ordinal);
        Assert.Contains("4 of 4 replications done", inspected.Output, StringComparison.Ordinal);
        Assert.Matches(@"production +[\d,]+ +4 ", inspected.Output);
        Assert.Contains("payload_t", inspected.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_take_the_place_of_what_the_scenario_says()
    {
        var ran = Workbench.Run(
            "run",
            _bench.Scenario(),
            "--out",
            _bench.Path("out"),
            "--replications",
            "3",
            "--seed",
            "9223372036854775807",
            "--threads",
            "1",
            "--detail",
            "kpi"
        );

        Assert.Contains("3 replications, seed 9223372036854775807", ran.Output, StringComparison.Ordinal);
        Assert.Contains("on 1 thread:", ran.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_bench.Path("out"), "production")));
    }

    [Fact]
    public void Quiet_writes_nothing_but_the_folder()
    {
        var ran = Workbench.Run("run", _bench.Scenario(), "--out", _bench.Path("out"), "--quiet");

        Assert.Equal((_bench.Path("out") + Environment.NewLine, ""), (ran.Output, ran.Messages));
    }

    [Fact]
    public void Verbose_shows_every_kpi()
    {
        var ran = Workbench.Run("run", _bench.Scenario(), "--out", _bench.Path("out"), "--verbose");

        Assert.Matches(@"tonnes ore +\S+", ran.Output);
    }

    [Fact]
    public void An_interrupted_run_keeps_what_has_finished_and_says_how_to_go_on()
    {
        var ran = Workbench.Run(
            new CancellationToken(canceled: true),
            "run",
            _bench.Scenario(),
            "--out",
            _bench.Path("out"),
            "--seed",
            "7"
        );

        Assert.Equal(ExitCode.Interrupted, ran.Code);
        Assert.Contains($"--out {_bench.Path("out")} --resume", ran.Messages, StringComparison.Ordinal);
        var resumed = Workbench.Run("run", _bench.Scenario(), "--out", _bench.Path("out"), "--resume");
        Assert.Equal(ExitCode.Ok, resumed.Code);
        Assert.Contains("seed 7", resumed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_thread_or_four_give_the_same_summary()
    {
        string Figures(string folder, string threads) =>
            Workbench
                .Run(
                    "run",
                    _bench.Scenario(),
                    "--out",
                    _bench.Path(folder),
                    "--threads",
                    threads,
                    "--replications",
                    "8"
                )
                .Output.Split("Dataset")[0];

        Assert.Equal(Figures("alone", "1"), Figures("together", "4"));
    }

    [Fact]
    public void A_report_is_drawn_beside_the_tables_or_where_one_wants_it()
    {
        var folder = _bench.Path("out");
        Workbench.Run("run", _bench.Scenario(), "--out", folder, "--quiet");

        var beside = Workbench.Run("report", folder);
        var elsewhere = Workbench.Run("report", folder, "--out", _bench.Path("page.html"));

        Assert.Equal(Path.Combine(folder, "report.html"), beside.Output.Trim());
        Assert.Equal(_bench.Path("page.html"), elsewhere.Output.Trim());
        Assert.Contains("One shovel", File.ReadAllText(_bench.Path("page.html")), StringComparison.Ordinal);
        Workbench
            .Run("report", folder, "--out", _bench.Path("no/such/page.html"))
            .Refused(ExitCode.BadFiles, "page.html");
    }

    [Fact]
    public void A_finished_run_can_be_extended()
    {
        var folder = _bench.Path("out");
        Workbench.Run("run", _bench.Scenario(), "--out", folder, "--quiet");

        var ran = Workbench.Run("run", _bench.Scenario(), "--out", folder, "--replications", "6", "--resume");

        Assert.Contains("6 of 6 replications, 4 of them from before", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Resuming_goes_on_with_the_replications_seed_and_detail_that_the_run_was_begun_with()
    {
        var folder = _bench.Path("out");
        Workbench.Run(
            new CancellationToken(canceled: true),
            "run",
            _bench.Scenario(),
            "--out",
            folder,
            "--replications",
            "6",
            "--seed",
            "7",
            "--detail",
            "kpi"
        );

        var resumed = Workbench.Run("run", _bench.Scenario(), "--out", folder, "--resume");

        Assert.Equal(ExitCode.Ok, resumed.Code);
        Assert.Contains("6 of 6 replications", resumed.Output, StringComparison.Ordinal);
        Assert.Contains("seed 7", resumed.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder, "production")));
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("run", "--replications", "2")]
    public void What_is_probably_not_meant_so_is_noted_and_all_goes_on(params string[] command)
    {
        var scenario = _bench.Scenario();
        File.AppendAllText(scenario, "\nmaintenance: { parts: { tyre: { stock: 1, lead-time: 9 d } } }\n");

        var ran = Workbench.Run([
            command[0],
            scenario,
            .. command[1..],
            .. command[0] == "run" ? new[] { "--out", _bench.Path("out") } : [],
        ]);

        Assert.Equal(ExitCode.Ok, ran.Code);
        Assert.StartsWith(
            $"{scenario}:24:25: note: part 'tyre' is needed by no work.{Environment.NewLine}",
            ran.Messages,
            StringComparison.Ordinal
        );
        Assert.NotEmpty(ran.Output);
    }

    [Fact]
    public void Where_there_is_no_run_nothing_is_resumed()
    {
        var folder = _bench.Path("brandnew");

        Workbench
            .Run("run", _bench.Scenario(), "--resume", "--out", folder)
            .Refused(ExitCode.BadFiles, $"There is no run in '{folder}' to resume.");

        Assert.False(Directory.Exists(folder));
    }

    public void Dispose() => _bench.Dispose();
}
