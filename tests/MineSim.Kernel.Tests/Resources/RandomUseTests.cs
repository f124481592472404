using CsCheck;

namespace MineSim.Kernel.Tests;

/// <summary>What holds of a resource whatever processes do with it.</summary>
public class RandomUseTests
{
    private static readonly Gen<Visit> AnyVisit = Gen.Select(
        Gen.Int[0, 60],
        Gen.Int[0, 12],
        Gen.Int[0, 2],
        Gen.Int[0, 3],
        (arrival, use, priority, patience) => new Visit(arrival, use, priority, patience * 4)
    );

    private static readonly Gen<(
        Visit[] Visits,
        int Capacity,
        (int Time, int Capacity)[] Changes,
        (int Time, int Visit)[] Interrupts
    )> AnyWorld = Gen.Select(
        AnyVisit.Array[1, 40],
        Gen.Int[0, 4],
        Gen.Select(Gen.Int[0, 80], Gen.Int[0, 5]).Array[0, 4],
        Gen.Select(Gen.Int[1, 80], Gen.Int[0, 39]).Array[0, 6]
    );

    [Fact]
    public void Places_are_never_overbooked_nobody_is_overtaken_and_nobody_waits_while_a_place_is_free() =>
        AnyWorld.Sample(
            world => new World(world.Visits, world.Capacity, world.Changes, world.Interrupts).RunAndCheck(),
            iter: 2_000
        );

    internal sealed record Visit(int Arrival, int Use, int Priority, int Patience);

    private sealed class World
    {
        private readonly Simulation _sim = new();
        private readonly Resource _resource;
        private readonly Process[] _visitors;
        private readonly List<(Process Visitor, int Priority, int Ticket, long Since)> _waiting = [];
        private int _tickets;
        private int _held;
        private int _tolerated;

        public World(
            Visit[] visits,
            int capacity,
            (int Time, int Capacity)[] changes,
            (int Time, int Visit)[] interrupts
        )
        {
            _resource = new Resource(_sim, capacity);
            _visitors = [.. visits.Select(visit => _sim.Start(Come(visit)))];
            foreach (var (time, newCapacity) in changes)
                _sim.Start(Change(time, newCapacity));
            foreach (var (time, visit) in interrupts)
                _sim.Start(Disturb(time, _visitors[visit % _visitors.Length]));
        }

        public void RunAndCheck()
        {
            while (_sim.Step())
            {
                _tolerated = Math.Min(_tolerated, _resource.InUse);
                Assert.True(_resource.InUse <= Math.Max(_resource.Capacity, _tolerated), "overbooked");
                Assert.True(_held <= _resource.InUse, "more hold a place than the resource knows");
                Assert.False(
                    _resource.Queued > 0 && _resource.InUse < _resource.Capacity,
                    "somebody waits beside a free place"
                );
            }

            Assert.Equal((0, 0), (_held, _resource.InUse));
            Assert.Equal(_waiting.Count, _resource.Queued);
            Assert.True(_resource.Queued == 0 || _resource.Capacity == 0, "somebody waits for ever");
        }

        private async Process Come(Visit visit)
        {
            await _sim.Delay(visit.Arrival);
            var own = (Visitor: _sim.Active!, visit.Priority, Ticket: _tickets++, Since: _sim.Now);
            _waiting.Add(own);
            var got =
                visit.Patience == 0
                    ? await _resource.Acquire(visit.Priority)
                    : await _resource.AcquireWithin(visit.Patience, visit.Priority);
            _waiting.Remove(own);
            if (!got)
                return;
            Assert.DoesNotContain(
                _waiting,
                other =>
                    other.Since < _sim.Now && (other.Priority, other.Ticket).CompareTo((own.Priority, own.Ticket)) < 0
            );
            _held++;
            for (var left = (long)visit.Use; left > 0; )
                left = await _sim.Delay(left);
            _held--;
            _resource.Release();
        }

        private async Process Change(int time, int capacity)
        {
            await _sim.Delay(time);
            _tolerated = _resource.InUse;
            _resource.Capacity = capacity;
        }

        private async Process Disturb(int time, Process visitor)
        {
            await _sim.Delay(time);
            if (_sim.Interrupt(visitor))
                _waiting.RemoveAll(each => each.Visitor == visitor);
        }
    }
}
