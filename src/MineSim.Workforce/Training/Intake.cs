using MineSim.Spec.Training;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Training;

/// <summary>When the next people of an intake begin.</summary>
internal sealed class Intake(IntakeSpec spec, Programme programme)
{
    private readonly Instant _until = Instant.AtHour(spec.UntilHour);
    private long _times;

    public Programme Programme => programme;

    public int Count => spec.Count;

    /// <summary>When the next begin.</summary>
    public Instant Next { get; private set; } = Instant.AtHour(spec.FromHour).OnTick;

    /// <summary>They have begun.</summary>
    public void Pass()
    {
        // Multiplied rather than added up, so that rounding to the tick does not grow.
        Next = Instant.AtHour(spec.FromHour + ++_times * spec.EveryHours).OnTick;
        if (Next >= _until)
            Next = Instant.Never;
    }
}
