using MineSim.Scenarios;
using MineSim.Verbs.Failures;

namespace MineSim.Verbs.Schemas;

/// <summary>Gives the JSON schema by which editors complete and check scenarios.</summary>
public static class SchemaVerb
{
    /// <summary>Gives the schema, and writes it to the file that is asked for, replacing what bears its name.</summary>
    /// <param name="options">What is asked.</param>
    /// <returns>The schema.</returns>
    /// <exception cref="LostOutputException">The file cannot be written.</exception>
    public static Schema Run(SchemaOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var json = ScenarioSchema.Json();
        if (options.Out is { } file)
            Write(json, file);
        return new Schema(json, options.Out);
    }

    private static void Write(string json, string file)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder))
            {
                throw new DirectoryNotFoundException(
                    $"The schema cannot be written to {file}: there is no folder {folder}."
                );
            }

            File.WriteAllText(file, json);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new LostOutputException(LostOutputException.Reason(cause), cause);
        }
    }
}
