using System.Numerics;
using System.Runtime.InteropServices;

namespace MineSim.Results.Pages;

/// <summary>
/// Parquet's hybrid of run lengths and packed bits, for small whole numbers: eight or more equal ones become a run,
/// others are packed eight at a time. Source: "RLE / bit-packing hybrid" in Apache Parquet's Encodings.md.
/// </summary>
internal static class RunLengths
{
    /// <summary>Most groups of eight that a one-byte header can announce.</summary>
    private const int MaxGroups = 63;

    /// <summary>Bits that hold any code below <paramref name="distinct"/>, at least one.</summary>
    public static int BitWidth(int distinct) => Math.Max(1, BitOperations.Log2((uint)Math.Max(1, distinct - 1)) + 1);

    /// <summary>Appends <paramref name="codes"/>, each below 2 to the <paramref name="bitWidth"/>.</summary>
    public static void Encode(ReadOnlySpan<int> codes, int bitWidth, ByteBuffer output)
    {
        var packedFrom = 0;
        var at = 0;
        while (at < codes.Length)
        {
            var run = RunAt(codes, at);
            if (run >= 8)
            {
                Pack(codes[packedFrom..at], bitWidth, output);
                Repeat(codes[at], run, bitWidth, output);
                packedFrom = at += run;
            }
            else
            {
                at = Math.Min(at + 8, codes.Length);
            }
        }

        Pack(codes[packedFrom..], bitWidth, output);
    }

    private static int RunAt(ReadOnlySpan<int> codes, int start)
    {
        var end = start + 1;
        var code = codes[start];
        while (end < codes.Length && codes[end] == code)
            end++;
        return end - start;
    }

    private static void Repeat(int code, int count, int bitWidth, ByteBuffer output)
    {
        output.WriteVarint((ulong)count << 1);
        for (var bits = 0; bits < bitWidth; bits += 8)
            output.WriteByte((byte)(code >> bits));
    }

    private static void Pack(ReadOnlySpan<int> codes, int bitWidth, ByteBuffer output)
    {
        while (codes.Length > 0)
        {
            var groups = Math.Min(MaxGroups, (codes.Length + 7) / 8);
            output.WriteByte((byte)(groups << 1 | 1));
            var bytes = output.Append(groups * bitWidth);
            var whole = Math.Min(groups, codes.Length / 8);
            for (var group = 0; group < whole; group++)
                PackGroup(codes.Slice(8 * group, 8), bitWidth, bytes.Slice(group * bitWidth, bitWidth));
            if (whole < groups)
                PackLast(codes[(8 * whole)..], bitWidth, bytes[(whole * bitWidth)..]);
            codes = codes[Math.Min(8 * groups, codes.Length)..];
        }
    }

    private static void PackLast(ReadOnlySpan<int> codes, int bitWidth, Span<byte> bytes)
    {
        Span<int> padded = stackalloc int[8];
        padded.Clear();
        codes.CopyTo(padded);
        PackGroup(padded, bitWidth, bytes);
    }

    private static void PackGroup(ReadOnlySpan<int> codes, int bitWidth, Span<byte> bytes)
    {
        if (bitWidth <= 8)
        {
            ulong bits = 0;
            for (var i = 7; i >= 0; i--)
                bits = bits << bitWidth | (uint)codes[i];
            if (bitWidth == 8)
                MemoryMarshal.Write(bytes, in bits);
            else
                MemoryMarshal.AsBytes(new ReadOnlySpan<ulong>(in bits))[..bitWidth].CopyTo(bytes);
            return;
        }

        ulong pending = 0;
        var held = 0;
        var next = 0;
        foreach (var code in codes)
        {
            pending |= (ulong)(uint)code << held;
            for (held += bitWidth; held >= 8; held -= 8, pending >>= 8)
                bytes[next++] = (byte)pending;
        }
    }
}
