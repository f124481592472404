using MineSim.Spec.Plant;

namespace MineSim.Records.Mining;

/// <summary>How a crusher's feed kept to its window from the start of the run to a moment.</summary>
/// <param name="Crusher">Name of the crusher.</param>
/// <param name="Window">Its window.</param>
/// <param name="Tonnes">Tonnes that came into its bin, by where the blend stood.</param>
/// <param name="Hourly">Grades of what it took in the hours of the run that have ended.</param>
public sealed record BlendTotals(string Crusher, BlendSpec Window, BlendTonnes Tonnes, GradeSpread Hourly)
{
    /// <summary>What was done since an earlier moment.</summary>
    internal BlendTotals Since(BlendTotals earlier) =>
        this with
        {
            Tonnes = Tonnes.Minus(earlier.Tonnes),
            Hourly = Hourly.Minus(earlier.Hourly),
        };
}
