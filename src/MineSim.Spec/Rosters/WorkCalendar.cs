namespace MineSim.Spec.Rosters;

/// <summary>When people work: the hours of the day's shifts, and the days on which nobody is called.</summary>
/// <param name="Shifts">The shifts of a day in order, 1 or more.</param>
public sealed record WorkCalendar(IReadOnlyList<ShiftHours> Shifts)
{
    /// <summary>Days since the start of the run on which nobody is called to work: public holidays.</summary>
    public IReadOnlyCollection<int> Holidays { get; init; } = [];

    /// <summary>Shifts of equal length from midnight on.</summary>
    /// <param name="shifts">How many, 1 or more.</param>
    public static WorkCalendar Even(int shifts) =>
        new([.. Enumerable.Range(0, shifts).Select(shift => new ShiftHours(24.0 / shifts * shift, 24.0 / shifts))]);

    /// <summary>Hours since the start of the run at which a shift begins.</summary>
    public double Start(int day, int shift) => 24.0 * day + Shifts[shift].Start;
}

/// <summary>The hours of a shift.</summary>
/// <param name="Start">Hour of the day at which it starts, 0 ≤ h &lt; 24.</param>
/// <param name="Length">Its length in hours, above 0.</param>
public readonly record struct ShiftHours(double Start, double Length);
