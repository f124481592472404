using System.Runtime.InteropServices;
using System.Text;
using MineSim.Records.Profiles;
using MineSim.Results.Encoders;
using MineSim.Results.Layout;
using MineSim.Results.Tables;

namespace MineSim.Results.Profiles;

/// <summary>
/// Writes speed profiles: <c>points</c> and <c>segments</c>, each as CSV and as Parquet, side by side in one folder.
/// </summary>
public static class ProfileFolder
{
    /// <summary>Writes the files, replacing what bears their names.</summary>
    /// <param name="folder">The folder; it is created when missing.</param>
    /// <param name="points">Points, load state after load state.</param>
    /// <param name="segments">Segments, load state after load state.</param>
    /// <returns>The paths of the files.</returns>
    /// <exception cref="DatasetException">The disk is full or refuses.</exception>
    public static IReadOnlyList<string> Write(
        string folder,
        IReadOnlyList<ProfilePointRow> points,
        IReadOnlyList<ProfileSegmentRow> segments
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(segments);
        try
        {
            Directory.CreateDirectory(folder);
            return
            [
                .. Write(folder, ProfileTables.Points, [.. points]),
                .. Write(folder, ProfileTables.Segments, [.. segments]),
            ];
        }
        catch (Exception exception) when (DatasetException.IsRefusal(exception))
        {
            throw new DatasetException(
                $"Cannot write to '{folder}': {AtomicFile.Reason(exception)}. Choose another folder with --out.",
                exception
            );
        }
    }

    private static IEnumerable<string> Write<TRow>(string folder, Table<TRow> table, List<TRow> rows)
    {
        var path = Path.Combine(folder, table.Name);
        File.WriteAllText(path + ".csv", CsvText.Of(table, rows), new UTF8Encoding(false));
        File.WriteAllBytes(
            path + ".parquet",
            new PartEncoder().Encode(table, 0, CollectionsMarshal.AsSpan(rows)).ToArray()
        );
        return [path + ".csv", path + ".parquet"];
    }
}
