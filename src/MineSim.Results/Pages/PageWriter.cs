using System.Runtime.CompilerServices;
using System.Text;

namespace MineSim.Results.Pages;

/// <summary>Writes the pages of columns, one after the other.</summary>
/// <param name="file">Where they go.</param>
/// <param name="thrift">Writes to the same.</param>
internal sealed class PageWriter(ByteBuffer file, CompactThrift thrift)
{
    private readonly ByteBuffer _page = new();
    private int[] _codes = [];

    /// <summary>Where the last page of data begins in the file.</summary>
    public int DataPage { get; private set; }

    /// <summary>For columns of texts.</summary>
    public NameCodes Names { get; } = new();

    /// <summary>For columns of small whole numbers.</summary>
    public ValueCodes Values { get; } = new();

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
        return file.Append<T>(rows);
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
        file.Write(_page.Written);
        return file.Append<T>(values);
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
        file.Write(_page.Written);
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
        file.Write(_page.Written);
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
        PageHeader.OfDictionary(thrift, entries, _page.Length);
        file.Write(_page.Written);
    }

    private void DataPageHeader(int rows, int length, ParquetEncoding encoding)
    {
        DataPage = file.Length;
        PageHeader.OfData(thrift, rows, length, encoding);
    }
}
