using System.Globalization;
using MineSim.Results.Pages;

namespace MineSim.Results.Tables;

/// <summary>Takes a value out of a row.</summary>
internal delegate TValue Getter<TRow, out TValue>(in TRow row);

/// <summary>A column of a table: what readers are told of it, and how it is encoded.</summary>
internal abstract class Column<TRow>(DatasetColumn schema)
{
    /// <summary>What readers are told of it.</summary>
    public DatasetColumn Schema { get; } = schema;

    /// <summary>Encodes the column of one pages.</summary>
    /// <returns>The least and greatest value, for columns that readers skip parts by.</returns>
    public abstract (int Min, int Max)? Encode(ReadOnlySpan<TRow> rows, int replication, PageWriter pages);

    /// <summary>The value of a row as text, numbers in their shortest form; empty where there is none.</summary>
    public abstract string Text(TRow row);
}

/// <summary>The number of the replication, which all rows of a part share.</summary>
internal sealed class ReplicationColumn<TRow>(DatasetColumn schema) : Column<TRow>(schema)
{
    public override (int Min, int Max)? Encode(ReadOnlySpan<TRow> rows, int replication, PageWriter pages)
    {
        var codes = pages.Codes(rows.Length);
        codes.Clear();
        pages.Dictionary([replication]);
        pages.CodesPage(codes, 1);
        return (replication, replication);
    }

    public override string Text(TRow row) => throw new NotSupportedException("A row does not know its replication.");
}

/// <summary>Numbers that mostly differ from row to row.</summary>
internal sealed class PlainColumn<TRow, TValue>(DatasetColumn schema, Getter<TRow, TValue> value) : Column<TRow>(schema)
    where TValue : unmanaged
{
    public override (int Min, int Max)? Encode(ReadOnlySpan<TRow> rows, int replication, PageWriter pages)
    {
        var page = pages.PlainPage<TValue>(rows.Length);
        for (var i = 0; i < rows.Length; i++)
            page[i] = value(in rows[i]);
        return null;
    }

    public override string Text(TRow row) => string.Create(CultureInfo.InvariantCulture, $"{value(in row)}");
}

/// <summary>Numbers that some rows lack: those that are not finite.</summary>
internal sealed class OptionalNumberColumn<TRow>(DatasetColumn schema, Getter<TRow, double> value)
    : Column<TRow>(schema)
{
    public override (int Min, int Max)? Encode(ReadOnlySpan<TRow> rows, int replication, PageWriter pages)
    {
        var present = pages.Codes(rows.Length);
        for (var i = 0; i < rows.Length; i++)
            present[i] = double.IsFinite(value(in rows[i])) ? 1 : 0;
        var page = pages.OptionalPage<double>(present);
        var count = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            if (present[i] == 1)
                page[count++] = value(in rows[i]);
        }

        return null;
    }

    public override string Text(TRow row) =>
        double.IsFinite(value(in row)) ? string.Create(CultureInfo.InvariantCulture, $"{value(in row)}") : "";
}
