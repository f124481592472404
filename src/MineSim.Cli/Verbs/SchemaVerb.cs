using MineSim.Scenarios;

namespace MineSim.Cli;

/// <summary>Gives the JSON schema by which editors complete and check scenarios.</summary>
internal static class SchemaVerb
{
    /// <summary>The schema as JSON text.</summary>
    public static string Json() => ScenarioSchema.Json();

    /// <summary>Writes the schema to a file.</summary>
    public static void Write(string file) => File.WriteAllText(file, Json());
}
