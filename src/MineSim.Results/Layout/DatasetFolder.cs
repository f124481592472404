using System.Globalization;
using MineSim.Results.Tables;

namespace MineSim.Results.Layout;

/// <summary>
/// Where things lie: <c>run.json</c> beside a folder for each table, with a part for each replication. What is being
/// written has a name that begins with a dot and ends in <c>.tmp</c>, which every reader of datasets passes over.
/// <c>.writer.lock</c> is there while somebody writes.
/// </summary>
internal static class DatasetFolder
{
    private const string Prefix = "part-";
    private const string Suffix = ".parquet";

    public static string Manifest(string folder) => Path.Combine(folder, "run.json");

    /// <summary>The file that whoever writes the dataset holds open. It is gone when the writer has ended.</summary>
    public static string Lock(string folder) => Path.Combine(folder, ".writer.lock");

    public static string Table(string folder, Table table) => Path.Combine(folder, table.Name);

    public static string Part(string folder, Table table, int replication) =>
        Path.Combine(
            folder,
            table.Name,
            string.Create(CultureInfo.InvariantCulture, $"{Prefix}{replication:000000}{Suffix}")
        );

    /// <summary>The numbers of a table's parts, rising; none when the table has no folder.</summary>
    public static IReadOnlyList<int> Parts(string folder, Table table)
    {
        var path = Table(folder, table);
        if (!Directory.Exists(path))
            return [];
        return [.. Directory.EnumerateFiles(path).Select(PartNumber).OfType<int>().Order()];
    }

    /// <summary>
    /// Whether a run may begin here: nothing lies here, or only the very first files of a run that was killed.
    /// </summary>
    public static bool IsFree(string folder) =>
        !Directory.Exists(folder)
        || Directory
            .EnumerateFileSystemEntries(folder)
            .All(path => path == AtomicFile.Temporary(Manifest(folder)) || path == Lock(folder));

    /// <summary>Deletes what a killed run was in the midst of writing.</summary>
    public static void DeleteTemporaries(string folder, Table table)
    {
        foreach (
            var path in Directory.EnumerateFiles(Table(folder, table), AtomicFile.Temporary(Prefix + "*" + Suffix))
        )
        {
            File.Delete(path);
        }
    }

    private static int? PartNumber(string path)
    {
        var name = Path.GetFileName(path.AsSpan());
        if (!name.StartsWith(Prefix, StringComparison.Ordinal) || !name.EndsWith(Suffix, StringComparison.Ordinal))
            return null;
        return int.TryParse(
            name[Prefix.Length..^Suffix.Length],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
    }
}
