using System.CommandLine;
using MineSim.Cli.Showing;
using MineSim.Cli.Verbs;

namespace MineSim.Cli.CommandLine;

/// <summary><c>minesim validate</c>.</summary>
internal static class ValidateCommand
{
    private const string Examples = """
        minesim validate scenarios/01-one-shovel.yaml
        minesim validate scenarios/*.yaml
        """;

    public static Command Create(Session session)
    {
        var files = new Argument<string[]>("SCENARIO")
        {
            Description = "One or more scenario files",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new VerbCommand(
            "validate",
            "Check scenarios: list every problem, and note what is probably not meant so, with file, line and column",
            Examples
        )
        {
            files,
        };
        command.SetAction(parsed => Run(session, parsed.GetRequiredValue(files)));
        return command;
    }

    private static int Run(Session session, string[] files)
    {
        var valid = true;
        foreach (var (file, reading) in ValidateVerb.Read(files))
        {
            if (reading.Spec is { } spec)
            {
                NoteList.Write(session.Terminal, reading.Notes);
                session.Terminal.Output.WriteLine($"{file}: valid: {ScenarioLine.Describe(spec)}");
                continue;
            }

            valid = false;
            ProblemList.Write(session.Terminal, file, reading);
        }

        return valid ? ExitCode.Ok : ExitCode.BadInput;
    }
}
