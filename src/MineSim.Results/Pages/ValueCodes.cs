namespace MineSim.Results.Pages;

/// <summary>
/// Numbers small whole numbers (days from −1 on, counts) from 0 in the order in which they first appear, as long as
/// there are few enough of them for a dictionary to pay.
/// </summary>
internal sealed class ValueCodes
{
    /// <summary>
    /// The least value that can be numbered: the day of a shift that is under way when the run starts.
    /// </summary>
    private const int Least = -1;

    /// <summary>How many values from there on can be numbered.</summary>
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
            _codes[value - Least] = 0;
        Count = 0;
    }

    /// <summary>Finds a value's code; false when the value lies outside the range.</summary>
    public bool TryGetCode(int value, out int code)
    {
        code = 0;
        if ((uint)(value - Least) >= Range)
            return false;
        ref var known = ref _codes[value - Least];
        if (known == 0)
        {
            _values[Count++] = value;
            known = Count;
        }

        code = known - 1;
        return true;
    }
}
