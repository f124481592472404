using System.Formats.Tar;

namespace MineSim.Scenarios.Files;

/// <summary>Tells files from pipes, devices and sockets, of which opening or reading one may wait forever.</summary>
internal static class RegularFile
{
    /// <summary>Whether a regular file lies at a path, links followed. It opens nothing else.</summary>
    /// <exception cref="FileNotFoundException">Nothing is there.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be looked at.</exception>
    public static bool IsAt(string path)
    {
        var file = new FileInfo(RealPath.Of(path));
        return file.Length > 0 || IsArchivedAsFile(file);
    }

    // Whatever is no file has the length 0. What an empty thing is, .NET tells only those who archive it: the entry of
    // a
    // pipe or device says so without opening it, and a socket is refused.
    private static bool IsArchivedAsFile(FileInfo file)
    {
        using var archive = new MemoryStream();
        try
        {
            using var writer = new TarWriter(archive, TarEntryFormat.Ustar, leaveOpen: true);
            writer.WriteEntry(file.FullName, "entry");
        }
        catch (IOException)
        {
            return false;
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType == TarEntryType.RegularFile;
    }
}
