using CsCheck;

namespace MineSim.Kernel.Tests;

/// <summary>What holds of a resource whatever processes do with it.</summary>
public class RandomUseTests
{
    private static readonly Gen<Visit> AnyVisit = Gen.Select(
        Gen.Int[0, 60], Gen.Int[0, 12], Gen.Int[0, 2], Gen.Int[0, 3], (arrival, use, priority, patience) => new Visit(arrival, use, priority, patience * 4));

    private static readonly Gen<(Visit[] Visits, int Capacity, (int Time, int Capacity)[] Changes, (int Time, int Visit)[] Interrupts)> AnyWorld =
        Gen.Select(
            AnyVisit.Array[1, 40],
            Gen.Int[0, 4],
            Gen.Select(Gen.Int[0, 80], Gen.Int[0, 5]).Array[0, 4],
            Gen.Select(Gen.Int[1, 80], Gen.Int[0, 39]).Array[0, 6]);

    [Fact]
    public void Places_are_never_overbooked_nobody_is_overtaken_and_nobody_waits_while_a_place_is_free() =>
        AnyWorld.Sample(world => new World(world.Visits, world.Capacity, world.Changes, world.Interrupts).RunAndCheck(), iter: 2_000);

    internal sealed record Visit(int Arrival, int Use, int Priority, int Patience);

    private sealed class World
    {
        private readonly Simulation sim = new();
        private readonly Resource resource;
        private readonly Process[] visitors;
        private readonly List<(Process Visitor, int Priority, int Ticket, long Since)> waiting = [];
        private int tickets;
        private int held;
        private int tolerated;

        public World(Visit[] visits, int capacity, (int Time, int Capacity)[] changes, (int Time, int Visit)[] interrupts)
        {
            resource = new Resource(sim, capacity);
            visitors = [.. visits.Select(visit => sim.Start(Come(visit)))];
            foreach (var (time, newCapacity) in changes) sim.Start(Change(time, newCapacity));
            foreach (var (time, visit) in interrupts) sim.Start(Disturb(time, visitors[visit % visitors.Length]));
        }

        public void RunAndCheck()
        {
            while (sim.Step())
            {
                tolerated = Math.Min(tolerated, resource.InUse);
                Assert.True(resource.InUse <= Math.Max(resource.Capacity, tolerated), "overbooked");
                Assert.True(held <= resource.InUse, "more hold a place than the resource knows");
                Assert.False(resource.Queued > 0 && resource.InUse < resource.Capacity, "somebody waits beside a free place");
            }

            Assert.Equal((0, 0), (held, resource.InUse));
            Assert.Equal(waiting.Count, resource.Queued);
            Assert.True(resource.Queued == 0 || resource.Capacity == 0, "somebody waits for ever");
        }

        private async Process Come(Visit visit)
        {
            await sim.Delay(visit.Arrival);
            var own = (Visitor: sim.Active!, visit.Priority, Ticket: tickets++, Since: sim.Now);
            waiting.Add(own);
            var got = visit.Patience == 0
                ? await resource.Acquire(visit.Priority)
                : await resource.AcquireWithin(visit.Patience, visit.Priority);
            waiting.Remove(own);
            if (!got) return;
            Assert.DoesNotContain(waiting, other => other.Since < sim.Now
                && (other.Priority, other.Ticket).CompareTo((own.Priority, own.Ticket)) < 0);
            held++;
            for (var left = (long)visit.Use; left > 0;) left = await sim.Delay(left);
            held--;
            resource.Release();
        }

        private async Process Change(int time, int capacity)
        {
            await sim.Delay(time);
            tolerated = resource.InUse;
            resource.Capacity = capacity;
        }

        private async Process Disturb(int time, Process visitor)
        {
            await sim.Delay(time);
            if (sim.Interrupt(visitor)) waiting.RemoveAll(each => each.Visitor == visitor);
        }
    }
}
