using System.Globalization;

namespace MineSim.Verbs.Running;

/// <summary>
/// Where a run goes when the user names no folder: <c>runs/NAME</c>, and <c>runs/NAME-2</c>, <c>runs/NAME-3</c> … when
/// there is something already. The same command typed twice so gives two runs, and no run is ever written over.
/// </summary>
internal static class RunFolder
{
    private const string Parent = "runs";

    /// <summary>Where a scenario's first run goes.</summary>
    public static string First(string scenario) => Candidates(scenario).First();

    /// <summary>The first of a scenario's folders that is free.</summary>
    public static string New(string scenario) => Candidates(scenario).First(folder => !IsTaken(folder));

    /// <summary>
    /// The scenario's folder that was made last: the one that <c>RunOptions.Resume</c> means. The first when there is none.
    /// </summary>
    public static string Latest(string scenario) =>
        Candidates(scenario).TakeWhile(IsTaken).LastOrDefault() ?? First(scenario);

    private static IEnumerable<string> Candidates(string scenario)
    {
        var first = Path.Combine(Parent, NameOf(scenario));
        yield return first;
        for (var number = 2; ; number++)
            yield return first + "-" + number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The file's name without its end; never one that leads out of the parent, as that of <c>...yaml</c> would.</summary>
    private static string NameOf(string scenario) =>
        Path.GetFileNameWithoutExtension(scenario).Trim('.', ' ') is { Length: > 0 } name ? name : "scenario";

    private static bool IsTaken(string folder) =>
        File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any());
}
