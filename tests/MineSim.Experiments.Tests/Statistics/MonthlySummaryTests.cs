namespace MineSim.Experiments.Tests;

public sealed class MonthlySummaryTests
{
    [Fact]
    public void Each_month_has_its_mean_and_percentiles_over_the_replications()
    {
        var result = FakeMine.Run(FakeMine.Options(11));

        var tonnes = Enumerable.Range(0, 11).Select(FakeMine.Tonnes).Order().ToArray();
        var february = result.SummaryByMonth.Single(row => row is { Month: "2028-02", Kpi: "tonnes" });
        Assert.Equal(("ore", "t", 11), (february.Item, february.Unit, february.N));
        Assert.Equal(0.75 * tonnes.Average(), february.Mean, 1e-6);
        Assert.Equal(
            [0.75 * tonnes[1], 0.75 * tonnes[5], 0.75 * tonnes[9]],
            [february.P10, february.P50, february.P90]
        );
    }

    [Fact]
    public void Months_are_in_order_and_count_the_replications_that_have_the_figure()
    {
        var rows = FakeMine.Run(FakeMine.Options(9)).SummaryByMonth;

        // Weather is first named by a replication after February has been.
        Assert.Equal(
            [("2028-01", "tonnes", 9), ("2028-01", "truck_time", 3), ("2028-02", "tonnes", 9)],
            rows.Select(row => (row.Month, row.Kpi, row.N))
        );
        Assert.Equal(5, rows[1].Mean);
    }

    [Fact]
    public void A_resumed_run_sums_up_what_it_finds_as_an_undisturbed_one_does()
    {
        var kept = new KeptInMemory();
        FakeMine.Run(FakeMine.Options(20), sink: kept);
        var undisturbed = kept.ByMonth;
        kept.Forget(number => number % 4 != 0);

        FakeMine.Run(FakeMine.Options(20), sink: kept);

        Assert.NotEmpty(undisturbed);
        Assert.Equal(undisturbed, kept.ByMonth);
    }
}
