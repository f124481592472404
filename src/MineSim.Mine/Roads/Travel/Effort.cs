namespace MineSim.Mine.Roads.Travel;

/// <summary>What driving some stretches took. Work is force at the wheels times distance; seconds and joules.</summary>
/// <param name="Seconds">Time.</param>
/// <param name="Pulled">Work of the wheels while they pull: against resistance, and into speed.</param>
/// <param name="Held">Work that retarder and brakes took up.</param>
/// <param name="PullingSeconds">Time in which the wheels pull.</param>
/// <param name="LinePulled">Of the work of the wheels, what a trolley line did.</param>
/// <param name="LineSeconds">Of the time in which they pull, that under a trolley line.</param>
internal readonly record struct Effort(
    double Seconds,
    double Pulled,
    double Held,
    double PullingSeconds,
    double LinePulled,
    double LineSeconds
)
{
    /// <summary>One after the other.</summary>
    public static Effort operator +(Effort first, Effort then) =>
        new(
            first.Seconds + then.Seconds,
            first.Pulled + then.Pulled,
            first.Held + then.Held,
            first.PullingSeconds + then.PullingSeconds,
            first.LinePulled + then.LinePulled,
            first.LineSeconds + then.LineSeconds
        );

    /// <summary>How much more one takes than another.</summary>
    public static Effort operator -(Effort one, Effort other) => one + other * -1;

    /// <summary>So many times as much of everything.</summary>
    public static Effort operator *(Effort effort, double times) =>
        new(
            effort.Seconds * times,
            effort.Pulled * times,
            effort.Held * times,
            effort.PullingSeconds * times,
            effort.LinePulled * times,
            effort.LineSeconds * times
        );
}
