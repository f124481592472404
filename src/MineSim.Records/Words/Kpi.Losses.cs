namespace MineSim.Records.Words;

#pragma warning disable CS1591 // The definition says it.

// From what could be moved to what was.
public sealed partial class Kpi
{
    public static Kpi PotentialTonnes { get; } =
        new(
            "potential_tonnes",
            Units.Tonnes,
            KpiGroup.Losses,
            "",
            "potential",
            "Tonnes that the limiting class of machines would move if none of them ever stood."
        )
        {
            Long = "tonnes if the machines that limit the mine never stood",
        };

    public static Kpi TonnesLost { get; } =
        new(
            "tonnes_lost",
            Units.Tonnes,
            KpiGroup.Losses,
            "cause, or all",
            "lost",
            "Plan, or without one potential, less tonnes moved; the causes add up to it."
        )
        {
            Long = "tonnes lost",
        };

    internal static Kpi[] OfLosses => [PotentialTonnes, TonnesLost];
}
