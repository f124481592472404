using CsCheck;
using MineSim.Mine.Plant;
using MineSim.Records.Mining;
using MineSim.Spec.Ground;
using MineSim.Spec.Plant;

namespace MineSim.Mine.Tests;

/// <summary>Bin, crusher, pile and mill, hour by hour.</summary>
public class OreFlowTests
{
    private static readonly MillSpec Mill = new(50, 0.5, 0.25, []);

    private static readonly Gen<(CrusherSpec Spec, (int What, double Amount, double Hours)[] Story)> Plants =
        Gen.Select(
                Gen.Double[1, 200],
                Gen.OneOf(0.0, 10, 300),
                Gen.Double[0, 1],
                Gen.OneOf(0.5, 1.0, 100.0),
                Gen.Select(Gen.Int[0, 4], Gen.Double[1, 400], Gen.Double[0, 5]).Array[1, 60]
            )
            .Select(
                (rate, capacity, full, feed, story) =>
                    (
                        new CrusherSpec(rate, 400)
                        {
                            Stockpile = new(capacity, full * capacity),
                            Mill = Mill with { FeedTonnesPerHour = feed == 1 ? rate : feed },
                        },
                        story
                    )
            );

    [Fact]
    public void Ore_and_metal_neither_appear_nor_vanish_and_hours_add_up() =>
        Plants.Sample(
            plant =>
            {
                var (spec, story) = plant;
                var start = new Metal(0.01, 1);
                var flow = new OreFlow("crusher", spec, start);
                var (tipped, metal, hours) = (0.0, start.Times(spec.Stockpile!.InitialTonnes), 0.0);
                foreach (var (what, amount, time) in story)
                {
                    if (what == 0)
                    {
                        flow.Crusher.IsDown = !flow.Crusher.IsDown;
                    }
                    else if (what == 1)
                    {
                        flow.Mill.IsDown = !flow.Mill.IsDown;
                    }
                    else
                    {
                        var grade = new Metal(0.001 * what, what);
                        flow.Bin.Add(amount, grade);
                        tipped += amount;
                        metal = metal.Plus(grade.Times(amount));
                    }

                    flow.Advance(time);
                    hours += time;
                    Assert.InRange(flow.Pile.Level, 0, spec.Stockpile.CapacityTonnes);
                    Assert.True(flow.Bin.Level >= 0);
                }

                var tolerance = 1e-11 * (1 + tipped + spec.Stockpile.InitialTonnes);
                Assert.Equal(tipped, flow.Bin.Level + flow.Crusher.Tonnes, tolerance);
                Assert.Equal(flow.Bin.Level, flow.Bin.In - flow.Bin.Out, tolerance);
                Assert.Equal(flow.Pile.Level, spec.Stockpile.InitialTonnes + flow.Pile.In - flow.Pile.Out, tolerance);
                Assert.Equal(flow.Crusher.Tonnes, flow.Pile.In, tolerance);
                Assert.Equal(flow.Mill.Tonnes, flow.Pile.Out, tolerance);
                Assert.Equal(hours, flow.Crusher.Hours.Sum(), 1e-9);
                Assert.Equal(hours, flow.Mill.Hours.Sum(), 1e-9);
                Assert.Equal(
                    flow.Crusher.Tonnes,
                    flow.Crusher.Rate * flow.Crusher.Hours[(int)PlantTime.Running],
                    tolerance
                );
                Assert.Equal(flow.Mill.Tonnes, flow.Mill.Rate * flow.Mill.Hours[(int)PlantTime.Running], tolerance);
                Assert.Equal(
                    metal.CopperTonnes,
                    flow.Bin.Content.CopperTonnes + flow.Pile.Content.CopperTonnes + 2 * flow.Product.CopperTonnes,
                    tolerance
                );
                Assert.Equal(
                    metal.GoldGrams,
                    flow.Bin.Content.GoldGrams + flow.Pile.Content.GoldGrams + 4 * flow.Product.GoldGrams,
                    5 * tolerance
                );
            },
            iter: 2000
        );

    [Fact]
    public void It_does_not_matter_how_often_somebody_looks() =>
        Plants.Sample(
            plant =>
            {
                var (seldom, often) = (
                    new OreFlow("crusher", plant.Spec, default),
                    new OreFlow("crusher", plant.Spec, default)
                );
                foreach (var (what, amount, time) in plant.Story)
                {
                    foreach (var flow in (OreFlow[])[seldom, often])
                    {
                        if (what == 0)
                            flow.Crusher.IsDown = !flow.Crusher.IsDown;
                        else if (what == 1)
                            flow.Mill.IsDown = !flow.Mill.IsDown;
                        else
                            flow.Bin.Add(amount, new(0.01, 0));
                    }

                    seldom.Advance(time);
                    for (var i = 0; i < 7; i++)
                        often.Advance(time / 7);
                }

                Assert.Equal(seldom.Pile.Level, often.Pile.Level, 1e-7);
                Assert.Equal(seldom.Mill.Tonnes, often.Mill.Tonnes, 1e-7);
                Assert.Equal(seldom.Product.CopperTonnes, often.Product.CopperTonnes, 1e-7);
                foreach (var (one, other) in seldom.Crusher.Hours.Zip(often.Crusher.Hours))
                    Assert.Equal(one, other, 1e-7);
            },
            iter: 500
        );

    [Fact]
    public void The_bin_falls_to_a_level_when_it_was_said_to() =>
        Plants.Sample(
            plant =>
            {
                var flow = new OreFlow("crusher", plant.Spec, default);
                flow.Bin.Add(400, default);
                var hours = flow.HoursUntilBinFallsTo(100);
                flow.Advance(double.IsPositiveInfinity(hours) ? 1e4 : hours);
                if (double.IsPositiveInfinity(hours))
                    Assert.True(flow.Bin.Level > 100);
                else
                    Assert.Equal(100, flow.Bin.Level, 1e-7);
            },
            iter: 500
        );

    [Fact]
    public void Choke_and_starve_time_is_counted_to_its_cause()
    {
        // 100 t/h into a pile of 100 t, 50 t/h out of it: full after 2 h, and 1 h of the next 2 is lost to the mill's
        // rate.
        var flow = new OreFlow("crusher", new CrusherSpec(100, 1000) { Stockpile = new(100), Mill = Mill }, default);
        flow.Bin.Add(500, default);
        flow.Advance(4);
        Assert.Equal(
            (100, 200.0, 1.0),
            (flow.Pile.Level, flow.Mill.Tonnes, flow.Crusher.Hours[(int)PlantTime.ChokedMillRate])
        );

        // Mill down for 3 h: nothing goes. Crusher down for 5 h: the mill lives on the pile for 2.
        flow.Mill.IsDown = true;
        flow.Advance(3);
        Assert.Equal((200.0, 3.0), (flow.Bin.Level, flow.Crusher.Hours[(int)PlantTime.ChokedMillDown]));
        (flow.Mill.IsDown, flow.Crusher.IsDown) = (false, true);
        flow.Advance(5);
        Assert.Equal((0.0, 3.0), (flow.Pile.Level, flow.Mill.Hours[(int)PlantTime.StarvedCrusherDown]));

        // 200 t left: 2 h of crushing, which last the mill 4 h; then neither has ore.
        flow.Crusher.IsDown = false;
        flow.Advance(7);
        Assert.Equal((0.0, 0.0, 500.0), (flow.Bin.Level, flow.Pile.Level, flow.Mill.Tonnes));
        Assert.Equal(3, flow.Mill.Hours[(int)PlantTime.StarvedNoOre], 1e-12);
        Assert.Equal(5, flow.Crusher.Hours[(int)PlantTime.StarvedNoOre], 1e-12);
    }

    [Fact]
    public void A_mixed_pile_keeps_the_grade_of_old_ore_for_a_while()
    {
        // 100 t of 1 % under a stream of barren ore at 50 t/h in and out: the grade decays as exp(-t / 2 h).
        var flow = new OreFlow(
            "crusher",
            new CrusherSpec(50, 1000) { Stockpile = new(100, 100), Mill = Mill },
            new(0.01, 0)
        );
        flow.Bin.Add(200, default);
        flow.Advance(3);
        Assert.Equal(Math.Exp(-1.5), flow.Pile.Content.CopperTonnes, 1e-12);
        Assert.Equal(0.5 * (1 - Math.Exp(-1.5)), flow.Product.CopperTonnes, 1e-12);
    }
}
