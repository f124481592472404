using MineSim.Results.Encoders;
using MineSim.Results.Layout;
using MineSim.Results.Reading;
using MineSim.Results.Tables;

namespace MineSim.Results.Writing;

/// <summary>What of an interrupted run is worth keeping.</summary>
internal static class FinishedParts
{
    /// <summary>
    /// Finds the replications all of whose parts are whole, and deletes the parts of all others and the summary, which
    /// is to be made anew.
    /// </summary>
    /// <returns>The number of each such replication, with its rows in each table.</returns>
    public static IEnumerable<(int Replication, long[] Rows)> Keep(string folder, IReadOnlyList<RecordedTable> tables)
    {
        var kept = new List<(int, long[])>();
        foreach (var table in tables)
            DatasetFolder.DeleteTemporaries(folder, table.Definition);
        foreach (
            var replication in tables.SelectMany(table => DatasetFolder.Parts(folder, table.Definition)).Distinct()
        )
        {
            var rows = tables.Select(table => PartReader.TryCountRows(folder, table.Definition, replication)).ToArray();
            if (rows.All(count => count.HasValue))
                kept.Add((replication, [.. rows.Select(count => count!.Value)]));
            else
                Delete(folder, tables, replication);
        }

        foreach (var part in DatasetFolder.Parts(folder, SummaryTable.Definition))
            File.Delete(DatasetFolder.Part(folder, SummaryTable.Definition, part));
        return kept;
    }

    /// <summary>Deletes the parts of a replication.</summary>
    public static void Delete(string folder, IReadOnlyList<RecordedTable> tables, int replication)
    {
        // The commit mark goes first, so that a kill between two deletions leaves nothing that looks finished.
        foreach (var table in tables.Reverse())
            File.Delete(DatasetFolder.Part(folder, table.Definition, replication));
    }
}
