using System.Numerics;
using System.Runtime.InteropServices;

namespace MineSim.Results.Pages;

/// <summary>
/// Numbers texts from 0 in the order in which they first appear. Rows repeat a few names many times, mostly as the very
/// same object, so that finding a code costs a short hash and one comparison of references.
/// </summary>
internal sealed class NameCodes
{
    private readonly List<string> _names = [];
    private int[] _slots = new int[64];
    private string? _lastName;
    private int _lastCode;

    /// <summary>The texts, by code.</summary>
    public ReadOnlySpan<string> Names => CollectionsMarshal.AsSpan(_names);

    /// <summary>Forgets all texts.</summary>
    public void Clear()
    {
        _names.Clear();
        Array.Clear(_slots);
        _lastName = null;
    }

    /// <summary>The code of a text.</summary>
    public int this[string name]
    {
        get
        {
            if (ReferenceEquals(name, _lastName))
                return _lastCode;
            _lastCode = Find(name);
            _lastName = name;
            return _lastCode;
        }
    }

    private int Find(string name)
    {
        for (var slot = Hash(name) & _slots.Length - 1; ; slot = slot + 1 & _slots.Length - 1)
        {
            var code = _slots[slot] - 1;
            if (code < 0)
                return Add(name, slot);
            if (ReferenceEquals(_names[code], name) || _names[code] == name)
                return code;
        }
    }

    private int Add(string name, int slot)
    {
        _names.Add(name);
        _slots[slot] = _names.Count;
        if (2 * _names.Count > _slots.Length)
            Grow();
        return _names.Count - 1;
    }

    private void Grow()
    {
        _slots = new int[2 * _slots.Length];
        for (var code = 0; code < _names.Count; code++)
        {
            var slot = Hash(_names[code]) & _slots.Length - 1;
            while (_slots[slot] != 0)
                slot = slot + 1 & _slots.Length - 1;
            _slots[slot] = code + 1;
        }
    }

    // Four characters a step; string.GetHashCode is seeded to withstand attack and takes several times as long.
    private static int Hash(string name)
    {
        const ulong Mix = 0x9E3779B97F4A7C15;
        var hash = (ulong)name.Length;
        var bytes = MemoryMarshal.AsBytes(name.AsSpan());
        for (; bytes.Length >= 8; bytes = bytes[8..])
            hash = (BitOperations.RotateLeft(hash, 5) ^ MemoryMarshal.Read<ulong>(bytes)) * Mix;
        for (; bytes.Length >= 2; bytes = bytes[2..])
            hash = (BitOperations.RotateLeft(hash, 5) ^ MemoryMarshal.Read<ushort>(bytes)) * Mix;

        // Numbered names differ in their last character, which a product carries into its highest bits only.
        hash = (hash ^ hash >> 32) * Mix;
        return (int)(hash >> 33);
    }
}
