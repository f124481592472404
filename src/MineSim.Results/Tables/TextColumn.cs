using MineSim.Results.Encoders;

namespace MineSim.Results.Tables;

/// <summary>Names that every row has.</summary>
internal sealed class TextColumn<TRow>(DatasetColumn schema, Getter<TRow, string> value) : Column<TRow>(schema)
{
    public override (int Min, int Max)? Encode(ReadOnlySpan<TRow> rows, int replication, PartEncoder part)
    {
        var names = part.Names;
        names.Clear();
        var codes = part.Codes(rows.Length);
        for (var i = 0; i < rows.Length; i++)
            codes[i] = names[value(in rows[i])];
        part.Dictionary(names.Names);
        part.CodesPage(codes, names.Names.Length);
        return null;
    }

    public override string Text(TRow row) => value(in row);
}

/// <summary>Names that some rows lack.</summary>
internal sealed class OptionalTextColumn<TRow>(DatasetColumn schema, Getter<TRow, string?> value) : Column<TRow>(schema)
{
    public override (int Min, int Max)? Encode(ReadOnlySpan<TRow> rows, int replication, PartEncoder part)
    {
        var names = part.Names;
        names.Clear();
        var scratch = part.Codes(2 * rows.Length);
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

        part.Dictionary(names.Names);
        part.OptionalCodesPage(codes[..count], names.Names.Length, present);
        return null;
    }

    public override string Text(TRow row) => value(in row) ?? "";
}

/// <summary>Names out of a fixed list, by their position in it.</summary>
internal sealed class ChoiceColumn<TRow>(DatasetColumn schema, string[] names, Getter<TRow, int> choice)
    : Column<TRow>(schema)
{
    public override (int Min, int Max)? Encode(ReadOnlySpan<TRow> rows, int replication, PartEncoder part)
    {
        var codes = part.Codes(rows.Length);
        for (var i = 0; i < rows.Length; i++)
            codes[i] = choice(in rows[i]);
        part.Dictionary(names);
        part.CodesPage(codes, names.Length);
        return null;
    }

    public override string Text(TRow row) => names[choice(in row)];
}
