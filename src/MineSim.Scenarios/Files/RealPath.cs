namespace MineSim.Scenarios.Files;

/// <summary>A path with every symbolic link on its way resolved.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <exception cref="IOException">The links go round in circles.</exception>
    public static string Of(string path) => Resolve(Path.GetFullPath(path), MostLinks);

    private static string Resolve(string path, int linksLeft)
    {
        var folder = Path.GetDirectoryName(path);
        if (folder is null)
            return path;
        if (linksLeft == 0)
            throw new IOException("too many symbolic links");
        var here = Path.Combine(Resolve(folder, linksLeft), Path.GetFileName(path));
        var target = new FileInfo(here).LinkTarget;
        return target is null ? here : Resolve(Path.GetFullPath(target, Path.GetDirectoryName(here)!), linksLeft - 1);
    }
}
