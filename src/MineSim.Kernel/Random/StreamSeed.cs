using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>How the four names of a stream become its seed.</summary>
/// <remarks>
/// With <c>mix(z)</c> one step of SplitMix64 (Steele, Lea and Flood 2014) from the state z, and <c>absorb(h, text)</c>
/// FNV-1a over the UTF-16 code units of the text (<c>h = (h xor unit) · 0x100000001b3</c> modulo 2^64, from the given
/// h),
/// then <c>h xor length</c>, so that moving a letter from one name to the next is a different pair of names:
/// <code>
/// h = mix(masterSeed)
/// h = mix(h xor replication)       replication as 32 unsigned bits
/// h = mix(absorb(h, entity))
/// h = mix(absorb(h, purpose))
/// </code>
/// The four words of xoshiro256++ are the next four outputs of SplitMix64 from the state h, as its authors advise. Each
/// step is a bijection of h, so two master seeds, or two replications, never give an entity the same stream; two pairs
/// of names collide with probability 2^-64. Text is never hashed by <see cref="string.GetHashCode()"/>, which differs
/// from run to run.
/// </remarks>
internal static class StreamSeed
{
    private const ulong FnvPrime = 0x0000_0100_0000_01B3;
    private const ulong GoldenGamma = 0x9E37_79B9_7F4A_7C15;

    public static ulong Of(ulong masterSeed, int replication, string entity, string purpose)
    {
        var hash = Mix(masterSeed);
        hash = Mix(hash ^ (uint)replication);
        hash = Mix(Absorb(hash, entity));
        return Mix(Absorb(hash, purpose));
    }

    /// <summary>The next output of SplitMix64.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong NextSplitMix(ref ulong state)
    {
        var z = state += GoldenGamma;
        z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9;
        z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB;
        return z ^ (z >> 31);
    }

    private static ulong Mix(ulong z) => NextSplitMix(ref z);

    private static ulong Absorb(ulong hash, string text)
    {
        foreach (var unit in text)
            hash = (hash ^ unit) * FnvPrime;
        return hash ^ (ulong)text.Length;
    }
}
