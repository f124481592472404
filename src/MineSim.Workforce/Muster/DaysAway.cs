using MineSim.Kernel;

namespace MineSim.Workforce.Muster;

/// <summary>
/// So many working days of a year, in blocks of some in a row, that fall by chance anywhere in it without overlap.
/// </summary>
internal sealed class DaysAway(int days, int inARow, RandomStream stream)
{
    private readonly int[] _starts = new int[(days + inARow - 1) / inARow];
    private int _shortBlock;
    private int _next;
    private int _taken;

    /// <summary>Days of a year.</summary>
    public int Days => days;

    /// <summary>A year begins that has so many working days.</summary>
    public void Draw(int workdays)
    {
        (_next, _taken) = (0, 0);
        if (_starts.Length == 0)
            return;
        var others = Math.Max(0, workdays - days);
        for (var block = 0; block < _starts.Length; block++)
            _starts[block] = stream.Next(others + 1);
        Array.Sort(_starts);
        _shortBlock = stream.Next(_starts.Length);
        for (int block = 0, before = 0; block < _starts.Length; before += LengthOf(block++))
            _starts[block] += before;
    }

    /// <summary>
    /// Whether a working day of the year, from 0 and not earlier than the one before, is one of them.
    /// </summary>
    /// <param name="workday">The working day.</param>
    /// <param name="before">How many there are before it.</param>
    public bool Falls(int workday, out int before)
    {
        while (_next < _starts.Length && _starts[_next] + LengthOf(_next) <= workday)
            _taken += LengthOf(_next++);
        before = _taken;
        return _next < _starts.Length && _starts[_next] <= workday;
    }

    /// <summary>
    /// Whether both a working day and the one before it are of them, and so the days off between are too.
    /// </summary>
    /// <param name="workday">The working day, not earlier than the last that was asked for.</param>
    public bool Spans(int workday)
    {
        var block = _next;
        while (block < _starts.Length && _starts[block] + LengthOf(block) <= workday)
            block++;
        return block < _starts.Length
            && (
                _starts[block] < workday
                || (_starts[block] == workday && block > 0 && _starts[block - 1] + LengthOf(block - 1) == workday)
            );
    }

    private int LengthOf(int block) => block == _shortBlock ? days - (_starts.Length - 1) * inARow : inARow;
}
