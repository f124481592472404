using System.CommandLine;
using MineSim.Verbs.Reporting;

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
            var options = new ReportOptions(parsed.GetRequiredValue(folder)) { Out = parsed.GetValue(file) };
            session.Terminal.Output.WriteLine(ReportVerb.Run(options, session.Cancel).File);
            return ExitCode.Ok;
        });
        return command;
    }
}
