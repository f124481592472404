using MineSim.Results.Pages;

namespace MineSim.Results.Tables;

/// <summary>Names that every row has.</summary>
internal sealed class TextColumn<TRow>(DatasetColumn schema, Getter<TRow, string> value) : Column<TRow>(schema)
{
    public override (int Min, int Max)? Encode(ReadOnlySpan<TRow> rows, int replication, PageWriter pages)
    {
        var names = pages.Names;
        names.Clear();
        var codes = pages.Codes(rows.Length);
        for (var i = 0; i < rows.Length; i++)
            codes[i] = names[value(in rows[i])];
        pages.Dictionary(names.Names);
        pages.CodesPage(codes, names.Names.Length);
        return null;
    }

    public override string Text(TRow row) => value(in row);
}

/// <summary>Names that some rows lack.</summary>
internal sealed class OptionalTextColumn<TRow>(DatasetColumn schema, Getter<TRow, string?> value) : Column<TRow>(schema)
{
    public override (int Min, int Max)? Encode(ReadOnlySpan<TRow> rows, int replication, PageWriter pages)
    {
        var names = pages.Names;
        names.Clear();
        var scratch = pages.Codes(2 * rows.Length);
        var codes = scratch[rows.Length..];
        var present = scratch[..rows.Length];
        var count = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            var name = value(in rows[i]);
            present[i] = name is null ? 0 : 1;
            if (name is not null)
                codes[count++] = names[name];
        }

        pages.Dictionary(names.Names);
        pages.OptionalCodesPage(codes[..count], names.Names.Length, present);
        return null;
    }

    public override string Text(TRow row) => value(in row) ?? "";
}

/// <summary>Names out of a fixed list, by their position in it.</summary>
internal sealed class ChoiceColumn<TRow>(DatasetColumn schema, string[] names, Getter<TRow, int> choice)
    : Column<TRow>(schema)
{
    public override (int Min, int Max)? Encode(ReadOnlySpan<TRow> rows, int replication, PageWriter pages)
    {
        var codes = pages.Codes(rows.Length);
        for (var i = 0; i < rows.Length; i++)
            codes[i] = choice(in rows[i]);
        pages.Dictionary(names);
        pages.CodesPage(codes, names.Length);
        return null;
    }

    public override string Text(TRow row) => names[choice(in row)];
}
