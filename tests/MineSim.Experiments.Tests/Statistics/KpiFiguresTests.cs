using MineSim.Experiments.Statistics;
using MineSim.Records.Kpis;
using MineSim.Records.Words;

namespace MineSim.Experiments.Tests;

public sealed class KpiFiguresTests
{
    [Fact]
    public void The_chance_of_meeting_a_plan_is_the_share_of_replications_that_reach_it()
    {
        var figures = Figures(
            [("tonnes", 99), ("plan_tonnes", 100)],
            [("tonnes", 100), ("plan_tonnes", 100)],
            [("tonnes", 120), ("plan_tonnes", 100)],
            [("tonnes", 80), ("plan_tonnes", 100)]
        );

        Assert.Equal(0.5, figures.ChanceOfReaching(Kpi.Tonnes, Kpi.PlanTonnes, "ore"));
    }

    [Fact]
    public void There_is_no_chance_where_there_is_no_plan()
    {
        var figures = Figures([("tonnes", 99)]);

        Assert.Equal(double.NaN, figures.ChanceOfReaching(Kpi.Tonnes, Kpi.PlanTonnes, "ore"));
    }

    [Fact]
    public void A_replication_without_a_plan_is_not_counted()
    {
        var figures = Figures([("tonnes", 99), ("plan_tonnes", 90)], [("tonnes", 50)]);

        Assert.Equal(1, figures.ChanceOfReaching(Kpi.Tonnes, Kpi.PlanTonnes, "ore"));
    }

    [Fact]
    public void Figures_that_were_written_down_are_the_same()
    {
        var kept = KpiFigures.Of(
            5,
            [
                .. Rows([("tonnes", 99), ("plan_tonnes", 90)]).Select(row => (1, row)),
                .. Rows([("tonnes", 50), ("plan_tonnes", 90)]).Select(row => (4, row)),
            ]
        );

        Assert.Equal(2, kept.Replications);
        Assert.Equal(0.5, kept.ChanceOfReaching(Kpi.Tonnes, Kpi.PlanTonnes, "ore"));
    }

    [Fact]
    public void Keys_are_in_the_order_in_which_replications_name_them_whenever_they_finish()
    {
        var table = Ledger(3);
        table.Record(2, Rows([("c", 3), ("a", 30)]));
        table.Record(0, Rows([("a", 1)]));
        table.Record(1, Rows([("b", 2), ("a", 20)]));

        var figures = new KpiFigures(3, table.ToColumns(out _));

        Assert.Equal(["a", "b", "c"], figures.Keys.Select(key => key.Kpi));
        Assert.Equal([1, 20, 30], figures[figures.Keys[0]]);
        Assert.Equal([double.NaN, 2, double.NaN], figures[figures.Keys[1]]);
    }

    private static KpiFigures Figures(params (string Kpi, double Value)[][] replications)
    {
        var table = Ledger(replications.Length);
        for (var i = 0; i < replications.Length; i++)
            table.Record(i, Rows(replications[i]));
        return new KpiFigures(replications.Length, table.ToColumns(out _));
    }

    private static FigureLedger<KpiRow, KpiKey> Ledger(int replications) =>
        new(replications, row => new(row.Kpi, row.Item, row.Unit), row => row.Value);

    private static List<KpiRow> Rows((string Kpi, double Value)[] kpis) =>
        [.. kpis.Select(kpi => KpiRow.Stored(kpi.Kpi, "ore", "t", kpi.Value))];
}
