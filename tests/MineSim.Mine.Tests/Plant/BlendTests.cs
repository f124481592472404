using CsCheck;
using MineSim.Mine.Plant;
using MineSim.Records.Mining;
using MineSim.Spec.Ground;
using MineSim.Spec.Plant;

namespace MineSim.Mine.Tests;

/// <summary>The grade of what has come into a bin lately, against its window.</summary>
public class BlendTests
{
    private static readonly BlendSpec Copper = new(1000) { Copper = new(0.005, 0.007) };

    private static readonly BlendSpec Both = new(1000) { Copper = new(0.005, 0.007), Gold = new(0.3, 0.5) };

    private static readonly Gen<(double Tonnes, double Copper, double Gold)[]> Feeds = Gen.Select(
        Gen.Double[1, 3000],
        Gen.Double[0, 0.012],
        Gen.Double[0, 0.8]
    ).Array[1, 40];

    [Fact]
    public void It_begins_in_the_middle_and_nears_what_comes()
    {
        var blend = new Blend(Copper);
        Assert.Equal(0.006, blend.Grade.CopperTonnes, 1e-15);

        blend.Take(700, new(0.003, 0));

        Assert.Equal(0.003 + 0.003 * Math.Exp(-0.7), blend.Grade.CopperTonnes, 1e-15);
    }

    [Fact]
    public void Tonnes_count_on_the_side_on_which_the_blend_stands_as_they_come()
    {
        var blend = new Blend(Copper);

        // From 0.6 % towards 0.2 %: at 0.5 % after 1000·ln(4/3) t. Then towards 1 %: back at 0.5 %, and on to 0.7 %.
        blend.Take(2000, new(0.002, 0));
        var low = 0.002 + 0.004 * Math.Exp(-2);
        blend.Take(5000, new(0.01, 0));

        var leaves = 1000 * Math.Log(4.0 / 3);
        var returns = 1000 * Math.Log((0.01 - low) / 0.005);
        var crosses = 1000 * Math.Log(5.0 / 3);
        Assert.Equal(2000 - leaves + returns, blend.Tonnes.CopperBelow, 1e-9);
        Assert.Equal(leaves + crosses, blend.Tonnes.Inside, 1e-9);
        Assert.Equal(5000 - returns - crosses, blend.Tonnes.CopperAbove, 1e-9);
        Assert.Equal((7000, 0, 0), (blend.Tonnes.Fed, blend.Tonnes.GoldBelow, blend.Tonnes.GoldAbove));
    }

    [Fact]
    public void It_does_not_matter_in_how_many_parts_ore_comes() =>
        Feeds.Sample(
            feeds =>
            {
                var (whole, parts, inside) = (new Blend(Both), new Blend(Both), 0.0);
                foreach (var (tonnes, copper, gold) in feeds)
                {
                    whole.Take(tonnes, new(copper, gold));
                    for (var i = 0; i < 400; i++)
                    {
                        var before = IsInside(parts.Grade);
                        parts.Take(tonnes / 400, new(copper, gold));
                        inside += ((before ? 0.5 : 0) + (IsInside(parts.Grade) ? 0.5 : 0)) * tonnes / 400;
                    }
                }

                Assert.Equal(whole.Grade.CopperTonnes, parts.Grade.CopperTonnes, 1e-12);
                Assert.Equal(whole.Grade.GoldGrams, parts.Grade.GoldGrams, 1e-10);
                foreach (var (one, other) in Figures(whole.Tonnes).Zip(Figures(parts.Tonnes)))
                    Assert.Equal(one, other, 1e-6);

                // Each crossing, at most four in a feed, is out by half a part.
                Assert.Equal(inside, whole.Tonnes.Inside, feeds.Sum(feed => feed.Tonnes) / 400 * 4);
            },
            iter: 200
        );

    [Fact]
    public void A_tonne_is_inside_below_or_above() =>
        Feeds.Sample(feeds =>
        {
            var blend = new Blend(Copper);
            foreach (var (tonnes, copper, gold) in feeds)
                blend.Take(tonnes, new(copper, gold));
            Assert.Equal(feeds.Sum(feed => feed.Tonnes), blend.Tonnes.Fed, 1e-8);
            Assert.Equal(
                blend.Tonnes.Fed,
                blend.Tonnes.Inside + blend.Tonnes.CopperBelow + blend.Tonnes.CopperAbove,
                1e-8
            );
        });

    [Fact]
    public void A_load_suits_unless_it_takes_the_blend_out_or_further_out()
    {
        var blend = new Blend(Copper);
        Assert.True(blend.Suits(200, new(0.002, 0)));
        Assert.False(blend.Suits(300, new(0.002, 0)));

        // 1000·ln(4/3) = 288 t of it have room; with 200 t to come there is room for 88 more.
        blend.Expect(200, new(0.002, 0));
        Assert.True(blend.Suits(87, new(0.002, 0)));
        Assert.False(blend.Suits(88, new(0.002, 0)));
        blend.Tip(200, new(0.002, 0));
        Assert.True(blend.Suits(87, new(0.002, 0)));

        // Out of the window, ore is welcome that leads back, and no other.
        blend.Take(500, new(0.002, 0));
        Assert.True(blend.Suits(1, new(0.004, 0)) && blend.Suits(1, new(0.01, 0)));
        Assert.False(blend.Suits(1, new(0.003, 0)));
    }

    private static bool IsInside(Metal grade) =>
        grade is { CopperTonnes: >= 0.005 and <= 0.007, GoldGrams: >= 0.3 and <= 0.5 };

    private static double[] Figures(BlendTonnes t) =>
        [t.Fed, t.Inside, t.CopperBelow, t.CopperAbove, t.GoldBelow, t.GoldAbove];
}
