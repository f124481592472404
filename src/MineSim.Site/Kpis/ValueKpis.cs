using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.People;
using MineSim.Records.Value;
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
        var cash = rows.Where(row => row.Account == ValueLines.CashFlow).ToList();
        var operating = Sum("operating_cost", ValueLines.Operating, -1, row => row.Line);
        Sum("revenue", ValueLines.Revenue, 1, row => row.Line);
        Sum("selling_cost", ValueLines.Selling, -1, row => row.Line);
        Sum("royalties", ValueLines.Royalty, -1, row => row.Party);
        Sum("capital_cost", ValueLines.Capital, -1, row => row.Line);
        kpis.Add(new("cash_flow", "", "USD", cash.Sum(row => row.Usd)));
        kpis.Add(new("npv", "", "USD", cash.Sum(row => row.DiscountedUsd)));
        foreach (var partner in rows.Where(row => row.Account == ValueLines.Partners).GroupBy(row => row.Party))
        {
            kpis.Add(new("partner_cash_flow", partner.Key, "USD", partner.Sum(row => row.Usd)));
            kpis.Add(new("partner_npv", partner.Key, "USD", partner.Sum(row => row.DiscountedUsd)));
        }

        if (totals is not null)
        {
            kpis.Add(new("operating_cost_per_tonne", "", "USD/t", FleetHours.Ratio(operating, totals.Tonnes.Sum())));
            kpis.Add(
                new(
                    "operating_cost_per_ore_tonne",
                    "",
                    "USD/t",
                    FleetHours.Ratio(operating, OreTonnes(spec.Mine, value, totals))
                )
            );
        }

        Local(rows, cash, kpis);
        CertificateKpis.Report(training, kpis);

        double Sum(string kpi, string category, int sign, Func<ValueRow, string> item)
        {
            var ofCategory = cash.Where(row => row.Category == category).ToList();
            var all = sign * ofCategory.Sum(row => row.Usd);
            kpis.Add(new(kpi, "", "USD", all == 0 ? 0 : all));
            foreach (var group in ofCategory.GroupBy(item))
                kpis.Add(new(kpi, group.Key, "USD", group.Sum(row => row.Usd) is var usd && usd == 0 ? 0 : sign * usd));
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
        var cash = rows.Where(row => row.Account == ValueLines.CashFlow).ToList();
        var month = rows.Skip(from).Where(row => row.Account == ValueLines.CashFlow).ToList();
        Sum("revenue", ValueLines.Revenue, 1);
        Sum("selling_cost", ValueLines.Selling, -1);
        Sum("royalties", ValueLines.Royalty, -1);
        Sum("operating_cost", ValueLines.Operating, -1);
        Sum("capital_cost", ValueLines.Capital, -1);
        kpis.Add(new("cash_flow", "", "USD", month.Sum(row => row.Usd)));
        kpis.Add(new("cash_flow_to_date", "", "USD", cash.Sum(row => row.Usd)));
        kpis.Add(new("npv_to_date", "", "USD", cash.Sum(row => row.DiscountedUsd)));

        void Sum(string kpi, string category, int sign)
        {
            var usd = month.Where(row => row.Category == category).Sum(row => row.Usd);
            kpis.Add(new(kpi, "", "USD", usd == 0 ? 0 : sign * usd));
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
        var local = rows.Where(row => row.Account == ValueLines.Local).ToList();
        var spent = -cash.Where(row => row.Category is ValueLines.Operating or ValueLines.Capital).Sum(row => row.Usd);
        kpis.Add(new("local_value_added", "", "USD", local.Sum(row => row.Usd)));
        foreach (var line in local.GroupBy(row => row.Line))
            kpis.Add(new("local_value_added", line.Key, "USD", line.Sum(row => row.Usd)));
        kpis.Add(new("local_value_share", "", "1", FleetHours.Ratio(local.Sum(row => row.Usd), spent)));
    }
}
