using System.CommandLine;
using MineSim.Verbs.Schemas;

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
            var schema = SchemaVerb.Run(new SchemaOptions { Out = parsed.GetValue(file) });
            if (schema.File is null)
                session.Terminal.Output.WriteLine(schema.Json);
            return ExitCode.Ok;
        });
        return command;
    }
}
