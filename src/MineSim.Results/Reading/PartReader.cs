using MineSim.Results.Layout;
using MineSim.Results.Tables;
using Parquet;
using Parquet.Schema;

namespace MineSim.Results.Reading;

/// <summary>Reads single parts.</summary>
internal static class PartReader
{
    /// <summary>Rows of a part by its footer; <see langword="null"/> when the part is missing or damaged.</summary>
    public static long? TryCountRows(string folder, Table table, int number)
    {
        var path = DatasetFolder.Part(folder, table, number);
        try
        {
            return File.Exists(path) ? CountRows(path, table) : null;
        }
        catch (DatasetException)
        {
            return null;
        }
    }

    /// <summary>Rows of a part by its footer.</summary>
    /// <exception cref="DatasetException">The part is missing, truncated or not of the table.</exception>
    public static long CountRows(string path, Table table) =>
        Guard(
            path,
            () =>
            {
                using var stream = File.OpenRead(path);
                return Open(stream, path, table).Metadata!.NumRows;
            }
        );

    /// <summary>Reads a whole part.</summary>
    /// <exception cref="DatasetException">The part is missing, truncated or not of the table.</exception>
    public static TablePart Read(string folder, Table table, int number)
    {
        var path = DatasetFolder.Part(folder, table, number);
        return Guard(
            path,
            () =>
            {
                using var stream = new MemoryStream(File.ReadAllBytes(path));
                var reader = Open(stream, path, table);
                var rows = checked((int)reader.Metadata!.NumRows);
                var columns = new Array[table.Schema.Count];
                for (var i = 0; i < columns.Length; i++)
                    columns[i] = ReadColumn(reader, reader.Schema.DataFields[i], table.Schema[i], rows);
                return new TablePart(number, rows, table.Schema, columns);
            }
        );
    }

    private static ParquetReader Open(Stream stream, string path, Table table)
    {
        // Everything lies in memory or in one small read, so nothing is waited for.
        var reader = ParquetReader.CreateAsync(stream).GetAwaiter().GetResult();
        if (
            !reader
                .Schema.DataFields.Select(field => field.Name)
                .SequenceEqual(table.Schema.Select(column => column.Name))
        )
        {
            throw new DatasetException($"'{path}' has other columns than the table {table.Name}.");
        }

        return reader;
    }

    private static Array ReadColumn(ParquetReader reader, DataField field, DatasetColumn column, int rows)
    {
        switch (column.Type)
        {
            case ColumnType.Int32:
                return ReadNumbers<int>(reader, field, rows);
            case ColumnType.Int64:
                return ReadNumbers<long>(reader, field, rows);
            case ColumnType.Float64 when column.Nullable:
                var numbers = new double?[rows];
                if (rows > 0)
                    reader.RowGroups[0].ReadAsync<double>(field, numbers.AsMemory()).AsTask().GetAwaiter().GetResult();
                return Array.ConvertAll(numbers, number => number ?? double.NaN);
            case ColumnType.Float64:
                return ReadNumbers<double>(reader, field, rows);
            default:
                var texts = new string?[rows];
                if (rows > 0)
                    reader.RowGroups[0].ReadAsync(field, texts.AsMemory()!).AsTask().GetAwaiter().GetResult();
                return texts;
        }
    }

    private static T[] ReadNumbers<T>(ParquetReader reader, DataField field, int rows)
        where T : struct
    {
        var values = new T[rows];
        if (rows > 0)
            reader.RowGroups[0].ReadAsync<T>(field, values.AsMemory()).AsTask().GetAwaiter().GetResult();
        return values;
    }

    // A damaged file makes the Parquet reader fail in any way at all, from a format error to an index out of range.
    private static T Guard<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not DatasetException)
        {
            throw new DatasetException(
                $"'{path}' is missing, truncated or damaged: run the scenario with --resume to make it again.",
                exception
            );
        }
    }
}
