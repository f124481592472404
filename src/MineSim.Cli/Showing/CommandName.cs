namespace MineSim.Cli.Showing;

/// <summary>How the user started this program, so that the commands we suggest can be pasted as they are.</summary>
internal sealed class CommandName
{
    private const string Project = "src/MineSim.Cli";
    private readonly string _name;

    private CommandName(string name) => _name = name;

    /// <summary>The installed program's name.</summary>
    public static CommandName Installed { get; } = new("minesim");

    /// <summary>From a clone of the repository it is <c>dotnet run</c>, else the installed name.</summary>
    public static CommandName OfProcess()
    {
        var project = Path.GetFullPath(Project) + Path.DirectorySeparatorChar;
        return AppContext.BaseDirectory.StartsWith(project, StringComparison.Ordinal)
            ? new($"dotnet run -c Release --project {Project} --")
            : Installed;
    }

    /// <summary>A path as a shell wants it.</summary>
    public static string Quote(string path) =>
        path.All(c => char.IsAsciiLetterOrDigit(c) || "/\\.:_-+=@~".Contains(c, StringComparison.Ordinal))
            ? path
            : $"\"{path}\"";

    /// <inheritdoc/>
    public override string ToString() => _name;
}
