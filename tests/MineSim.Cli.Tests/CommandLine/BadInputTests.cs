using MineSim.Cli.CommandLine;

namespace MineSim.Cli.Tests;

/// <summary>Bad input gets a clear sentence and an exit code, never a stack trace, and writes nothing.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly Workbench _bench = new();

    [Theory]
    [InlineData("duration: 3 d", "durations: 3 d", "Did you mean 'duration'?")]
    [InlineData("duration: 3 d", "duration: 3", "duration")]
    [InlineData("duration: 3 d", "duration: 3 km", "duration")]
    [InlineData("duration: 3 d", "duration: -3 d", "duration")]
    [InlineData("duration: 3 d", "duration: .nan d", "duration")]
    [InlineData("duration: 3 d", "duration: .inf d", "duration")]
    [InlineData("replications: 4", "replications: 0", "replications")]
    [InlineData("exponential: 3 min", "weibull: { mean: 3 min, shape: 0 }", "shape")]
    [InlineData("to: [crusher]", "to: [crushr]", "Did you mean 'crusher'?")]
    [InlineData("dumping:\n  crusher: { at: crusher,", "dumping:\n  crusher: { at: nowhere,", "nowhere")]
    [InlineData("count: 5", "count: 0", "count")]
    public void A_scenario_with_a_mistake_is_refused_with_its_place(string right, string wrong, string sentence)
    {
        var scenario = _bench.Scenario(right.ReplaceLineEndings(), wrong.ReplaceLineEndings());

        foreach (var verb in new[] { "validate", "run" })
        {
            var ran = Workbench.Run(verb, scenario);
            ran.Refused(ExitCode.BadInput, sentence);
            Assert.Matches(@"one-shovel\.yaml:\d+:\d+: ", ran.Messages);
        }
    }

    [Fact]
    public void A_scenario_that_is_not_there_is_refused() =>
        Workbench.Run("run", _bench.Path("nowhere.yaml")).Refused(ExitCode.BadInput, "nowhere.yaml");

    [Fact]
    public void A_folder_in_place_of_a_scenario_is_refused() =>
        Workbench.Run("run", _bench.Folder).Refused(ExitCode.BadInput, "folder");

    [Fact]
    public void An_empty_scenario_is_refused() =>
        Workbench.Run("run", _bench.File("empty.yaml", "")).Refused(ExitCode.BadInput, "empty");

    [Fact]
    public void A_file_that_is_no_YAML_is_refused() =>
        Workbench.Run("run", _bench.File("bad.yaml", "minesim: [1\n{]: }")).Refused(ExitCode.BadInput, "bad.yaml:");

    [Theory]
    [InlineData("--replications", "0")]
    [InlineData("--replications", "many")]
    [InlineData("--threads", "0")]
    [InlineData("--seed", "-1")]
    [InlineData("--seed", "9223372036854775808")]
    [InlineData("--replications", "1000001")]
    [InlineData("--detail", "everything")]
    public void An_option_with_an_impossible_value_is_refused(string option, string value) =>
        Workbench.Run("run", _bench.Scenario(), option, value).Refused(ExitCode.BadInput, $"{option} must be ");

    [Theory]
    [InlineData("run")]
    [InlineData("validate")]
    [InlineData("dig", "scenario.yaml")]
    [InlineData("run", "scenario.yaml", "--fast")]
    public void A_command_line_that_means_nothing_is_refused(params string[] arguments) =>
        Workbench.Run(arguments).Refused(ExitCode.BadInput, "--help");

    [Theory]
    [InlineData("error: There is no verb 'rum'. Did you mean 'run'?", "rum", "mine.yaml")]
    [InlineData(
        "error: There is no verb 'excavate'. There are: run, validate, profile, schema, inspect, report.",
        "excavate"
    )]
    [InlineData("error: run has no option '--foo'.", "run", "mine.yaml", "--foo")]
    [InlineData("error: run has no option '--seeds'. Did you mean '--seed'?", "run", "mine.yaml", "--seeds", "5")]
    [InlineData("error: run takes one SCENARIO, and 'two.yaml' is one more.", "run", "one.yaml", "two.yaml")]
    [InlineData("error: What is to be done is missing: run, validate, profile, schema, inspect, report.", "--verbose")]
    public void A_slip_on_the_command_line_gets_one_sentence(string sentence, params string[] arguments)
    {
        var ran = Workbench.Run(arguments);

        Assert.Equal(ExitCode.BadInput, ran.Code);
        Assert.Equal(sentence, ran.Messages.ReplaceLineEndings("\n").Split('\n')[0]);
        Assert.StartsWith(
            "See minesim ",
            ran.Messages.ReplaceLineEndings("\n").Split('\n')[1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Checking_does_not_say_that_nothing_has_run()
    {
        var bad = _bench.Scenario("duration", "durations");

        Assert.DoesNotContain("nothing has run", Workbench.Run("validate", bad).Messages, StringComparison.Ordinal);
        Assert.Contains("; nothing has run.", Workbench.Run("run", bad).Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_when_a_scenario_is_refused()
    {
        Workbench.Run("run", _bench.Scenario("duration", "durations"), "--out", _bench.Path("out"));

        Assert.False(Directory.Exists(_bench.Path("out")));
    }

    [Fact]
    public void One_bad_scenario_does_not_keep_the_others_from_being_checked()
    {
        var bad = _bench.Scenario("duration", "durations", "bad.yaml");
        var good = _bench.Scenario();

        var ran = Workbench.Run("validate", bad, good);

        Assert.Equal(ExitCode.BadInput, ran.Code);
        Assert.Equal(
            $"{good}: valid: One shovel, 3 days, 2028-01-01 to 2028-01-03, 4 replications{Environment.NewLine}",
            ran.Output
        );
        Assert.Contains($"error: {bad} has ", ran.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_flood_of_problems_is_cut_off()
    {
        var trucks = string.Join(", ", Enumerable.Repeat("{ model: lorry, count: 1 }", 150));

        var ran = Workbench.Run(
            "validate",
            _bench.Scenario("trucks: [{ model: haul-truck, count: 5 }]", $"trucks: [{trucks}]")
        );

        Assert.Equal(ExitCode.BadInput, ran.Code);
        Assert.Equal(
            100,
            ran.Messages.Split('\n').Count(line => line.Contains("one-shovel.yaml:", StringComparison.Ordinal))
        );
        Assert.Matches(@"\nand \d+ more\r?\n", ran.Messages);
        Assert.Matches(@"has 1\d\d problems", ran.Messages);
    }

    public void Dispose() => _bench.Dispose();
}
