using System.Text;

namespace MineSim.Scenarios.Files;

/// <summary>The folder of a scenario: what the scenario uses must lie within it, whatever way the path takes.</summary>
internal sealed class ScenarioFolder
{
    /// <summary>Bytes that a file may have.</summary>
    public const int LargestFile = 4 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );
    private readonly string _root;

    private ScenarioFolder(string root) => _root = root;

    /// <summary>The folder in which a scenario file lies; that of the link, where the file is one.</summary>
    public static ScenarioFolder Around(string scenarioPath)
    {
        var full = Path.GetFullPath(scenarioPath);
        return new(RealPath.Of(Path.GetDirectoryName(full) ?? full));
    }

    /// <summary>The path of a file that another file refers to, as a user would name it.</summary>
    /// <exception cref="IOException">The path is absolute or leads out of the folder; the message says so.</exception>
    public string Locate(string reference, string fromFile)
    {
        if (Path.IsPathRooted(reference))
            throw new IOException($"'{reference}' is an absolute path; files are named relative to this one");
        if (reference.Contains('\0', StringComparison.Ordinal))
            throw new IOException("a path cannot contain a zero character");
        var shown = Path.Combine(Path.GetDirectoryName(fromFile) ?? "", reference);
        var way = Path.GetRelativePath(_root, RealPath.Of(shown));
        if (Path.IsPathRooted(way) || way.Split(Path.DirectorySeparatorChar)[0] == "..")
        {
            throw new IOException(
                $"'{reference}' leads out of the scenario's folder; what a scenario uses lies in its folder or below"
            );
        }

        return shown;
    }

    /// <summary>The text of a file.</summary>
    /// <exception cref="IOException">It cannot be read, is too large or is not UTF-8 text; the message is a
    /// sentence.</exception>
    public static string ReadText(string path)
    {
        try
        {
            if (Directory.Exists(path))
                throw new IOException("this is a folder, not a file");
            if (!RegularFile.IsAt(path))
                throw new IOException("this is a pipe, a device or a socket, not a file");
            using var stream = File.OpenRead(path);
            var bytes = ReadAtMost(stream, LargestFile);
            var text = Decode(bytes).TrimStart('\uFEFF');
            var odd = text.AsSpan().IndexOfAnyExcept(Ordinary);
            return odd < 0
                ? text
                : throw new IOException(
                    $"line {1 + text.AsSpan(0, odd).Count('\n')} holds a control character; a scenario is plain text"
                );
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new IOException("there is no such file", fault);
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new IOException("the file may not be read: permission is denied", fault);
        }
    }

    private static string Decode(byte[] bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            throw new IOException(
                $"line {1 + bytes.AsSpan(0, Math.Clamp(fault.Index, 0, bytes.Length)).Count((byte)'\n')} is not "
                    + "UTF-8 text; save the file as UTF-8",
                fault
            );
        }
    }

    private static readonly System.Buffers.SearchValues<char> Ordinary = System.Buffers.SearchValues.Create([
        .. Enumerable
            .Range(0, char.MaxValue + 1)
            .Select(c => (char)c)
            .Where(c => !char.IsControl(c) || c is '\t' or '\n' or '\r' or '\u0085'),
    ]);

    private static byte[] ReadAtMost(Stream stream, int limit)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int n; (n = stream.Read(buffer)) > 0; bytes.Write(buffer, 0, n))
        {
            if (bytes.Length + n > limit)
                throw new IOException($"the file is larger than {limit / (1024 * 1024)} MB");
        }

        return bytes.ToArray();
    }
}
