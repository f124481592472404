using System.CommandLine;
using MineSim.Cli.Verbs;

namespace MineSim.Cli.CommandLine;

/// <summary><c>minesim report</c>.</summary>
internal static class ReportCommand
{
    private const string Examples = """
        minesim report runs/01-one-shovel
        minesim report runs/01-one-shovel --out one-shovel.html
        """;

    public static Command Create(Session session)
    {
        var folder = new Argument<string>("FOLDER") { Description = "Folder of a dataset" };
        var file = new Option<string?>("--out")
        {
            Description = "The page (default: report.html in FOLDER)",
            HelpName = "FILE",
        };
        var command = new VerbCommand("report", "Draw a dataset as an HTML page", Examples) { folder, file };
        command.SetAction(parsed =>
        {
            session.Terminal.Output.WriteLine(ReportVerb.Write(parsed.GetRequiredValue(folder), parsed.GetValue(file)));
            return ExitCode.Ok;
        });
        return command;
    }
}
