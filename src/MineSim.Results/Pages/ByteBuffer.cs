using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MineSim.Results.Pages;

/// <summary>Bytes that grow at their end and keep their memory from one part to the next.</summary>
internal sealed class ByteBuffer
{
    private byte[] _bytes = new byte[4096];

    /// <summary>Bytes written so far.</summary>
    public int Length { get; private set; }

    /// <summary>What was written so far; valid until the next write.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Forgets what was written, and keeps the memory.</summary>
    public void Clear() => Length = 0;

    /// <summary>
    /// Appends <paramref name="count"/> bytes of any content, for the caller to fill before the next write.
    /// </summary>
    public Span<byte> Append(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Array.Resize(
                ref _bytes,
                Math.Max(checked(Length + count), (int)Math.Min(2L * _bytes.Length, Array.MaxLength))
            );
        }

        var span = _bytes.AsSpan(Length, count);
        Length += count;
        return span;
    }

    /// <summary>
    /// Appends values as the machine holds them: little-endian wherever .NET runs today, which is Parquet's order.
    /// </summary>
    public Span<T> Append<T>(int count)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(Append(checked(count * Unsafe.SizeOf<T>())));

    public void Write(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Append(bytes.Length));

    public void WriteByte(byte value) => Append(1)[0] = value;

    public void WriteInt32(int value) => Append<int>(1)[0] = value;

    /// <summary>Overwrites four bytes that were written before.</summary>
    public void SetInt32(int offset, int value) => MemoryMarshal.Write(_bytes.AsSpan(offset), in value);

    /// <summary>Appends an unsigned number, seven bits a byte, the lowest first.</summary>
    public void WriteVarint(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
            WriteByte((byte)(value | 0x80));
        WriteByte((byte)value);
    }
}
