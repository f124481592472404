using MineSim.Kernel;
using MineSim.Mine.Roads;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Crossings;

/// <summary>
/// A junction at work: who finds it free drives through at once, without an event; the others wait on their roads, and
/// are let in one after the other.
/// </summary>
/// <remarks>
/// It is held for a time and never until something else happens. So whatever trucks hold while they wait for it, they
/// go
/// on: nothing that stands before or behind it can lock it.
/// </remarks>
internal sealed class Junction
{
    private readonly long _crossing;
    private readonly bool _loadedFirst;
    private readonly Approach[] _approaches;
    private readonly Simulation _simulation;
    private readonly Signal _wanted;
    private long _freeAt;
    private long _came;

    public Junction(JunctionSpec spec, IReadOnlyList<Leg> approaches, Simulation simulation)
    {
        _crossing = Clock.FromHours(spec.CrossingHours);
        _loadedFirst = spec.RightOfWay == RightOfWay.Loaded;
        _approaches = [.. approaches.Select(leg => new Approach(spec.MainRoad.Contains(leg.From), simulation))];
        _simulation = simulation;
        _wanted = new Signal(simulation);
        Name = spec.Node;
    }

    public string Name { get; }

    /// <summary>Trucks that have driven into it.</summary>
    public long Crossings { get; private set; }

    /// <summary>Ticks for which trucks have waited, so far.</summary>
    public long Held => Enumerable.Range(0, _approaches.Length).Sum(HeldOn);

    /// <summary>Ticks for which trucks have waited on an approach, so far.</summary>
    public long HeldOn(int approach)
    {
        _approaches[approach].Settle(_simulation.Now);
        return _approaches[approach].Held;
    }

    /// <summary>It begins to let in those who wait.</summary>
    public void Open() => _simulation.Start(LetIn(), $"junction {Name}");

    /// <summary>A truck drives in if nobody is there before it.</summary>
    public bool TryCross()
    {
        if (_simulation.Now < _freeAt || IsWanted())
            return false;
        Hold();
        return true;
    }

    /// <summary>
    /// Waits on an approach and drives in; only for a truck that <see cref="TryCross"/> has just refused.
    /// </summary>
    public Wait Cross(int approach, bool isLoaded)
    {
        if (!IsWanted())
            _wanted.Pulse();
        return _approaches[approach].Join(isLoaded && _loadedFirst, _came++, _simulation.Now);
    }

    private async Process LetIn()
    {
        while (true)
        {
            await _wanted.Wait();
            do
            {
                await _simulation.Delay(_freeAt - _simulation.Now);
                Hold();
                First().LetIn(_simulation.Now);
            } while (IsWanted());
        }
    }

    private void Hold()
    {
        _freeAt = _simulation.Now + _crossing;
        Crossings++;
    }

    private bool IsWanted()
    {
        foreach (var approach in _approaches)
        {
            if (approach.Waiting > 0)
                return true;
        }

        return false;
    }

    private Approach First()
    {
        Approach? first = null;
        foreach (var approach in _approaches)
        {
            if (approach.Waiting > 0 && (first is null || approach.GoesBefore(first)))
                first = approach;
        }

        return first!;
    }
}
