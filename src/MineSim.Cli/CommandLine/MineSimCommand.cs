using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace MineSim.Cli;

/// <summary>The program: parses the command line, calls a verb, and turns whatever goes wrong into a sentence and an exit code.</summary>
internal static class MineSimCommand
{
    private const string Description =
        "MineSim: how many tonnes will this mine move with these machines, and with these people to run and mend them?";

    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Invoke(IReadOnlyList<string> arguments, Session session)
    {
        var parsed = Create(session).Parse(arguments);
        var invocation = new InvocationConfiguration
        {
            Output = session.Terminal.Output,
            Error = session.Terminal.Messages.Profile.Out.Writer,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        if (parsed.Action is ParseErrorAction complain)
        {
            complain.ShowHelp = parsed.CommandResult.Command is RootCommand;
            parsed.Invoke(invocation);
            return ExitCode.BadInput;
        }

        return Faults.Guard(session.Terminal, parsed.GetValue(CommonOptions.Verbose), () => parsed.Invoke(invocation));
    }

    private static RootCommand Create(Session session)
    {
        var root = new RootCommand(Description)
        {
            RunCommand.Create(session),
            ValidateCommand.Create(session),
            SchemaCommand.Create(session),
            InspectCommand.Create(session),
            ReportCommand.Create(session),
            CommonOptions.Verbose,
        };
        root.Options.OfType<HelpOption>().Single().Action = new HelpPage(session.Terminal.Results.Profile.Width);
        return root;
    }
}
