using MineSim.Results.Tables;

namespace MineSim.Results.Reading;

/// <summary>The rows of one part of a table, column by column.</summary>
public sealed class TablePart
{
    private readonly Array[] _columns;

    internal TablePart(int number, int rows, IReadOnlyList<DatasetColumn> columns, Array[] values)
    {
        Number = number;
        Rows = rows;
        Columns = columns;
        _columns = values;
    }

    /// <summary>Number of the part: that of its replication, and 0 in the table <c>summary</c>.</summary>
    public int Number { get; }

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>The columns, in their order.</summary>
    public IReadOnlyList<DatasetColumn> Columns { get; }

    /// <summary>
    /// One value: an <see cref="int"/>, <see cref="long"/>, <see cref="double"/>, text or <see langword="null"/>.
    /// </summary>
    /// <param name="row">Number of the row, from 0.</param>
    /// <param name="column">Number of the column, from 0.</param>
    public object? this[int row, int column] =>
        _columns[column].GetValue(row) is var value && value is double.NaN && Columns[column].Nullable ? null : value;

    /// <summary>The values of a column of 32-bit whole numbers.</summary>
    /// <param name="column">Its name.</param>
    public ReadOnlySpan<int> Int32(string column) => Values<int>(column);

    /// <summary>The values of a column of 64-bit whole numbers.</summary>
    /// <param name="column">Its name.</param>
    public ReadOnlySpan<long> Int64(string column) => Values<long>(column);

    /// <summary>The values of a column of floating-point numbers; NaN where one is missing.</summary>
    /// <param name="column">Its name.</param>
    public ReadOnlySpan<double> Float64(string column) => Values<double>(column);

    /// <summary>The values of a column of texts; <see langword="null"/> where one is missing.</summary>
    /// <param name="column">Its name.</param>
    public ReadOnlySpan<string?> Texts(string column) => Values<string?>(column);

    private T[] Values<T>(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Name == column && _columns[i] is T[] values)
                return values;
        }

        throw new ArgumentException($"There is no column '{column}' of this type.", nameof(column));
    }
}
