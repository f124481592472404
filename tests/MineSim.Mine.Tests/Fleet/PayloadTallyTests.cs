using MineSim.Mine.Fleet;

namespace MineSim.Mine.Tests;

public class PayloadTallyTests
{
    [Fact]
    public void Loads_are_counted_against_their_target()
    {
        var tally = new PayloadTally(200);
        foreach (var payload in (double[])[180, 200, 220, 221, 240, 241, 500])
            tally.Add(payload);

        var totals = tally.Totals();

        Assert.Equal((7, 1802, 4, 2), (totals.Loads, totals.Tonnes, totals.Over110, totals.Over120));
        Assert.Equal(180, totals.Quantile(0), 1e-9);
        Assert.Equal(221, totals.Quantile(0.5), 0.0025 * 200 + 1e-9);
        Assert.Equal(400, totals.Quantile(1), 1e-9);
    }

    [Fact]
    public void What_was_carried_before_is_not_of_what_was_carried_since()
    {
        var tally = new PayloadTally(100);
        tally.Add(50);
        var before = tally.Totals();
        tally.Add(130);

        var since = tally.Totals().Since(before);

        Assert.Equal((1, 130, 1, 1), (since.Loads, since.Tonnes, since.Over110, since.Over120));
        Assert.Equal(130, since.Quantile(0), 1e-9);
    }
}
