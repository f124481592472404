namespace MineSim.Results;

/// <summary>
/// Numbers small whole numbers (days, counts) from 0 in the order in which they first appear, as long as there are few
/// enough of them for a dictionary to pay.
/// </summary>
internal sealed class ValueCodes
{
    /// <summary>Values from 0 to one less than this can be numbered.</summary>
    private const int Range = 1 << 15;

    private readonly int[] _codes = new int[Range];
    private readonly int[] _values = new int[Range];

    /// <summary>The values, by code.</summary>
    public ReadOnlySpan<int> Values => _values.AsSpan(0, Count);

    /// <summary>How many different values there are.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets all values.</summary>
    public void Clear()
    {
        foreach (var value in Values)
            _codes[value] = 0;
        Count = 0;
    }

    /// <summary>Finds a value's code; false when the value lies outside the range.</summary>
    public bool TryGetCode(int value, out int code)
    {
        code = 0;
        if ((uint)value >= Range)
            return false;
        if (_codes[value] == 0)
        {
            _values[Count] = value;
            _codes[value] = ++Count;
        }

        code = _codes[value] - 1;
        return true;
    }
}
