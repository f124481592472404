using System.Text;

namespace MineSim.Results.Pages;

/// <summary>
/// Writes Thrift's compact protocol, in which Parquet keeps its page headers and its footer: only the types those use.
/// Fields of a structure are written in rising order of their number.
/// </summary>
internal sealed class CompactThrift(ByteBuffer output)
{
    private const byte Int32Type = 5;
    private const byte Int64Type = 6;
    private const byte BinaryType = 8;
    private const byte ListType = 9;
    private const byte StructType = 12;

    private readonly Stack<int> _outer = new();
    private int _lastField;

    /// <summary>Begins a structure that stands alone or in a list.</summary>
    public void BeginStruct()
    {
        _outer.Push(_lastField);
        _lastField = 0;
    }

    /// <summary>Begins a structure in a field of another.</summary>
    public void BeginStruct(int field)
    {
        Header(field, StructType);
        BeginStruct();
    }

    public void EndStruct()
    {
        output.WriteByte(0);
        _lastField = _outer.Pop();
    }

    public void EmptyStruct(int field)
    {
        BeginStruct(field);
        EndStruct();
    }

    public void Int32(int field, int value)
    {
        Header(field, Int32Type);
        Element(value);
    }

    public void Int64(int field, long value)
    {
        Header(field, Int64Type);
        ZigZag(value);
    }

    public void Text(int field, string value)
    {
        Header(field, BinaryType);
        Element(value);
    }

    public void Bytes(int field, ReadOnlySpan<byte> value)
    {
        Header(field, BinaryType);
        output.WriteVarint((ulong)value.Length);
        output.Write(value);
    }

    public void BeginStructList(int field, int count) => BeginList(field, count, StructType);

    public void BeginInt32List(int field, int count) => BeginList(field, count, Int32Type);

    public void BeginTextList(int field, int count) => BeginList(field, count, BinaryType);

    /// <summary>An element of a list of numbers.</summary>
    public void Element(int value) => ZigZag(value);

    /// <summary>An element of a list of texts.</summary>
    public void Element(string value)
    {
        var length = Encoding.UTF8.GetByteCount(value);
        output.WriteVarint((ulong)length);
        Encoding.UTF8.GetBytes(value, output.Append(length));
    }

    private void BeginList(int field, int count, byte elementType)
    {
        Header(field, ListType);
        if (count < 15)
        {
            output.WriteByte((byte)(count << 4 | elementType));
            return;
        }

        output.WriteByte((byte)(0xF0 | elementType));
        output.WriteVarint((ulong)count);
    }

    private void Header(int field, byte type)
    {
        output.WriteByte((byte)((field - _lastField) << 4 | type));
        _lastField = field;
    }

    private void ZigZag(long value) => output.WriteVarint((ulong)(value << 1 ^ value >> 63));
}
