using CsCheck;

namespace MineSim.Kernel.Tests;

public class SlotPoolTests
{
    [Fact]
    public void The_lowest_free_slot_is_always_given_first() =>
        Gen.Int[0, 199]
            .Array[0, 500]
            .Sample(steps =>
            {
                var pool = new SlotPool(100);
                var free = new SortedSet<int>(Enumerable.Range(0, 100));
                foreach (var step in steps)
                {
                    Assert.Equal(free.Count == 0, pool.IsEmpty);
                    if (step < 100 && free.Add(step))
                        pool.Return(step);
                    else if (free.Count > 0)
                        Assert.True(free.Remove(pool.Take()));
                    if (free.Count == 0)
                        continue;
                    var lowest = free.Min;
                    Assert.Equal(lowest, pool.Take());
                    pool.Return(lowest);
                }
            });

    [Fact]
    public void Growing_adds_slots_behind_those_that_exist()
    {
        var pool = new SlotPool(2);
        pool.Take();
        pool.Take();
        Assert.True(pool.IsEmpty);
        pool.Grow(2, 4);
        Assert.Equal(2, pool.Take());
        Assert.Equal(3, pool.Take());
        Assert.True(pool.IsEmpty);
    }
}
