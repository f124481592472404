using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace MineSim.Cli.CommandLine;

/// <summary>
/// The program: parses the command line, calls a verb, and turns whatever goes wrong into a sentence and an exit code.
/// </summary>
internal static class MineSimCommand
{
    private const string Description =
        "MineSim: how many tonnes will this mine move with these machines, and with these people to run and mend them?";

    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Invoke(IReadOnlyList<string> arguments, Session session)
    {
        var nothing = arguments.Count == 0;
        var parsed = Create(session).Parse(nothing ? ["--help"] : arguments);
        var invocation = new InvocationConfiguration
        {
            Output = session.Terminal.Output,
            Error = session.Terminal.Messages.Profile.Out.Writer,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        if (parsed.Action is ParseErrorAction)
            return Refuse(parsed, session);
        var code = Faults.Guard(
            session.Terminal,
            parsed.GetValue(CommonOptions.Verbose),
            () => parsed.Invoke(invocation)
        );
        return nothing ? ExitCode.BadInput : code;
    }

    private static int Refuse(ParseResult parsed, Session session)
    {
        foreach (var sentence in Misunderstanding.Sentences(parsed))
            session.Terminal.Complain(sentence);
        var verb = parsed.CommandResult.Command is VerbCommand command ? command.Name + " " : "";
        session.Terminal.Say($"See {session.Command} {verb}--help");
        return ExitCode.BadInput;
    }

    private static RootCommand Create(Session session)
    {
        var root = new RootCommand(Description)
        {
            RunCommand.Create(session),
            ValidateCommand.Create(session),
            ProfileCommand.Create(session),
            SchemaCommand.Create(session),
            InspectCommand.Create(session),
            ReportCommand.Create(session),
            CommonOptions.Verbose,
        };
        root.Options.OfType<HelpOption>().Single().Action = new HelpPage(session.Terminal.Results.Profile.Width);
        return root;
    }
}
