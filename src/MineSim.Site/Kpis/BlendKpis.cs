using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.Words;
using MineSim.Site.Hours;

namespace MineSim.Site.Kpis;

/// <summary>How the feed of each crusher with a window kept to it. Other crushers have none of these figures.</summary>
internal static class BlendKpis
{
    public static void Report(IReadOnlyList<BlendTotals> blends, List<KpiRow> kpis)
    {
        foreach (var blend in blends)
        {
            var (tonnes, mean, deviation) = (blend.Tonnes, blend.Hourly.Mean, blend.Hourly.StandardDeviation);
            kpis.Add(new(Kpi.BlendInWindow, blend.Crusher, FleetHours.Ratio(tonnes.Inside, tonnes.Fed)));
            kpis.Add(new(Kpi.BlendTonnes, $"{blend.Crusher} {PlantWords.Inside}", tonnes.Inside));
            if (blend.Window.Copper is not null)
            {
                Report(
                    blend.Crusher,
                    MetalWord.Copper,
                    tonnes.CopperBelow,
                    tonnes.CopperAbove,
                    100 * mean.CopperTonnes,
                    100 * deviation.CopperTonnes,
                    kpis
                );
            }

            if (blend.Window.Gold is not null)
            {
                Report(
                    blend.Crusher,
                    MetalWord.Gold,
                    tonnes.GoldBelow,
                    tonnes.GoldAbove,
                    mean.GoldGrams,
                    deviation.GoldGrams,
                    kpis
                );
            }
        }
    }

    private static void Report(
        string crusher,
        MetalWord metal,
        double below,
        double above,
        double mean,
        double deviation,
        List<KpiRow> kpis
    )
    {
        kpis.Add(new(Kpi.BlendTonnes, $"{crusher} {metal} {PlantWords.Below}", below));
        kpis.Add(new(Kpi.BlendTonnes, $"{crusher} {metal} {PlantWords.Above}", above));
        kpis.Add(new(Kpi.CrusherGrade, crusher, metal, mean));
        kpis.Add(new(Kpi.CrusherGradeSd, crusher, metal, deviation));
    }
}
