using MineSim.Reports.Sections;

namespace MineSim.Reports.Page;

/// <summary>The style class of what a figure or a sentence means.</summary>
internal static class ToneStyle
{
    public static string Of(Tone tone) => tone.ToString().ToLowerInvariant();
}
