using MineSim.Reports.Sections;

namespace MineSim.Reports.Charts;

/// <summary>
/// Style classes by role, so that a time category looks the same in every chart: work is blue and green, waiting amber,
/// planned delays violet, missing people pink, breakdowns red. The style sheet holds the colours themselves.
/// </summary>
internal static class Palette
{
    /// <summary>The style class of a role; one neutral class for all that have no meaning of their own.</summary>
    public static string Class(string role) =>
        role switch
        {
            Roles.Figure or Roles.Potential => "c-fan",
            Roles.Second or Roles.Plan or Roles.Rostered or Roles.Gain => "c-" + role,
            Roles.Moved => "c-load",
            _ => Kinds.IsKnown(role) ? "c-" + Kinds.Of(role).Replace('_', '-') : "c-other",
        };

    /// <summary>The style of a line or a band of a role.</summary>
    public static string Line(string role) =>
        role switch
        {
            Roles.Figure => "fan",
            Roles.Second => "fan second",
            _ => role,
        };
}
