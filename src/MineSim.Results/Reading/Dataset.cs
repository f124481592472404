using MineSim.Records.Kpis;
using MineSim.Results.Encoders;
using MineSim.Results.Layout;
using MineSim.Results.Tables;

namespace MineSim.Results.Reading;

/// <summary>
/// A dataset for reading: finished, still being written, or left by a killed run. It holds finished replications only.
/// </summary>
public sealed class Dataset
{
    private readonly Dictionary<string, (Table Definition, IReadOnlyList<int> Parts)> _tables = [];

    private Dataset(string folder, Manifest manifest)
    {
        Folder = folder;
        Run = manifest.ToRun();
        State = manifest.State;
        Replications = DatasetFolder.Parts(folder, ReplicationsTable.Definition);
        var tables = RecordedTable.Named(Run.Tables).Select(table => table.Definition).Reverse();
        foreach (var table in tables)
            _tables.Add(table.Name, (table, Replications));
        foreach (var table in (Table[])[SummaryTable.Definition, SummaryByMonthTable.Definition])
        {
            if (DatasetFolder.Parts(folder, table) is { Count: > 0 } summary)
                _tables.Add(table.Name, (table, summary));
        }

        Tables = [.. _tables.Values.Select(table => Survey(table.Definition, table.Parts))];
    }

    /// <summary>The folder it lies in.</summary>
    public string Folder { get; }

    /// <summary>What it is the result of.</summary>
    public RunInfo Run { get; }

    /// <summary>How far the run had come when <c>run.json</c> was written.</summary>
    public RunState State { get; }

    /// <summary>Numbers of the finished replications, rising.</summary>
    public IReadOnlyList<int> Replications { get; }

    /// <summary>Its tables.</summary>
    public IReadOnlyList<DatasetTable> Tables { get; }

    /// <summary>Opens a dataset and reads the footer of each of its parts.</summary>
    /// <param name="folder">Its folder.</param>
    /// <exception cref="DatasetException">There is no dataset, or one of its parts is missing or damaged.</exception>
    public static Dataset Open(string folder)
    {
        if (!Directory.Exists(folder))
            throw new DatasetException($"There is no folder '{folder}'.");
        try
        {
            return new Dataset(
                folder,
                Manifest.Read(folder)
                    ?? throw new DatasetException($"'{folder}' holds no run: there is no run.json in it.")
            );
        }
        catch (Exception exception) when (DatasetException.IsRefusal(exception))
        {
            throw new DatasetException($"Cannot read '{folder}': {AtomicFile.Reason(exception)}.", exception);
        }
    }

    /// <summary>Reads a table, one part after the other, in the order of the replications.</summary>
    /// <param name="table">Name of the table.</param>
    /// <exception cref="DatasetException">The dataset has no such table, or a part of it is damaged.</exception>
    public IEnumerable<TablePart> ReadTable(string table)
    {
        if (!_tables.TryGetValue(table, out var found))
        {
            throw new DatasetException($"'{Folder}' has no table '{table}'; it has {string.Join(", ", _tables.Keys)}.");
        }

        return found.Parts.Select(number => PartReader.Read(Folder, found.Definition, number));
    }

    /// <summary>Reads the KPIs of all finished replications, in their order.</summary>
    /// <exception cref="DatasetException">A part is damaged.</exception>
    public IEnumerable<(int Replication, KpiRow Row)> ReadKpis()
    {
        foreach (var part in ReadTable(KpiTable.Definition.Name))
        {
            for (var i = 0; i < part.Rows; i++)
            {
                yield return (
                    part.Number,
                    KpiRow.Stored(
                        part.Texts("kpi")[i]!,
                        part.Texts("item")[i]!,
                        part.Texts("unit")[i]!,
                        part.Float64("value")[i]
                    )
                );
            }
        }
    }

    /// <summary>Reads the KPIs by month of all finished replications, in their order.</summary>
    /// <exception cref="DatasetException">A part is damaged.</exception>
    public IEnumerable<(int Replication, MonthlyKpiRow Row)> ReadKpisByMonth() =>
        ReadTable(KpiByMonthTable.Definition.Name).SelectMany(MonthlyKpis, (part, row) => (part.Number, row));

    /// <summary>Reads the summary; no rows when there is none yet.</summary>
    /// <exception cref="DatasetException">The summary is damaged.</exception>
    public IReadOnlyList<SummaryRow> ReadSummary()
    {
        var name = SummaryTable.Definition.Name;
        return _tables.ContainsKey(name) ? [.. ReadTable(name).SelectMany(SummaryRows)] : [];
    }

    /// <summary>Reads the summary by month, in the order of the months; no rows when there is none.</summary>
    /// <exception cref="DatasetException">It is damaged.</exception>
    public IReadOnlyList<MonthSummaryRow> ReadSummaryByMonth()
    {
        var name = SummaryByMonthTable.Definition.Name;
        return _tables.ContainsKey(name) ? [.. ReadTable(name).SelectMany(MonthRows)] : [];
    }

    // Thousands of rows a part: the columns are looked up once.
    private static MonthlyKpiRow[] MonthlyKpis(TablePart part)
    {
        var months = part.Texts("month");
        var kpis = part.Texts("kpi");
        var items = part.Texts("item");
        var units = part.Texts("unit");
        var values = part.Float64("value");
        var rows = new MonthlyKpiRow[part.Rows];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = new(months[i]!, KpiRow.Stored(kpis[i]!, items[i]!, units[i]!, values[i]));
        return rows;
    }

    private static IEnumerable<MonthSummaryRow> MonthRows(TablePart part)
    {
        for (var i = 0; i < part.Rows; i++)
        {
            yield return new MonthSummaryRow(
                part.Texts("month")[i]!,
                part.Texts("kpi")[i]!,
                part.Texts("item")[i]!,
                part.Texts("unit")[i]!,
                part.Int32("n")[i],
                part.Float64("mean")[i],
                part.Float64("p10")[i],
                part.Float64("p50")[i],
                part.Float64("p90")[i]
            );
        }
    }

    private static IEnumerable<SummaryRow> SummaryRows(TablePart part)
    {
        for (var i = 0; i < part.Rows; i++)
        {
            double Value(string column) => part.Float64(column)[i];
            yield return new SummaryRow(
                part.Texts("kpi")[i]!,
                part.Texts("item")[i]!,
                part.Texts("unit")[i]!,
                part.Int32("n")[i],
                Value("mean"),
                Value("sd"),
                Value("ci95_low"),
                Value("ci95_high"),
                Value("p10"),
                Value("p50"),
                Value("p90"),
                Value("min"),
                Value("max")
            );
        }
    }

    private DatasetTable Survey(Table table, IReadOnlyList<int> parts)
    {
        var (rows, bytes) = (0L, 0L);
        foreach (var path in parts.Select(part => DatasetFolder.Part(Folder, table, part)))
        {
            rows += PartReader.CountRows(path, table);
            bytes += new FileInfo(path).Length;
        }

        return new DatasetTable(table.Name, table.Description, table.Schema, parts.Count, rows, bytes);
    }
}
