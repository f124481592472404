using MineSim.Scenarios;

namespace MineSim.Cli.Verbs;

/// <summary>Gives the JSON schema by which editors complete and check scenarios.</summary>
internal static class SchemaVerb
{
    /// <summary>The schema as JSON text.</summary>
    public static string Json() => ScenarioSchema.Json();

    /// <summary>Writes the schema to a file.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string file)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException(
                $"The schema cannot be written to {file}: there is no folder {folder}."
            );
        }

        File.WriteAllText(file, Json());
    }
}
