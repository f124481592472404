using System.CommandLine;
using MineSim.Cli.Verbs;

namespace MineSim.Cli.CommandLine;

/// <summary><c>minesim schema</c>.</summary>
internal static class SchemaCommand
{
    private const string Examples = """
        minesim schema
        minesim schema --out scenarios/minesim.schema.json
        """;

    public static Command Create(Session session)
    {
        var file = new Option<string?>("--out")
        {
            Description = "File to write instead of the console",
            HelpName = "FILE",
        };
        var command = new VerbCommand(
            "schema",
            "Write the JSON schema by which editors complete and check scenarios",
            Examples
        )
        {
            file,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(file) is { } path)
                SchemaVerb.Write(path);
            else
                session.Terminal.Output.WriteLine(SchemaVerb.Json());
            return ExitCode.Ok;
        });
        return command;
    }
}
