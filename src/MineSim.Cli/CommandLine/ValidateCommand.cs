using System.CommandLine;
using MineSim.Cli.Showing;
using MineSim.Verbs.Validating;

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
        var validations = ValidateVerb.Run(new ValidateOptions(files), progress: null, session.Cancel);
        foreach (var (file, outline, problems, notes) in validations)
        {
            if (outline is null)
            {
                ProblemList.Write(session.Terminal, file, problems, notes);
                continue;
            }

            NoteList.Write(session.Terminal, notes);
            session.Terminal.Output.WriteLine($"{file}: valid: {ScenarioLine.Describe(outline)}");
        }

        return validations.All(read => read.Scenario is not null) ? ExitCode.Ok : ExitCode.BadInput;
    }
}
