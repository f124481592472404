using MineSim.Kernel;
using MineSim.Spec.Training;

namespace MineSim.Workforce.Training;

/// <summary>When the next people of an intake begin.</summary>
internal sealed class Intake(IntakeSpec spec, Programme programme)
{
    private readonly long _until = double.IsFinite(spec.UntilHour) ? Clock.FromHours(spec.UntilHour) : Trainee.Never;
    private long _times;

    public Programme Programme => programme;

    public int Count => spec.Count;

    /// <summary>When the next begin.</summary>
    public long Next { get; private set; } = Clock.FromHours(spec.FromHour);

    /// <summary>They have begun.</summary>
    public void Pass()
    {
        // Multiplied rather than added up, so that rounding to the tick does not grow.
        Next = double.IsFinite(spec.EveryHours)
            ? Clock.FromHours(spec.FromHour + ++_times * spec.EveryHours)
            : Trainee.Never;
        if (Next >= _until)
            Next = Trainee.Never;
    }
}
