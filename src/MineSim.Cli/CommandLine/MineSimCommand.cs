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
        if (parsed.Action is ParseErrorAction complaint)
            return Refuse(parsed, complaint, arguments.Count == 0, invocation, session);
        return Faults.Guard(session.Terminal, parsed.GetValue(CommonOptions.Verbose), () => parsed.Invoke(invocation));
    }

    // Somebody who typed nothing wants to know what there is to type; somebody who mistyped wants to know what.
    private static int Refuse(
        ParseResult parsed, ParseErrorAction complaint, bool nothing, InvocationConfiguration invocation, Session session)
    {
        complaint.ShowHelp = nothing;
        if (nothing)
        {
            new HelpPage(session.Terminal.Results.Profile.Width).Invoke(parsed);
            return ExitCode.BadInput;
        }

        invocation.Output = invocation.Error;
        parsed.Invoke(invocation);
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
            SchemaCommand.Create(session),
            InspectCommand.Create(session),
            ReportCommand.Create(session),
            CommonOptions.Verbose,
        };
        root.Options.OfType<HelpOption>().Single().Action = new HelpPage(session.Terminal.Results.Profile.Width);
        return root;
    }
}
