namespace MineSim.Results.Pages;

/// <summary>
/// Headers of the pages of a Parquet file, uncompressed. The field numbers are those of Apache Parquet's parquet.thrift.
/// </summary>
internal static class PageHeader
{
    private const int DataPage = 0;
    private const int DictionaryPage = 2;

    /// <summary>Writes the header of a dictionary page.</summary>
    public static void OfDictionary(CompactThrift thrift, int entries, int length)
    {
        Begin(thrift, DictionaryPage, length);
        thrift.BeginStruct(7);
        thrift.Int32(1, entries);
        thrift.Int32(2, (int)ParquetEncoding.Plain);
        thrift.EndStruct();
        thrift.EndStruct();
    }

    /// <summary>Writes the header of a data page.</summary>
    public static void OfData(CompactThrift thrift, int rows, int length, ParquetEncoding encoding)
    {
        Begin(thrift, DataPage, length);
        thrift.BeginStruct(5);
        thrift.Int32(1, rows);
        thrift.Int32(2, (int)encoding);
        thrift.Int32(3, (int)ParquetEncoding.RunLength);
        thrift.Int32(4, (int)ParquetEncoding.RunLength);
        thrift.EndStruct();
        thrift.EndStruct();
    }

    private static void Begin(CompactThrift thrift, int type, int length)
    {
        thrift.BeginStruct();
        thrift.Int32(1, type);
        thrift.Int32(2, length);
        thrift.Int32(3, length);
    }
}
