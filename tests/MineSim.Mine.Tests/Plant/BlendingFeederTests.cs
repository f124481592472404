using MineSim.Mine.Plant;
using MineSim.Spec.Plant;

namespace MineSim.Mine.Tests;

/// <summary>A feeder that blends from piles of different grades into a bin to which no truck comes.</summary>
public class BlendingFeederTests
{
    [Theory]
    [InlineData(0.0055, 0.0065)]
    [InlineData(0.0050, 0.0060)]
    [InlineData(0.0080, 0.0085)]
    public void The_share_of_each_pile_is_the_lever_rule_s(double least, double most)
    {
        var flow = Make(new(5000) { Copper = new(least, most) }, (0.009, 0), (0.004, 0));
        flow.Advance(1000);

        // Over 200 times the blend's tonnes. The blend stays within a lot of the middle m, so the mean of the feed
        // within
        // 0.01·(0.9 − 0.4) % of it, and the rich pile's share within 0.01·1.005 of (m − 0.4 %) / (0.9 % − 0.4 %).
        var (rich, poor) = (flow.Feeder!.Piles[0].Out, flow.Feeder.Piles[1].Out);
        Assert.Equal(1_000_000, rich + poor, 1e-3);
        Assert.Equal(((least + most) / 2 - 0.004) / 0.005, rich / (rich + poor), 0.01);
        Assert.Equal(flow.Blend!.Tonnes.Fed, flow.Blend.Tonnes.Inside, 1e-3);
    }

    [Fact]
    public void Time_goes_by_the_same_rule_hour_by_hour()
    {
        // Three fifths poor, two fifths rich: of 10 lots of 10 t an hour, four are rich once it has settled.
        var flow = Make(new(1000) { Copper = new(0.0055, 0.0065) }, (0.009, 0), (0.004, 0), rate: 100);
        flow.Advance(50);
        var before = flow.Feeder!.Piles[0].Out;
        for (var hour = 0; hour < 100; hour++)
        {
            flow.Advance(1);
            Assert.InRange(flow.Feeder.Piles[0].Out - before, 30 - 1e-6, 50 + 1e-6);
            before = flow.Feeder.Piles[0].Out;
        }
    }

    [Fact]
    public void Where_no_mix_reaches_the_window_the_nearest_pile_is_taken_alone()
    {
        var flow = Make(new(5000) { Copper = new(0.010, 0.012) }, (0.004, 0), (0.009, 0));
        flow.Advance(100);

        Assert.Equal(0, flow.Feeder!.Piles[0].Out);

        // From 1.1 % towards 0.9 %: at 1 % after 5000·ln 2 t.
        Assert.Equal(5000 * Math.Log(2), flow.Blend!.Tonnes.Inside, 1e-6);
        Assert.Equal(100_000 - 5000 * Math.Log(2), flow.Blend.Tonnes.CopperBelow, 1e-6);
    }

    [Fact]
    public void When_one_pile_is_empty_the_other_is_taken()
    {
        var flow = Make(new(5000) { Copper = new(0.0055, 0.0065) }, (0.009, 0), (0.004, 0), poor: 600);
        flow.Advance(10);

        Assert.Equal((600.0, 0.0), (flow.Feeder!.Piles[1].Out, flow.Feeder.Piles[1].Level));
        Assert.Equal(9400, flow.Feeder.Piles[0].Out, 1e-6);
    }

    [Fact]
    public void Three_piles_hold_two_metals()
    {
        // 0.5, 0.3 and 0.2 of them: 0.6 % and 0.4 g/t.
        var flow = Make(
            new(5000) { Copper = new(0.0055, 0.0065), Gold = new(0.35, 0.45) },
            (0.004, 0.2),
            (0.008, 0.4),
            (0.008, 0.9)
        );
        flow.Advance(1000);

        Assert.Equal(
            [0.5, 0.3, 0.2],
            flow.Feeder!.Piles.Select(pile => pile.Out / 1e6),
            (a, b) => Math.Abs(a - b) < 0.01
        );
        Assert.Equal(flow.Blend!.Tonnes.Fed, flow.Blend.Tonnes.Inside, 1e-3);
    }

    /// <summary>A crusher that takes 1000 t/h, or another rate, as fast as its feeder feeds.</summary>
    private static OreFlow Make(
        BlendSpec window,
        (double, double) one,
        (double, double) two,
        (double, double)? three = null,
        double rate = 1000,
        double poor = 1e8
    )
    {
        var blend = new Blend(window);
        var grades = three is { } third ? new[] { one, two, third } : [one, two];
        Stock[] piles =
        [
            .. grades.Select(
                (grade, i) => new Stock($"pile {i}", 1e9, i == 1 ? poor : 1e8, new(grade.Item1, grade.Item2))
            ),
        ];
        var feeder = new Feeder("crusher", new FeederSpec(rate, [.. piles.Select(pile => pile.Name)], 1), piles)
        {
            Blend = blend,
        };
        return new OreFlow("crusher", new CrusherSpec(rate, 400), default, feeder, blend);
    }
}
