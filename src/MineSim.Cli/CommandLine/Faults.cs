using MineSim.Cli.Showing;
using MineSim.Verbs.Failures;

namespace MineSim.Cli.CommandLine;

/// <summary>
/// Turns what goes wrong into a sentence and an exit code. Only <c>--verbose</c> shows a stack trace.
/// </summary>
internal static class Faults
{
    public static int Guard(Terminal terminal, bool verbose, Func<int> action)
    {
        try
        {
            return action();
        }
        catch (BadScenarioException bad)
        {
            ProblemList.Write(terminal, bad.File, bad.Problems, bad.Notes, "nothing has run");
            return ExitCode.BadInput;
        }
        catch (BadRequestException bad)
        {
            foreach (var sentence in bad.Sentences)
                terminal.Complain(sentence);
            return ExitCode.BadInput;
        }
#pragma warning disable CA1031 // Nothing may reach the user as a stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var (code, sentence) = Describe(exception);
            terminal.Complain(sentence);
            if (verbose)
                terminal.Say(exception.ToString());
            return code;
        }
    }

    private static (int Code, string Sentence) Describe(Exception exception) =>
        exception switch
        {
            VerbException => (ExitCode.BadFiles, exception.Message),
            IOException or UnauthorizedAccessException => (ExitCode.BadFiles, LostOutputException.Reason(exception)),
            _ => (ExitCode.Failed, $"{exception.Message} This should not happen; --verbose shows where it did."),
        };
}
