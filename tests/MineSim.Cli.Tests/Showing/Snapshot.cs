using System.Runtime.CompilerServices;

namespace MineSim.Cli.Tests;

/// <summary>
/// Compares text with a file beside the test, in <c>Snapshots</c>. Where the file is missing, or with
/// <c>MINESIM_WRITE_SNAPSHOTS=1</c>, it is written and the test fails once, so that somebody reads it.
/// </summary>
internal static class Snapshot
{
    public static void Matches(string name, string actual, [CallerFilePath] string test = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(test)!, "Snapshots", name + ".txt");
        var text =
            string.Join('\n', actual.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).TrimEnd()
            + "\n";
        if (!File.Exists(file) || Environment.GetEnvironmentVariable("MINESIM_WRITE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(file, text);
            Assert.Fail($"{file} is new: read it, and run the test again.");
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), text);
    }
}
