using CsCheck;
using MineSim.Kernel;
using MineSim.Mine.Crossings;

namespace MineSim.Mine.Tests;

public class OneLaneTests
{
    [Fact]
    public void A_direction_keeps_going_while_nobody_waits_at_the_other_end() =>
        Assert.Equal(
            [0, 1, 2, 3, 4, 5],
            Entries(platoon: 1, crossing: 10, (0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (5, 0))
        );

    [Fact]
    public void Who_waits_at_the_other_end_sees_at_most_a_platoon_go_in_after_it_came()
    {
        // The truck for the other direction comes at 2. Two more go in after it; the others wait until it is through.
        Assert.Equal(
            [0, 1, 2, 3, 23, 23, 13],
            Entries(platoon: 2, crossing: 10, (0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (1.5, 1))
        );
    }

    [Fact]
    public void Platoons_from_both_ends_take_turns() =>
        Assert.Equal(
            [0, 1, 1, 21, 11, 11, 31],
            Entries(platoon: 2, crossing: 10, (0, 0), (1, 0), (1, 0), (1, 0), (0.5, 1), (0.5, 1), (0.5, 1))
        );

    [Fact]
    public void At_most_a_platoon_goes_while_others_wait_never_two_directions_at_once_and_nobody_is_overtaken() =>
        Gen.Select(
                Gen.Int[1, 4],
                Gen.Select(Gen.Long[0, 300], Gen.Int[0, 1], Gen.Long[1, 60]).Array[1, 40],
                Gen.Long[1, 300].Array[0, 3]
            )
            .Sample(
                (platoon, trucks, calls) =>
                {
                    var road = new Road(platoon);
                    foreach (var (comes, way, crossing) in trucks)
                        road.Send(comes, way, crossing);
                    foreach (var time in calls)
                        road.CallAt(time);

                    road.Simulation.Run();

                    Assert.Equal(trucks.Length, road.Through);
                    Assert.Equal(0, road.Inside);
                }
            );

    [Fact]
    public void What_trucks_are_held_for_is_known_by_direction()
    {
        var road = new Road(platoon: 1);
        road.Send(0, 0, 10);
        road.Send(4, 1, 10);

        road.Simulation.Run();

        Assert.Equal((0L, 6L), (road.Held(0), road.Held(1)));
    }

    private static double[] Entries(int platoon, long crossing, params (double Comes, int Way)[] trucks)
    {
        var road = new Road(platoon, scale: 10);
        foreach (var (comes, way) in trucks)
            road.Send((long)(comes * 10), way, crossing * 10);
        road.Simulation.Run();
        return [.. road.Entries.Select(ticks => ticks / 10.0)];
    }

    /// <summary>Trucks that come to the ends of one segment, and what must hold whenever one goes in.</summary>
    private sealed class Road(int platoon, int scale = 1)
    {
        private readonly List<int>[] _waiting =
        [
            [],
            [],
        ];
        private OneLane? _lane;
        private int _sent;
        private int _way;
        private int _goneSinceSomebodyWaits;

        public Simulation Simulation { get; } = new();

        public List<long> Entries { get; } = [];

        public int Inside { get; private set; }

        public int Through { get; private set; }

        private OneLane Lane => _lane ??= new OneLane(platoon, Simulation);

        public long Held(int way) => Lane.Held(way);

        public void Send(long comes, int way, long crossing)
        {
            Entries.Add(-scale);
            Simulation.Start(Drive(_sent++, way, crossing), comes);
        }

        public void CallAt(long time) => Simulation.Start(Call(), time);

        private async Process Call()
        {
            Lane.CallWaiting();
            await Simulation.Delay(0);
        }

        private async Process Drive(int truck, int way, long crossing)
        {
            if (!Lane.TryEnter(way))
            {
                if (_waiting[way].Count == 0)
                    _goneSinceSomebodyWaits = 0;
                _waiting[way].Add(truck);
                while (true)
                {
                    if (await Lane.Enter(way))
                        break;
                    Lane.ComeBack(way);
                    await Simulation.Delay(0);
                    if (Lane.TryReenter(way))
                        break;
                }

                Assert.Equal(truck, _waiting[way][0]);
                _waiting[way].RemoveAt(0);
            }

            if (Inside > 0)
                Assert.Equal(_way, way);
            if (Inside == 0 && way != _way)
                _goneSinceSomebodyWaits = 0;
            if (_waiting[1 - way].Count > 0)
                Assert.True(++_goneSinceSomebodyWaits <= platoon);
            _way = way;
            Entries[truck] = Simulation.Now;
            Inside++;
            await Simulation.Delay(crossing);
            Inside--;
            Through++;
            Lane.Exit(way);
        }
    }
}
