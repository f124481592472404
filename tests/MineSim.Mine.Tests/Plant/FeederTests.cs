using CsCheck;
using MineSim.Mine.Plant;
using MineSim.Records.Mining;
using MineSim.Spec.Plant;

namespace MineSim.Mine.Tests;

/// <summary>A bin that is fed from ROM piles, hour by hour.</summary>
public class FeederTests
{
    private static readonly Gen<(
        double Rate,
        double Feed,
        double Below,
        bool Blends,
        (int What, double Amount, double Hours)[] Story
    )> Stories = Gen.Select(
        Gen.Double[1, 200],
        Gen.OneOf(20.0, 80.0, 300.0),
        Gen.OneOf(0.0, 40.0, 390.0),
        Gen.Bool,
        Gen.Select(Gen.Int[0, 6], Gen.Double[1, 400], Gen.Double[0, 5]).Array[1, 60]
    );

    [Fact]
    public void Ore_and_metal_go_from_pile_to_bin_to_crusher_and_hours_add_up() =>
        Stories.Sample(
            plant =>
            {
                var (flow, tipped, metal, hours) = (
                    Make(plant.Rate, plant.Feed, plant.Below, plant.Blends),
                    500.0,
                    300 * 0.01 + 200 * 0.003,
                    0.0
                );
                foreach (var (what, amount, time) in plant.Story)
                {
                    var (tonnes, copper) = Happen(flow, what, amount);
                    tipped += tonnes;
                    metal += copper;
                    flow.Advance(time);
                    hours += time;
                    Assert.All(flow.Feeder!.Piles, pile => Assert.True(pile.Level >= 0));
                    Assert.True(flow.Bin.Level >= 0 && flow.Pile.Level >= 0);
                }

                var tolerance = 1e-10 * (1 + tipped);
                var feeder = flow.Feeder!;
                Assert.Equal(tipped, feeder.Piles.Sum(p => p.Level) + flow.Bin.Level + flow.Crusher.Tonnes, tolerance);
                Assert.Equal(feeder.Station.Tonnes, feeder.Piles.Sum(p => p.Out), tolerance);
                Assert.Equal(flow.Crusher.Tonnes, flow.Pile.In, tolerance);
                Assert.Equal(hours, flow.Crusher.Hours.Sum(), 1e-9);
                Assert.Equal(hours, feeder.Station.Hours.Sum(), 1e-9);
                Assert.Equal(
                    metal,
                    feeder.Piles.Sum(p => p.Content.CopperTonnes)
                        + flow.Bin.Content.CopperTonnes
                        + flow.Pile.Content.CopperTonnes
                        + flow.Mill.Metal.CopperTonnes,
                    tolerance
                );
                Assert.Equal(
                    flow.Mill.Metal.CopperTonnes + flow.Pile.Content.CopperTonnes,
                    flow.Crusher.Metal.CopperTonnes,
                    tolerance
                );
                if (flow.Blend is { } blend)
                {
                    Assert.Equal(flow.Bin.In, blend.Tonnes.Fed, tolerance);
                    Assert.Equal(
                        blend.Tonnes.Fed,
                        blend.Tonnes.Inside + blend.Tonnes.CopperBelow + blend.Tonnes.CopperAbove,
                        tolerance
                    );
                }
            },
            iter: 2000
        );

    [Fact]
    public void It_does_not_matter_how_often_somebody_looks() =>
        Stories.Sample(
            plant =>
            {
                var (seldom, often) = (
                    Make(plant.Rate, plant.Feed, plant.Below, plant.Blends),
                    Make(plant.Rate, plant.Feed, plant.Below, plant.Blends)
                );
                foreach (var (what, amount, time) in plant.Story)
                {
                    Happen(seldom, what, amount);
                    Happen(often, what, amount);
                    seldom.Advance(time);
                    for (var i = 0; i < 7; i++)
                        often.Advance(time / 7);
                }

                Assert.Equal(seldom.Bin.Level, often.Bin.Level, 1e-6);
                Assert.Equal(seldom.Feeder!.Station.Tonnes, often.Feeder!.Station.Tonnes, 1e-6);
                Assert.Equal(seldom.Crusher.Tonnes, often.Crusher.Tonnes, 1e-6);
                foreach (var (one, other) in seldom.Feeder.Station.Hours.Zip(often.Feeder.Station.Hours))
                    Assert.Equal(one, other, 1e-6);
            },
            iter: 500
        );

    [Fact]
    public void A_faster_feeder_holds_the_bin_at_its_level_and_gives_what_the_crusher_takes()
    {
        var flow = Make(rate: 50, feed: 200, below: 100);
        flow.Advance(4);

        // 100 t in 2/3 h at a net 150 t/h, then 50 t/h through; 200 t crushed in all, of 300 fed.
        Assert.Equal((100, 200.0), (flow.Bin.Level, flow.Crusher.Tonnes));
        Assert.Equal(300, flow.Feeder!.Station.Tonnes, 1e-9);
        Assert.Equal(1.5, flow.Feeder.Station.Hours[(int)PlantTime.Running], 1e-9);
        Assert.Equal(2.5, flow.Feeder.Station.Hours[(int)PlantTime.ChokedBin], 1e-9);
    }

    [Fact]
    public void The_first_pile_that_holds_ore_is_taken_from()
    {
        var flow = Make(rate: 300, feed: 100, below: 100);
        flow.Advance(4);

        // 300 t lie on the first and 200 t on the second.
        Assert.Equal((0.0, 100.0), (flow.Feeder!.Piles[0].Level, flow.Feeder.Piles[1].Level));
        Assert.Equal(4 * 2 / 3.0, flow.Crusher.Hours[(int)PlantTime.StarvedNoOre], 1e-9);
    }

    private static OreFlow Make(double rate, double feed, double below, bool blends = false)
    {
        var blend = blends ? new Blend(new(300) { Copper = new(0.004, 0.006) }) : null;
        var feeder = new Feeder(
            "crusher",
            new FeederSpec(feed, ["one", "two"], below),
            [new("one", 1e9, 300, new(0.01, 0)), new("two", 1e9, 200, new(0.003, 0))]
        )
        {
            Blend = blend,
        };
        return new OreFlow(
            "crusher",
            new CrusherSpec(rate, 400) { Stockpile = new(1e9), Mill = new(30, 1, 1, []) },
            default,
            feeder,
            blend
        );
    }

    /// <summary>Something happens from outside; returns the tonnes and the copper that come with it.</summary>
    private static (double Tonnes, double Copper) Happen(OreFlow flow, int what, double amount)
    {
        var feeder = flow.Feeder!;
        switch (what)
        {
            case 0:
                flow.Crusher.IsDown = !flow.Crusher.IsDown;
                return default;
            case 1:
                feeder.Station.IsDown = !feeder.Station.IsDown;
                return default;
            case 2:
                feeder.TrucksWaiting = 1 - feeder.TrucksWaiting;
                return default;
            case 3:
                feeder.KeepRoom(amount - 100);
                return default;
            case 4:
                flow.Tip(amount, new(0.002, 0));
                return (amount, amount * 0.002);
            default:
                feeder.Piles[what - 5].Add(amount, new(0.005, 0));
                return (amount, amount * 0.005);
        }
    }
}
