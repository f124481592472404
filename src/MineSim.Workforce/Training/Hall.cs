using MineSim.Kernel;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Training;

/// <summary>Places in class, of one programme or of several.</summary>
internal sealed class Hall(string name, int? places) : Facility(name)
{
    private readonly List<Classroom> _classes = [];

    protected override long ADay { get; } = (places ?? 0) * Clock.TicksPerDay;

    public void Add(Classroom classroom) => _classes.Add(classroom);

    /// <summary>Classes begin, those first whose people came first; nobody overtakes who waits for a place.</summary>
    public void Open(Instant now)
    {
        var room = places ?? int.MaxValue;
        foreach (var each in _classes)
            room -= each.CountInClass();
        while (First() is { } first && first.TryBegin(room, now) is > 0 and var begun)
            room -= begun;
        foreach (var each in _classes)
            each.Keep(now);
    }

    /// <summary>Of the classes that are full enough, the one whose people came first.</summary>
    private Classroom? First()
    {
        Classroom? first = null;
        foreach (var each in _classes)
        {
            if (each.FirstCame() is { } came && (first is null || came < first.FirstCame()))
                first = each;
        }

        return first;
    }
}
