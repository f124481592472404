using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using MineSim.Results.Tables;

namespace MineSim.Results.Encoders;

/// <summary>
/// Encodes the rows of one table as one Parquet file in memory: one row group, one data page a column, nothing
/// compressed. Names and small counts become dictionary codes, other numbers stand as they are.
/// </summary>
/// <remarks>
/// It does by hand what a Parquet library does in general, because a library has to find out what we know. A year of
/// equipment time (166,000 rows, four columns of names) takes 20 ms through Parquet.Net 6.1, most of it hashing texts,
/// and 4 ms here, when the year itself is simulated in 150 ms. Reading back goes through the library.
/// </remarks>
internal sealed class PartEncoder
{
    private readonly ByteBuffer _file = new();
    private readonly ByteBuffer _page = new();
    private readonly CompactThrift _thrift;
    private readonly List<ColumnChunk> _chunks = [];
    private int[] _codes = [];
    private int _dataPage;

    public PartEncoder() => _thrift = new CompactThrift(_file);

    /// <summary>For columns of texts.</summary>
    public NameCodes Names { get; } = new();

    /// <summary>For columns of small whole numbers.</summary>
    public ValueCodes Values { get; } = new();

    /// <summary>Encodes one part; the bytes are valid until the next.</summary>
    /// <param name="table">The table.</param>
    /// <param name="replication">Number of the replication.</param>
    /// <param name="rows">Its rows.</param>
    public ReadOnlySpan<byte> Encode<TRow>(Table<TRow> table, int replication, ReadOnlySpan<TRow> rows)
    {
        _file.Clear();
        _chunks.Clear();
        _file.Write(ParquetFooter.Magic);
        foreach (var column in table.Columns)
        {
            if (rows.IsEmpty)
                break;
            var start = _file.Length;
            var range = column.Encode(rows, replication, this);
            _chunks.Add(new ColumnChunk(start, _dataPage, _file.Length - start, range));
        }

        ParquetFooter.Write(_file, _thrift, table, rows.Length, CollectionsMarshal.AsSpan(_chunks));
        return _file.Written;
    }

    /// <summary>Room for one code a row, of any content.</summary>
    public Span<int> Codes(int rows)
    {
        if (_codes.Length < rows)
            _codes = new int[Math.Max(rows, 2 * _codes.Length)];
        return _codes.AsSpan(0, rows);
    }

    /// <summary>Writes the page of a column whose values stand as they are, for the caller to fill.</summary>
    public Span<T> PlainPage<T>(int rows)
        where T : unmanaged
    {
        DataPageHeader(rows, checked(rows * Unsafe.SizeOf<T>()), ParquetEncoding.Plain);
        return _file.Append<T>(rows);
    }

    /// <summary>
    /// Writes the page of a column that lacks some values; those that are there, without gaps, for the caller to fill.
    /// </summary>
    /// <param name="present">For each row 1 when it has a value and 0 when not.</param>
    public Span<T> OptionalPage<T>(ReadOnlySpan<int> present)
        where T : unmanaged
    {
        BeginOptional(present);
        var values = 0;
        foreach (var each in present)
            values += each;
        DataPageHeader(present.Length, checked(_page.Length + (values * Unsafe.SizeOf<T>())), ParquetEncoding.Plain);
        _file.Write(_page.Written);
        return _file.Append<T>(values);
    }

    /// <summary>Writes the dictionary of a column of texts.</summary>
    public void Dictionary(ReadOnlySpan<string> texts)
    {
        _page.Clear();
        foreach (var text in texts)
        {
            var length = Encoding.UTF8.GetByteCount(text);
            _page.WriteInt32(length);
            Encoding.UTF8.GetBytes(text, _page.Append(length));
        }

        DictionaryPage(texts.Length);
    }

    /// <summary>Writes the dictionary of a column of whole numbers.</summary>
    public void Dictionary(ReadOnlySpan<int> values)
    {
        _page.Clear();
        values.CopyTo(_page.Append<int>(values.Length));
        DictionaryPage(values.Length);
    }

    /// <summary>Writes the page of a column that has a dictionary.</summary>
    /// <param name="codes">The code of each row.</param>
    /// <param name="distinct">Number of entries of the dictionary.</param>
    public void CodesPage(ReadOnlySpan<int> codes, int distinct)
    {
        _page.Clear();
        AppendCodes(codes, distinct);
        DataPageHeader(codes.Length, _page.Length, ParquetEncoding.Dictionary);
        _file.Write(_page.Written);
    }

    /// <summary>Writes the page of a column that has a dictionary and lacks some values.</summary>
    /// <param name="codes">The code of each row that has a value, without gaps.</param>
    /// <param name="distinct">Number of entries of the dictionary.</param>
    /// <param name="present">For each row 1 when it has a value and 0 when not.</param>
    public void OptionalCodesPage(ReadOnlySpan<int> codes, int distinct, ReadOnlySpan<int> present)
    {
        BeginOptional(present);
        AppendCodes(codes, distinct);
        DataPageHeader(present.Length, _page.Length, ParquetEncoding.Dictionary);
        _file.Write(_page.Written);
    }

    /// <summary>Begins the content of a page with which rows have a value.</summary>
    private void BeginOptional(ReadOnlySpan<int> present)
    {
        _page.Clear();
        _page.WriteInt32(0);
        RunLengths.Encode(present, 1, _page);
        _page.SetInt32(0, _page.Length - sizeof(int));
    }

    private void AppendCodes(ReadOnlySpan<int> codes, int distinct)
    {
        var bitWidth = RunLengths.BitWidth(distinct);
        _page.WriteByte((byte)bitWidth);
        RunLengths.Encode(codes, bitWidth, _page);
    }

    private void DictionaryPage(int entries)
    {
        ParquetFooter.DictionaryPageHeader(_thrift, entries, _page.Length);
        _file.Write(_page.Written);
    }

    private void DataPageHeader(int rows, int length, ParquetEncoding encoding)
    {
        _dataPage = _file.Length;
        ParquetFooter.DataPageHeader(_thrift, rows, length, encoding);
    }
}
