using System.Runtime.InteropServices;
using MineSim.Results.Pages;
using MineSim.Results.Tables;

namespace MineSim.Results.Encoders;

/// <summary>
/// The footer of a Parquet file, for flat tables in one row group. The field numbers are those of Apache
/// Parquet's parquet.thrift.
/// </summary>
internal static class ParquetFooter
{
    private const int Uncompressed = 0;
    private const int Utf8 = 0;

    /// <summary>First and last bytes of every Parquet file.</summary>
    public static ReadOnlySpan<byte> Magic => "PAR1"u8;

    /// <summary>Writes the footer and ends the file.</summary>
    public static void Write(
        ByteBuffer file,
        CompactThrift thrift,
        Table table,
        int rows,
        ReadOnlySpan<ColumnChunk> chunks
    )
    {
        var start = file.Length;
        thrift.BeginStruct();
        thrift.Int32(1, 2);
        Schema(thrift, table);
        thrift.Int64(3, rows);
        thrift.BeginStructList(4, rows == 0 ? 0 : 1);
        if (rows > 0)
            RowGroup(thrift, table, rows, chunks);
        thrift.Text(6, "MineSim version 1");
        thrift.BeginStructList(7, table.Schema.Count);
        foreach (var _ in table.Schema)
        {
            thrift.BeginStruct();
            thrift.EmptyStruct(1);
            thrift.EndStruct();
        }

        thrift.EndStruct();
        file.WriteInt32(file.Length - start);
        file.Write(Magic);
    }

    private static void Schema(CompactThrift thrift, Table table)
    {
        thrift.BeginStructList(2, table.Schema.Count + 1);
        thrift.BeginStruct();
        thrift.Text(4, table.Name);
        thrift.Int32(5, table.Schema.Count);
        thrift.EndStruct();
        foreach (var column in table.Schema)
        {
            thrift.BeginStruct();
            thrift.Int32(1, PhysicalType(column.Type));
            thrift.Int32(3, column.Nullable ? 1 : 0);
            thrift.Text(4, column.Name);
            if (column.Type == ColumnType.String)
            {
                thrift.Int32(6, Utf8);
                thrift.BeginStruct(10);
                thrift.EmptyStruct(1);
                thrift.EndStruct();
            }

            thrift.EndStruct();
        }
    }

    private static void RowGroup(CompactThrift thrift, Table table, int rows, ReadOnlySpan<ColumnChunk> chunks)
    {
        var bytes = 0L;
        thrift.BeginStruct();
        thrift.BeginStructList(1, chunks.Length);
        for (var i = 0; i < chunks.Length; i++)
        {
            bytes += chunks[i].Length;
            Chunk(thrift, table.Schema[i], rows, chunks[i]);
        }

        thrift.Int64(2, bytes);
        thrift.Int64(3, rows);
        thrift.Int64(5, chunks[0].Start);
        thrift.Int64(6, bytes);
        thrift.EndStruct();
    }

    private static void Chunk(CompactThrift thrift, DatasetColumn column, int rows, ColumnChunk chunk)
    {
        var hasDictionary = chunk.DataPage > chunk.Start;
        thrift.BeginStruct();
        thrift.Int64(2, chunk.Start);
        thrift.BeginStruct(3);
        thrift.Int32(1, PhysicalType(column.Type));
        thrift.BeginInt32List(2, hasDictionary ? 3 : 2);
        thrift.Element((int)ParquetEncoding.Plain);
        thrift.Element((int)ParquetEncoding.RunLength);
        if (hasDictionary)
            thrift.Element((int)ParquetEncoding.Dictionary);
        thrift.BeginTextList(3, 1);
        thrift.Element(column.Name);
        thrift.Int32(4, Uncompressed);
        thrift.Int64(5, rows);
        thrift.Int64(6, chunk.Length);
        thrift.Int64(7, chunk.Length);
        thrift.Int64(9, chunk.DataPage);
        if (hasDictionary)
            thrift.Int64(11, chunk.Start);
        if (chunk.Range is var (min, max))
            Statistics(thrift, min, max);
        thrift.EndStruct();
        thrift.EndStruct();
    }

    private static void Statistics(CompactThrift thrift, int min, int max)
    {
        thrift.BeginStruct(12);
        thrift.Int64(3, 0);
        thrift.Bytes(5, MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in max)));
        thrift.Bytes(6, MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in min)));
        thrift.EndStruct();
    }

    private static int PhysicalType(ColumnType type) =>
        type switch
        {
            ColumnType.Int32 => 1,
            ColumnType.Int64 => 2,
            ColumnType.Float64 => 5,
            _ => 6,
        };
}
