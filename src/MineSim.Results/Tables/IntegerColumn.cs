using System.Globalization;
using MineSim.Results.Pages;

namespace MineSim.Results.Tables;

/// <summary>Days and counts: codes when there are few different ones, otherwise as they are.</summary>
internal sealed class IntegerColumn<TRow>(DatasetColumn schema, Getter<TRow, int> value) : Column<TRow>(schema)
{
    public override (int Min, int Max)? Encode(ReadOnlySpan<TRow> rows, int replication, PageWriter pages)
    {
        if (TryEncodeCodes(rows, pages))
            return Range(pages.Values.Values);
        var page = pages.PlainPage<int>(rows.Length);
        for (var i = 0; i < rows.Length; i++)
            page[i] = value(in rows[i]);
        return Range(page);
    }

    public override string Text(TRow row) => value(in row).ToString(CultureInfo.InvariantCulture);

    private bool TryEncodeCodes(ReadOnlySpan<TRow> rows, PageWriter pages)
    {
        var values = pages.Values;
        values.Clear();
        var codes = pages.Codes(rows.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            if (!values.TryGetCode(value(in rows[i]), out codes[i]))
                return false;
        }

        if (2 * values.Count > rows.Length)
            return false;
        pages.Dictionary(values.Values);
        pages.CodesPage(codes, values.Count);
        return true;
    }

    private static (int Min, int Max) Range(ReadOnlySpan<int> values)
    {
        var (min, max) = (values[0], values[0]);
        foreach (var each in values)
            (min, max) = (Math.Min(min, each), Math.Max(max, each));
        return (min, max);
    }
}
