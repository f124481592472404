using System.Numerics;

namespace MineSim.Workforce;

/// <summary>The set of people who are present and fill no position, one bit each.</summary>
internal sealed class FreePeople(int people)
{
    private const int None = -1;
    private readonly ulong[] _words = new ulong[(people + 63) / 64];

    public void Clear() => Array.Clear(_words);

    public void Add(int person) => _words[person >> 6] |= 1UL << person;

    public void Remove(int person) => _words[person >> 6] &= ~(1UL << person);

    public bool Contains(int person) => (_words[person >> 6] >> person & 1) != 0;

    /// <summary>The first free person with <paramref name="from"/> ≤ number &lt; <paramref name="end"/>, or −1.</summary>
    public int FirstWithin(int from, int end)
    {
        if (from >= end)
            return None;
        int word = from >> 6;
        ulong bits = _words[word] & ulong.MaxValue << from;
        int lastWord = (end - 1) >> 6;
        while (bits == 0)
        {
            if (++word > lastWord)
                return None;
            bits = _words[word];
        }

        int person = (word << 6) + BitOperations.TrailingZeroCount(bits);
        return person < end ? person : None;
    }
}
