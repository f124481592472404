using MineSim.Records.Kpis;
using MineSim.Records.Mining;

namespace MineSim.Site.Kpis;

/// <summary>How the feed of each crusher with a window kept to it. Other crushers have none of these figures.</summary>
internal static class BlendKpis
{
    public static void Report(IReadOnlyList<BlendTotals> blends, List<KpiRow> kpis)
    {
        foreach (var blend in blends)
        {
            var (tonnes, mean, deviation) = (blend.Tonnes, blend.Hourly.Mean, blend.Hourly.StandardDeviation);
            kpis.Add(new("blend_in_window", blend.Crusher, "1", FleetHours.Ratio(tonnes.Inside, tonnes.Fed)));
            kpis.Add(new("blend_tonnes", $"{blend.Crusher} inside", "t", tonnes.Inside));
            if (blend.Window.Copper is not null)
            {
                Metal(
                    blend.Crusher,
                    "copper",
                    "%",
                    tonnes.CopperBelow,
                    tonnes.CopperAbove,
                    100 * mean.CopperTonnes,
                    100 * deviation.CopperTonnes,
                    kpis
                );
            }

            if (blend.Window.Gold is not null)
            {
                Metal(
                    blend.Crusher,
                    "gold",
                    "g/t",
                    tonnes.GoldBelow,
                    tonnes.GoldAbove,
                    mean.GoldGrams,
                    deviation.GoldGrams,
                    kpis
                );
            }
        }
    }

    private static void Metal(
        string crusher,
        string metal,
        string unit,
        double below,
        double above,
        double mean,
        double deviation,
        List<KpiRow> kpis
    )
    {
        kpis.Add(new("blend_tonnes", $"{crusher} {metal} below", "t", below));
        kpis.Add(new("blend_tonnes", $"{crusher} {metal} above", "t", above));
        kpis.Add(new("crusher_grade", $"{crusher} {metal}", unit, mean));
        kpis.Add(new("crusher_grade_sd", $"{crusher} {metal}", unit, deviation));
    }
}
