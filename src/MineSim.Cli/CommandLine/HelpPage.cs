using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace MineSim.Cli.CommandLine;

/// <summary>Help with examples, and with the exit codes on the first page.</summary>
internal sealed class HelpPage(int width) : SynchronousCommandLineAction
{
    private const string FirstSteps = """
        minesim run scenarios/01-one-shovel.yaml     run a scenario, see what it moves
        minesim inspect runs/01-one-shovel           see what the run left behind
        minesim validate scenarios/*.yaml            check scenarios without running them
        minesim run --help                           all options of a verb
        """;

    private readonly HelpAction _options = new() { MaxWidth = Math.Max(60, width) };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        _options.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        output.WriteLine("Examples:");
        foreach (var line in (command is VerbCommand verb ? verb.Examples : FirstSteps).Split('\n'))
            output.WriteLine("  " + line.TrimEnd());
        if (command is RootCommand)
        {
            output.WriteLine();
            output.WriteLine(ExitCode.Help);
        }

        return ExitCode.Ok;
    }
}
