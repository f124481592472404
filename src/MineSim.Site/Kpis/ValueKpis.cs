using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.People;
using MineSim.Records.Value;
using MineSim.Records.Words;
using MineSim.Site.Hours;
using MineSim.Spec;
using MineSim.Spec.Value;

namespace MineSim.Site.Kpis;

/// <summary>
/// Money of the whole run, warm-up included. A scenario without a value block has none of these figures.
/// </summary>
internal static class ValueKpis
{
    public static void Report(
        SiteSpec spec,
        ValueSpec value,
        MineTotals? totals,
        IReadOnlyList<ProgrammeTotals> training,
        IReadOnlyList<ValueRow> rows,
        List<KpiRow> kpis
    )
    {
        var cash = rows.Where(row => row.Account == ValueWords.CashFlow).ToList();
        var operating = Sum(Kpi.OperatingCost, ValueWords.Operating, -1, row => row.Line);
        Sum(Kpi.Revenue, ValueWords.Revenue, 1, row => row.Line);
        Sum(Kpi.SellingCost, ValueWords.Selling, -1, row => row.Line);
        Sum(Kpi.Royalties, ValueWords.Royalty, -1, row => row.Party);
        Sum(Kpi.CapitalCost, ValueWords.Capital, -1, row => row.Line);
        kpis.Add(new(Kpi.CashFlow, cash.Sum(row => row.Usd)));
        kpis.Add(new(Kpi.Npv, cash.Sum(row => row.DiscountedUsd)));
        foreach (var partner in rows.Where(row => row.Account == ValueWords.Partners).GroupBy(row => row.Party))
        {
            kpis.Add(new(Kpi.PartnerCashFlow, partner.Key, partner.Sum(row => row.Usd)));
            kpis.Add(new(Kpi.PartnerNpv, partner.Key, partner.Sum(row => row.DiscountedUsd)));
        }

        if (totals is not null && spec is MineSiteSpec { Mine: var mine })
        {
            kpis.Add(new(Kpi.OperatingCostPerTonne, FleetHours.Ratio(operating, totals.Tonnes.Sum())));
            kpis.Add(new(Kpi.OperatingCostPerOreTonne, FleetHours.Ratio(operating, OreTonnes(mine, value, totals))));
        }

        Local(rows, cash, kpis);
        CertificateKpis.Report(training, kpis);

        double Sum(Kpi kpi, Word category, int sign, Func<ValueRow, string> item)
        {
            var ofCategory = cash.Where(row => row.Category == category).ToList();
            var all = sign * ofCategory.Sum(row => row.Usd);
            kpis.Add(new(kpi, all == 0 ? 0 : all));
            foreach (var group in ofCategory.GroupBy(item))
                kpis.Add(new(kpi, group.Key, group.Sum(row => row.Usd) is var usd && usd == 0 ? 0 : sign * usd));
            return all;
        }
    }

    /// <summary>
    /// Reports those of the figures that are followed by month, and what they come to from the start of the run on.
    /// </summary>
    /// <param name="rows">All rows from the start of the run to the month's end.</param>
    /// <param name="from">The first row of the month.</param>
    /// <param name="kpis">Receives the figures.</param>
    public static void ReportMonth(IReadOnlyList<ValueRow> rows, int from, List<KpiRow> kpis)
    {
        var cash = rows.Where(row => row.Account == ValueWords.CashFlow).ToList();
        var month = rows.Skip(from).Where(row => row.Account == ValueWords.CashFlow).ToList();
        Sum(Kpi.Revenue, ValueWords.Revenue, 1);
        Sum(Kpi.SellingCost, ValueWords.Selling, -1);
        Sum(Kpi.Royalties, ValueWords.Royalty, -1);
        Sum(Kpi.OperatingCost, ValueWords.Operating, -1);
        Sum(Kpi.CapitalCost, ValueWords.Capital, -1);
        kpis.Add(new(Kpi.CashFlow, month.Sum(row => row.Usd)));
        kpis.Add(new(Kpi.CashFlowToDate, cash.Sum(row => row.Usd)));
        kpis.Add(new(Kpi.NpvToDate, cash.Sum(row => row.DiscountedUsd)));

        void Sum(Kpi kpi, Word category, int sign)
        {
            var usd = month.Where(row => row.Category == category).Sum(row => row.Usd);
            kpis.Add(new(kpi, usd == 0 ? 0 : sign * usd));
        }
    }

    /// <summary>Ore is what the mills are fed; without mills what bears metal or is sold as it is.</summary>
    private static double OreTonnes(MineSpec mine, ValueSpec value, MineTotals totals) =>
        totals.Plant is { Mills: > 0 } plant
            ? plant.FeedTonnes
            : mine
                .Materials.Zip(totals.Tonnes)
                .Where(tipped =>
                    tipped.First.Grade != default || value.Materials.Any(sale => sale.Material == tipped.First.Name)
                )
                .Sum(tipped => tipped.Second);

    private static void Local(IReadOnlyList<ValueRow> rows, List<ValueRow> cash, List<KpiRow> kpis)
    {
        var local = rows.Where(row => row.Account == ValueWords.Local).ToList();
        var spent = -cash.Where(row => row.Category == ValueWords.Operating || row.Category == ValueWords.Capital)
            .Sum(row => row.Usd);
        kpis.Add(new(Kpi.LocalValueAdded, local.Sum(row => row.Usd)));
        foreach (var line in local.GroupBy(row => row.Line))
            kpis.Add(new(Kpi.LocalValueAdded, line.Key, line.Sum(row => row.Usd)));
        kpis.Add(new(Kpi.LocalValueShare, FleetHours.Ratio(local.Sum(row => row.Usd), spent)));
    }
}
