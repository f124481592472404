using MineSim.Experiments.Replications;

namespace MineSim.Experiments.Tests;

public sealed class TimeLeftTests
{
    [Fact]
    public void Waiting_replications_share_the_threads() =>
        Assert.Equal(20, TimeLeft.Estimate(waiting: 10, underWay: [], mean: 4, threads: 2));

    [Fact]
    public void Replications_under_way_count_for_what_is_left_of_them() =>
        Assert.Equal(((2 * 4) + 1 + 3) / 2.0, TimeLeft.Estimate(waiting: 2, underWay: [3, 1], mean: 4, threads: 2));

    [Fact]
    public void Many_threads_cannot_end_before_the_longest_replication() =>
        Assert.Equal(3, TimeLeft.Estimate(waiting: 0, underWay: [1, 3.5], mean: 4, threads: 8));

    [Fact]
    public void A_replication_that_takes_longer_than_the_mean_may_end_at_any_moment() =>
        Assert.Equal(0, TimeLeft.Estimate(waiting: 0, underWay: [9], mean: 4, threads: 1));
}
