namespace MineSim.Benchmarks;

/// <summary>Where the repository lies that this program was built from.</summary>
internal static class Repository
{
    private static readonly string Root = Find(AppContext.BaseDirectory);

    /// <summary>The path of a file or folder of the repository.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string Find(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MineSim.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException(
            $"The benchmarks use files of the repository, and '{from}' is not in one: no folder above it holds "
                + "MineSim.sln."
        );
    }
}
