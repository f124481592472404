namespace MineSim.Mine;

/// <summary>A kind of rock.</summary>
/// <param name="Name">Its name, unique in the mine.</param>
/// <param name="PlanTonnesPerHour">Planned rate in t per calendar hour over the run (a year has 8,760 h); <see langword="null"/> when nothing is planned.</param>
public sealed record MaterialSpec(string Name, double? PlanTonnesPerHour = null)
{
    /// <summary>The metal in a tonne of it.</summary>
    public Metal Grade { get; init; }
}
