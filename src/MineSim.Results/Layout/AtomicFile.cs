namespace MineSim.Results.Layout;

/// <summary>
/// Files that are there whole or not at all: written under another name, then renamed. That withstands a killed process
/// and a full disk. It does not force the disk, so a power cut may leave a damaged part, which reading then reports.
/// </summary>
/// <param name="create">Creates the file to write to; the seam at which tests let a disk run full.</param>
internal sealed class AtomicFile(Func<string, Stream> create)
{
    public AtomicFile()
        : this(path => new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0)) { }

    /// <summary>The name that a file has while it is written.</summary>
    public static string Temporary(string path) =>
        Path.Combine(Path.GetDirectoryName(path) ?? "", "." + Path.GetFileName(path) + ".tmp");

    /// <summary>Writes a file, replacing what bears its name.</summary>
    /// <exception cref="DatasetException">The file could not be written; nothing of it remains.</exception>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        var temporary = Temporary(path);
        try
        {
            using (var stream = create(temporary))
                stream.Write(content);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (DatasetException.IsRefusal(exception))
        {
            TryDelete(temporary);
            throw new DatasetException(
                $"Cannot write '{path}': {Reason(exception)}. What is finished is kept: put that right and "
                    + "continue with --resume, or choose another folder with --out.",
                exception
            );
        }
    }

    /// <summary>The cause in words, without the path that the sentence names already.</summary>
    public static string Reason(Exception exception) =>
        exception switch
        {
            DirectoryNotFoundException => "a folder on the way to it is missing, or is no folder",
            FileNotFoundException => "it is not there",
            UnauthorizedAccessException => "access is denied",
            PathTooLongException => "the path is too long",
            _ => WithoutPath(exception.Message),
        };

    private static string WithoutPath(string message)
    {
        if (message.EndsWith(" already exists.", StringComparison.Ordinal))
            return "a file of that name is there already";
        var path = message.LastIndexOf(" : '", StringComparison.Ordinal);
        return (path < 0 ? message : message[..path]).TrimEnd('.');
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (DatasetException.IsRefusal(exception))
        {
            // The failure to write is the one to report; resuming deletes what remains.
        }
    }
}
