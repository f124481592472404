using MineSim.Results.Layout;

namespace MineSim.Results.Writing;

/// <summary>
/// Keeps a second process from writing a dataset. What counts is the operating system's lock on an open file, which
/// ends with its process: the file that <c>kill -9</c> leaves behind stands in nobody's way.
/// </summary>
internal static class WriterLock
{
    private const int WindowsSharingViolation = unchecked((int)0x80070020);
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;

    /// <summary>Locks a dataset until what is returned is disposed of, which deletes the file as well.</summary>
    /// <param name="folder">Folder of the dataset; it must be there.</param>
    /// <exception cref="DatasetException">Somebody else writes the dataset.</exception>
    public static IDisposable Take(string folder)
    {
        try
        {
            return new FileStream(
                DatasetFolder.Lock(folder),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None,
                bufferSize: 1,
                FileOptions.DeleteOnClose
            );
        }
        catch (IOException exception) when (exception.HResult == HeldByAnother)
        {
            throw new DatasetException(
                $"Another run is writing to '{folder}': wait until it has ended, or choose another folder with --out.",
                exception
            );
        }
    }

    /// <summary>Complains when somebody writes the dataset; does not lock it.</summary>
    /// <exception cref="DatasetException">Somebody else writes the dataset.</exception>
    public static void Check(string folder)
    {
        if (File.Exists(DatasetFolder.Lock(folder)))
            Take(folder).Dispose();
    }

    private static int HeldByAnother =>
        OperatingSystem.IsWindows() ? WindowsSharingViolation
        : OperatingSystem.IsMacOS() ? MacWouldBlock
        : LinuxWouldBlock;
}
