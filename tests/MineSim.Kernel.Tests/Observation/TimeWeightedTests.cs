using CsCheck;

namespace MineSim.Kernel.Tests;

public class TimeWeightedTests
{
    [Fact]
    public void A_level_equals_a_tick_by_tick_computation() =>
        Gen.Select(Gen.Long[-50, 50], Gen.Select(Gen.Long[0, 20], Gen.Int[0, 4]).Array[1, 20], Gen.Long[0, 20])
            .Sample(
                (start, steps, rest) =>
                {
                    TimeWeighted level = new(start, 2, keepTimeAtLevels: true);
                    List<double> ticks = [],
                        levels = [2];
                    var now = start;
                    foreach ((var wait, var next) in steps)
                    {
                        ticks.AddRange(Enumerable.Repeat(level.Current, (int)wait));
                        level.Update(now += wait, next);
                        levels.Add(next);
                    }

                    ticks.AddRange(Enumerable.Repeat(level.Current, (int)rest));
                    now += rest;
                    Assert.Equal(ticks.Count == 0 ? level.Current : ticks.Average(), level.Mean(now), 1e-9);
                    Assert.Equal(
                        (levels.Min(), levels.Max(), levels[^1]),
                        (level.Minimum, level.Maximum, level.Current)
                    );
                    for (var at = 0; at <= 5; at++)
                        Assert.Equal(ticks.Count(x => x == at), level.TimeAt(at, now));
                }
            );

    [Fact]
    public void Time_does_not_run_backwards()
    {
        TimeWeighted level = new(10);
        level.Update(20, 1);
        Assert.Throws<ArgumentOutOfRangeException>("now", () => level.Update(19, 2));
        Assert.Throws<ArgumentOutOfRangeException>("now", () => level.Mean(19));
        Assert.Equal((1, 0.5), (level.Current, level.Mean(30)));
    }

    [Fact]
    public void Time_at_levels_that_was_not_asked_for_is_not_invented() =>
        Assert.Throws<InvalidOperationException>(() => new TimeWeighted(0).TimeAt(0, 5));
}
