using MineSim.Cli.CommandLine;

namespace MineSim.Cli.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("")]
    [InlineData("run")]
    [InlineData("validate")]
    [InlineData("profile")]
    [InlineData("schema")]
    [InlineData("inspect")]
    [InlineData("report")]
    public void Each_verb_has_help_with_examples(string verb)
    {
        var ran = Workbench.Run(verb.Length == 0 ? ["--help"] : [verb, "--help"]);

        Assert.Equal(ExitCode.Ok, ran.Code);
        Assert.Contains("Examples:", ran.Output, StringComparison.Ordinal);
        Assert.Contains($"  minesim {verb}", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_page_lists_verbs_and_exit_codes()
    {
        var ran = Workbench.Run("--help");

        Assert.All(
            ["run", "validate", "profile", "schema", "inspect", "report"],
            verb => Assert.Matches($@"\n  {verb} <|\n  {verb}  ", ran.Output)
        );
        Assert.All(["0 ", "1 ", "2 ", "3 ", "130 "], code => Assert.Matches($@"\n  {code} ", ran.Output));
    }

    [Fact]
    public void Nothing_typed_shows_what_there_is_to_type()
    {
        var ran = Workbench.Run();

        Assert.Equal(ExitCode.BadInput, ran.Code);
        Assert.Contains("Usage:", ran.Output, StringComparison.Ordinal);
        Assert.Empty(ran.Messages);
    }

    [Fact]
    public void The_schema_goes_to_the_console_or_to_a_file()
    {
        using var bench = new Workbench();
        var shown = Workbench.Run("schema");
        var written = Workbench.Run("schema", "--out", bench.Path("minesim.schema.json"));

        Assert.Equal((ExitCode.Ok, ExitCode.Ok), (shown.Code, written.Code));
        Assert.Equal(shown.Output.TrimEnd(), File.ReadAllText(bench.Path("minesim.schema.json")).TrimEnd());
        Assert.StartsWith("{", shown.Output, StringComparison.Ordinal);
    }
}
