namespace MineSim.Mine.Roads.Condition;

/// <summary>In which steps rolling resistance changes.</summary>
internal static class ConditionSteps
{
    /// <summary>
    /// Steps in which trucks come to feel wear and drying. Each is taken half-way, so that what they feel is right on
    /// average,
    /// and never more than half a step beside what is.
    /// </summary>
    public const double Felt = 0.0025;

    /// <summary>Steps in which the effect of one segment is integrated; between them it is linear.</summary>
    public const double Knot = 0.00125;

    /// <summary>Steps of the condition of all segments from which the effect of each is reckoned.</summary>
    public const double Anchor = 0.005;
}
