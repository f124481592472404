using Spectre.Console;

namespace MineSim.Cli.Showing;

/// <summary>
/// Where the program writes: results to one console, progress and complaints to the other, so that redirecting the
/// first gives clean results. Sentences are written as they are; only tables know the width.
/// </summary>
internal sealed class Terminal(IAnsiConsole results, IAnsiConsole messages)
{
    private const int WidthWhenRedirected = 100;

    /// <summary>For summaries and tables.</summary>
    public IAnsiConsole Results { get; } = results;

    /// <summary>For progress and complaints.</summary>
    public IAnsiConsole Messages { get; } = messages;

    /// <summary>Plain text to the results.</summary>
    public TextWriter Output => Results.Profile.Out.Writer;

    /// <summary>Whether messages can be drawn over, as a progress bar is.</summary>
    public bool IsLive => Messages.Profile.Capabilities.Ansi && Messages.Profile.Out.IsTerminal;

    /// <summary>The console that the program was started in.</summary>
    public static Terminal OfProcess() =>
        new(
            Console(System.Console.Out, System.Console.IsOutputRedirected),
            Console(
                System.Console.IsErrorRedirected ? new MessageWriter(System.Console.Error) : System.Console.Error,
                System.Console.IsErrorRedirected
            )
        );

    /// <summary>A console of a known width without colours or cursor, as for a file.</summary>
    public static IAnsiConsole Plain(TextWriter writer, int width)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(writer),
            }
        );
        console.Profile.Width = width;
        return console;
    }

    /// <summary>One sentence to the messages.</summary>
    public void Say(string sentence) => Messages.Profile.Out.Writer.WriteLine(sentence);

    /// <summary>A complaint to the messages.</summary>
    public void Complain(string sentence)
    {
        Messages.Markup("[red]error:[/] ");
        Say(sentence);
    }

    private static IAnsiConsole Console(TextWriter writer, bool redirected) =>
        redirected
            ? Plain(writer, WidthWhenRedirected)
            : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
}
