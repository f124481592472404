using System.CommandLine;
using MineSim.Cli.Showing;
using MineSim.Verbs.Inspecting;

namespace MineSim.Cli.CommandLine;

/// <summary><c>minesim inspect</c>.</summary>
internal static class InspectCommand
{
    private const string Examples = "minesim inspect runs/01-one-shovel";

    public static Command Create(Session session)
    {
        var folder = new Argument<string>("FOLDER") { Description = "Folder of a dataset" };
        var command = new VerbCommand(
            "inspect",
            "Show what a dataset holds: run, tables, columns with their units, sizes",
            Examples
        )
        {
            folder,
        };
        command.SetAction(parsed =>
        {
            var inspection = InspectVerb.Run(new InspectOptions(parsed.GetRequiredValue(folder)), session.Cancel);
            DatasetContents.Write(session.Terminal, inspection, session.Command);
            return ExitCode.Ok;
        });
        return command;
    }
}
