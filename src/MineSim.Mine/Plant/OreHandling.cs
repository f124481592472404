using MineSim.Kernel;
using MineSim.Records.Mining;
using MineSim.Spec.Ground;
using MineSim.Spec.Plant;

namespace MineSim.Mine.Plant;

/// <summary>
/// The plant behind a crusher, in time: its breakdowns, and the trucks that wait until the bin has room.
/// </summary>
internal sealed class OreHandling : IReceiver
{
    private const double NearlyFull = 0.95;

    private readonly CrusherSpec _spec;
    private readonly OreFlow _flow;
    private readonly Simulation _simulation;
    private readonly Signal _changed;
    private readonly Shutdown[] _shutdowns;
    private readonly Feeder? _feeder;
    private double _coming;
    private long _at;

    public OreHandling(
        string name,
        CrusherSpec spec,
        Metal initialGrade,
        Simulation simulation,
        Feeder? feeder = null,
        Blend? blend = null
    )
    {
        _spec = spec;
        _flow = new OreFlow(name, spec, initialGrade, feeder, blend);
        _feeder = feeder;
        _simulation = simulation;
        _changed = new Signal(simulation);
        Turn = new Resource(simulation, 1);
        _shutdowns = [.. spec.Shutdowns.Select(s => new Shutdown(s, simulation.Stream($"{name} {s.Name}", "length")))];
    }

    public Resource Turn { get; }

    /// <summary>Planned shutdowns of the crusher.</summary>
    public IReadOnlyList<Shutdown> CrusherShutdowns => [.. _shutdowns.Where(s => s.OfCrusher)];

    /// <summary>Whether a pile and a mill stand behind the crusher.</summary>
    public bool HasMill => _spec.Mill is not null;

    /// <summary>Levels, tonnes and hours as they are now.</summary>
    public OreFlow Flow
    {
        get
        {
            Settle();
            return _flow;
        }
    }

    /// <summary>
    /// The rate in t/h at which ore can come for hours while the crusher runs: once the pile is nearly full, what the
    /// mill draws.
    /// </summary>
    public double SustainedRate
    {
        get
        {
            var flow = Flow;
            if (flow.Pile.Level < NearlyFull * flow.Pile.Capacity)
                return flow.Crusher.Rate;
            return flow.Mill.IsDown ? 0 : Math.Min(flow.Crusher.Rate, flow.Mill.Rate);
        }
    }

    /// <summary>Mill and feeder begin to run, and to fail.</summary>
    public void Open()
    {
        if (_feeder is not null)
            Start(new StationLife(_spec.Feeder!.Failures, [], _feeder.Station.Name, _simulation), _feeder.Station);
        if (_spec.Mill is not { } mill)
            return;
        Start(
            new StationLife(mill.Failures, [.. _shutdowns.Where(s => s.OfMill)], _flow.Mill.Name, _simulation),
            _flow.Mill
        );
    }

    /// <summary>The crusher is blocked or shut down by plan, or runs again.</summary>
    public void SetCrusherDown(bool isDown, PlantTime cause) => SetDown(_flow.Crusher, isDown, cause);

    /// <summary>Whether a load, as far as its grade goes, is wanted: always where nobody blends.</summary>
    public bool Suits(double payload, Metal grade) => _flow.Blend is null || Flow.Blend!.Suits(payload, grade);

    /// <summary>A truck that has come stays to tip.</summary>
    public void Expect(double payload, Metal grade) => _flow.Blend?.Expect(payload, grade);

    /// <summary>Keeps room in the bin for a load that is about to be tipped, if there is any.</summary>
    public bool TryReserveInTurn(double payload)
    {
        Settle();
        if (_flow.Bin.Level > LevelWithRoomFor(payload))
            return false;
        _coming += payload;
        _feeder?.KeepRoom(_spec.BinTonnes - _coming);
        return true;
    }

    /// <summary>A load for which room was kept has fallen into the bin.</summary>
    public void Tip(double payload, Metal grade)
    {
        Settle();
        _coming = Math.Max(0, _coming - payload);
        if (_coming < 1e-6)
            _coming = 0;
        _feeder?.KeepRoom(_spec.BinTonnes - _coming);
        _flow.Tip(payload, grade);
        _changed.Pulse();
    }

    /// <summary>Waits until there may be room for a load, or something has changed.</summary>
    public async Activity WaitForRoom(double payload)
    {
        if (_feeder is not null)
            _feeder.TrucksWaiting++;
        var level = LevelWithRoomFor(payload);
        var hours = level < 0 ? double.PositiveInfinity : _flow.HoursUntilBinFallsTo(level);
        if (hours < Clock.ToHours(long.MaxValue / 4))
            await _changed.WaitWithin(Math.Max(1, (long)Math.Ceiling(hours * Clock.TicksPerHour)));
        else
            await _changed.Wait();
        if (_feeder is null)
            return;
        Settle();
        _feeder.TrucksWaiting--;
    }

    /// <summary>Those who wait for room think again: a stop is due.</summary>
    public void CallWaiting()
    {
        Turn.InterruptWaiting();
        _changed.Pulse();
    }

    /// <summary>
    /// The highest level of the bin at which a load has room: below 0 while others tip, who leave none.
    /// </summary>
    private double LevelWithRoomFor(double payload)
    {
        var level = _spec.BinTonnes - _coming - payload;
        return _coming > 0 ? level : Math.Max(0, level);
    }

    private void Start(StationLife life, PlantStation station)
    {
        if (life.HasStops)
        {
            _simulation.Start(
                life.Run(cause => SetDown(station, true, cause), () => SetDown(station, false)),
                station.Name
            );
        }
    }

    private void SetDown(PlantStation station, bool isDown, PlantTime cause = PlantTime.Down)
    {
        Settle();
        station.IsDown = isDown;
        station.IsDownByPlan = isDown && cause == PlantTime.PlannedDown;
        _changed.Pulse();
    }

    private void Settle()
    {
        if (_at == _simulation.Now)
            return;
        if (_flow.Blend is { } blend)
        {
            for (
                var hour = (_at / Clock.TicksPerHour + 1) * Clock.TicksPerHour;
                hour <= _simulation.Now;
                hour += Clock.TicksPerHour
            )
            {
                AdvanceTo(hour);
                blend.Hourly.Close(_flow.Crusher);
            }
        }

        AdvanceTo(_simulation.Now);
    }

    private void AdvanceTo(long time)
    {
        _flow.Advance(Clock.ToHours(time - _at));
        _at = time;
    }
}
