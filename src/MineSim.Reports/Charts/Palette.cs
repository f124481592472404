using System.Text.Json;
using MineSim.Records.Words;

namespace MineSim.Reports.Charts;

/// <summary>
/// Style classes by role, so that a time category looks the same in every chart: work is blue and green, waiting amber,
/// planned delays violet, missing people pink, breakdowns red. The style sheet holds the colours themselves.
/// </summary>
internal static class Palette
{
    /// <summary>The style class of a role; one neutral class for all that have no meaning of their own.</summary>
    public static string Class(ColourRole role) =>
        role switch
        {
            ColourRole.Figure or ColourRole.Potential => "c-fan",
            ColourRole.Loss => "c-other",
            _ => "c-" + Name(role),
        };

    /// <summary>The style of a line or a band of a role.</summary>
    public static string Line(ColourRole role) =>
        role switch
        {
            ColourRole.Figure => "fan",
            ColourRole.Second => "fan second",
            _ => Name(role),
        };

    /// <summary>The style of a figure that is to be reached by a series of a role.</summary>
    public static string Target(ColourRole role) => role == ColourRole.Second ? "c-plan second" : "c-plan";

    private static string Name(ColourRole role) => JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString());
}
