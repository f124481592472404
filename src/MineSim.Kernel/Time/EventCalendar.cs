using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MineSim.Kernel;

/// <summary>
/// The pending wake-ups: a winner tree with one leaf for each process slot, since a process has at most one. A leaf
/// holds <c>time &lt;&lt; bits | slot</c>, so the root names both the next time and whose it is, and equal times go by
/// slot. Setting a leaf is one pass to the root, whatever was there before: insert, reschedule and cancel are the same.
/// </summary>
/// <remarks>
/// The pass is written without a loop for up to 8,192 slots, and is a method of its own, because only outside of loops
/// does the JIT turn a minimum into a conditional move; as a branch it is a coin toss to the predictor (measured: 1.6
/// times slower at 200 processes), as arithmetic within a loop 6% slower for a whole truck cycle.
/// </remarks>
internal struct EventCalendar
{
    internal const long Never = long.MaxValue;
    private const int FirstBits = 4;

    private long[] _tree;
    private int _leaves;
    private int _bits;

    public EventCalendar()
    {
        _bits = FirstBits;
        _leaves = 1 << _bits;
        _tree = new long[2 * _leaves];
        Array.Fill(_tree, Never);
    }

    /// <summary>How many slots there are now.</summary>
    public readonly int Slots => _leaves;

    /// <summary>The latest time that can be stored with this many slots.</summary>
    public readonly long LastTime => (Never >> _bits) - 1;

    /// <summary>The least key, or <see cref="Never"/>.</summary>
    public readonly long First
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_tree), 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly long TimeOf(long key) => key >> _bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int SlotOf(long key) => (int)key & (_leaves - 1);

    /// <summary>The time at which a slot is due, or <see cref="Never"/>.</summary>
    public readonly long TimeAt(int slot)
    {
        var key = _tree[_leaves + slot];
        return key == Never ? Never : key >> _bits;
    }

    /// <summary>Makes a slot due at a time from 0 to <see cref="LastTime"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Set(int slot, long time) => Replay(slot, (time << _bits) | (uint)slot);

    /// <summary>Makes a slot not due at all.</summary>
    public readonly void Clear(int slot) => Replay(slot, Never);

    /// <summary>Whether the present time, and all that is due, can still be stored with twice as many slots.</summary>
    public readonly bool CanGrow(long now)
    {
        var latest = now;
        foreach (var key in _tree.AsSpan(_leaves))
        {
            if (key != Never)
                latest = Math.Max(latest, TimeOf(key));
        }

        return latest < LastTime / 2;
    }

    /// <summary>Doubles the number of slots. Order is kept: keys compare by time, then slot, at any width.</summary>
    public void Grow()
    {
        var old = _tree;
        var oldLeaves = _leaves;
        var oldBits = _bits;
        _bits++;
        _leaves <<= 1;
        _tree = new long[2 * _leaves];
        Array.Fill(_tree, Never);
        for (var slot = 0; slot < oldLeaves; slot++)
        {
            var key = old[oldLeaves + slot];
            if (key != Never)
                _tree[_leaves + slot] = ((key >> oldBits) << _bits) | (uint)slot;
        }

        Rebuild();
    }

    private readonly void Rebuild()
    {
        for (var slot = 0; slot < _leaves; slot += 4)
            Replay(slot, _tree[_leaves + slot]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void Replay(int slot, long key)
    {
        Debug.Assert((uint)slot < (uint)_leaves, "a slot of this calendar");
        ref var root = ref MemoryMarshal.GetArrayDataReference(_tree);
        nint node = _leaves + slot;
        Unsafe.Add(ref root, node) = key;
        switch (_bits / 2)
        {
            default:
                while (node >= 1 << 14)
                    Rise(ref root, ref node, ref key);
                goto case 6;
            case 6:
                Rise(ref root, ref node, ref key);
                goto case 5;
            case 5:
                Rise(ref root, ref node, ref key);
                goto case 4;
            case 4:
                Rise(ref root, ref node, ref key);
                goto case 3;
            case 3:
                Rise(ref root, ref node, ref key);
                goto case 2;
            case 2:
                Rise(ref root, ref node, ref key);
                Rise(ref root, ref node, ref key);
                break;
        }

        if (node > 1)
            Unsafe.Add(ref root, 1) = Least(key, Unsafe.Add(ref root, node ^ 1));
    }

    /// <summary>Takes the least of four siblings to their grandparent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Rise(ref long root, ref nint node, ref long key)
    {
        var others = Least(Unsafe.Add(ref root, node ^ 2), Unsafe.Add(ref root, node ^ 3));
        var beside = Unsafe.Add(ref root, node ^ 1);
        key = Least(key, Least(beside, others));
        node >>= 2;
        Unsafe.Add(ref root, node) = key;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Least(long a, long b) => a < b ? a : b;
}
