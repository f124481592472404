using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>
/// One named stream of random numbers: what one thing that happens to one entity draws from, and nothing else. The
/// same four names give the same numbers on every machine; any other name gives numbers that have nothing to do with
/// them. So two scenarios share random numbers wherever they share entities, and a purpose that is added to a model
/// shifts no other draw.
/// </summary>
/// <remarks>
/// <para>The generator is xoshiro256++ (Blackman and Vigna, 2021): period 2^256 − 1, all 64 bits good. How names become
/// its state is documented at <see cref="StreamSeed"/>. Exponential and normal numbers come from 256-layer ziggurats,
/// one 64-bit draw each 98 times in a hundred.</para>
/// <para>It is a <see cref="System.Random"/> of which every method draws from this state, so that other libraries can
/// draw from it. Not thread-safe: a stream belongs to one replication, and a replication to one thread. A new stream
/// costs one object here and one in the base class, which allocates no more unless its own generator is asked
/// for.</para>
/// </remarks>
public sealed class RandomStream : System.Random
{
    private const double TwoToMinus53 = 1.0 / (1L << 53);
    private const double TwoToMinus52 = 1.0 / (1L << 52);
    private const float TwoToMinus24 = 1f / (1 << 24);

    private ulong _s0,
        _s1,
        _s2,
        _s3;

    /// <summary>The stream of one purpose of one entity in one replication.</summary>
    /// <param name="masterSeed">The seed of the experiment; any number.</param>
    /// <param name="replication">Which replication of the experiment; any number.</param>
    /// <param name="entity">Whose stream it is, such as <c>truck-7</c>. Compared as written, case included.</param>
    /// <param name="purpose">What the entity draws, such as <c>payload</c>. Compared as written.</param>
    /// <exception cref="ArgumentNullException">A name is null.</exception>
    public RandomStream(ulong masterSeed, int replication, string entity, string purpose)
        : base(0)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(purpose);
        var seed = StreamSeed.Of(masterSeed, replication, entity, purpose);
        _s0 = StreamSeed.NextSplitMix(ref seed);
        _s1 = StreamSeed.NextSplitMix(ref seed);
        _s2 = StreamSeed.NextSplitMix(ref seed);
        _s3 = StreamSeed.NextSplitMix(ref seed);
    }

    /// <summary>A generator in a given state, for comparison with published output.</summary>
    internal RandomStream(ulong s0, ulong s1, ulong s2, ulong s3)
        : base(0) => (_s0, _s1, _s2, _s3) = (s0, s1, s2, s3);

    /// <summary>The next 64 random bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong NextUInt64()
    {
        ulong s0 = _s0,
            s1 = _s1,
            s2 = _s2,
            s3 = _s3;
        var result = BitOperations.RotateLeft(s0 + s3, 23) + s0;
        var shifted = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        _s1 = s1 ^ s2;
        _s0 = s0 ^ s3;
        _s2 = s2 ^ shifted;
        _s3 = BitOperations.RotateLeft(s3, 45);
        return result;
    }

    /// <summary>A number from [0, 1), one of 2^53 evenly spaced values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override double NextDouble() => (long)(NextUInt64() >> 11) * TwoToMinus53;

    /// <summary>A number from the open interval (0, 1), so that its logarithm and that of its complement exist; one of
    /// 2^52 evenly spaced values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double NextOpenDouble() => ((long)(NextUInt64() >> 12) + 0.5) * TwoToMinus52;

    /// <summary>A number from the exponential law of mean 1: [0, ∞).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double NextExponential()
    {
        var bits = NextUInt64();
        ref readonly var layer = ref ExponentialZiggurat.Shape[(byte)bits];
        var step = (long)(bits >> 11);
        return step < layer.Inside ? step * layer.Step : ExponentialZiggurat.Edge(this, bits);
    }

    /// <summary>A number from the normal law of mean 0 and standard deviation 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double NextNormal()
    {
        var bits = NextUInt64();
        ref readonly var layer = ref NormalZiggurat.Shape[(byte)bits];
        var step = (long)bits >> 10;
        return (step ^ (step >> 63)) < layer.Inside ? step * layer.Step : NormalZiggurat.Edge(this, bits);
    }

    /// <inheritdoc/>
    public override float NextSingle() => (long)(NextUInt64() >> 40) * TwoToMinus24;

    /// <inheritdoc/>
    public override int Next() => (int)Below(int.MaxValue);

    /// <inheritdoc/>
    public override int Next(int maxValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxValue);
        return (int)Below((ulong)maxValue);
    }

    /// <inheritdoc/>
    public override int Next(int minValue, int maxValue) => (int)NextInt64(minValue, maxValue);

    /// <inheritdoc/>
    public override long NextInt64() => (long)Below(long.MaxValue);

    /// <inheritdoc/>
    public override long NextInt64(long maxValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxValue);
        return (long)Below((ulong)maxValue);
    }

    /// <inheritdoc/>
    public override long NextInt64(long minValue, long maxValue)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minValue, maxValue);
        return minValue + (long)Below((ulong)maxValue - (ulong)minValue);
    }

    /// <inheritdoc/>
    public override void NextBytes(byte[] buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        NextBytes(buffer.AsSpan());
    }

    /// <inheritdoc/>
    public override void NextBytes(Span<byte> buffer)
    {
        for (; buffer.Length >= sizeof(ulong); buffer = buffer[sizeof(ulong)..])
            BinaryPrimitives.WriteUInt64LittleEndian(buffer, NextUInt64());
        for (var bits = NextUInt64(); !buffer.IsEmpty; buffer = buffer[1..], bits >>= 8)
            buffer[0] = (byte)bits;
    }

    /// <inheritdoc/>
    protected override double Sample() => NextDouble();

    /// <summary>
    /// A whole number from [0, <paramref name="bound"/>), each equally likely; 0 when the bound is 0.
    /// </summary>
    /// <remarks>Lemire, "Fast random integer generation in an interval" (2019): the high half of a 128-bit product,
    /// rejecting the few low halves that would favour some results.</remarks>
    internal ulong Below(ulong bound)
    {
        var result = Math.BigMul(NextUInt64(), bound, out var low);
        if (low < bound)
        {
            var surplus = (0 - bound) % bound;
            while (low < surplus)
                result = Math.BigMul(NextUInt64(), bound, out low);
        }

        return result;
    }
}
