using MineSim.Kernel;

namespace MineSim.Workforce.Time;

/// <summary>
/// What time it is for the people on shift: that of the world that they are part of, up to the end of the shift. Where
/// there is no world, whatever happens within a shift happens as it begins.
/// </summary>
internal sealed class ShiftClock(Simulation? simulation)
{
    private Instant _now;
    private Instant _end;

    /// <summary>Whether the shift is over, and the next has not begun.</summary>
    public bool IsOver { get; private set; } = true;

    /// <summary>Now, within the shift that is under way; between two of them the end of the one before.</summary>
    public Instant Now => simulation is null || IsOver ? _now : Within(simulation.Now);

    /// <summary>A shift begins that ends so many hours after the start of the run.</summary>
    public void StartShift(Instant now, double endHour)
    {
        (_now, _end, IsOver) = (now, Instant.AtHour(endHour), false);
        if (_end < now)
            _end = now;
    }

    /// <summary>The shift is over as another begins, or earlier where there is a time between.</summary>
    public void EndShift(Instant next) => (_now, IsOver) = (_end < next ? _end : next, true);

    private Instant Within(long tick) =>
        tick <= _now.Ticks ? _now
        : tick >= _end.Ticks ? _end
        : Instant.AtTick(tick);
}
