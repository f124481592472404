namespace MineSim.Mine;

/// <summary>
/// The target flows of a mine: truckloads per hour on each way from dump to loader to the loader's dump, by class of
/// trucks, that move the most planned tonnes.
/// </summary>
/// <remarks>
/// Steady state of means, without queues. Limits: each loader serves for at most an hour an hour, each bay tips for at most
/// an hour an hour, the trucks at work of each class drive, load and tip for at most their own number of hours an hour,
/// and no more leave a dump than come to it. What is planned comes first: a tonne within its material's planned rate
/// counts ten times one beyond it or without a plan. Among programmes of the same worth the one of the fewest
/// truck-hours is taken.
/// </remarks>
internal sealed class FlowProgramme
{
    private const double WorthOfPlanned = 9;
    private const double PriceOfTruckHour = 1e-3;

    private readonly MineView _mine;
    private readonly LinearProgramme _programme;
    private readonly TruckView?[] _oneOf;
    private readonly int[] _atWork;
    private readonly Material[] _planned;
    private readonly double[] _flow;
    private readonly double[] _wanted;

    public FlowProgramme(MineView mine)
    {
        _mine = mine;
        var loaders = mine.Loaders.ToArray();
        _planned = [.. loaders.SelectMany(l => l.Rocks).Distinct().Where(m => mine.HasPeriods || m.PlanTonnesPerHour is not null)];
        _oneOf = new TruckView?[mine.TruckClasses];
        _atWork = new int[mine.TruckClasses];
        foreach (var truck in mine.Trucks) _oneOf[truck.Class] ??= truck;
        _flow = new double[mine.TruckClasses * mine.Dumps.Length * loaders.Length];
        _wanted = new double[mine.TruckClasses * loaders.Length];
        _programme = new LinearProgramme(
            loaders.Length + mine.Dumps.Length + mine.TruckClasses * (1 + mine.Dumps.Length) + _planned.Length,
            _flow.Length + _planned.Length);
    }

    /// <summary>Loads per hour of a class of trucks from a dump to a loader.</summary>
    public double Flow(int truckClass, int dump, LoaderView loader) => _flow[Cell(truckClass, dump, loader.Index)];

    /// <summary>
    /// Trucks of a class that are at a loader or on their way to it when the target flows run (Little's law: the flow times
    /// the time from dump to full).
    /// </summary>
    public double Wanted(int truckClass, LoaderView loader) => _wanted[truckClass * _mine.Loaders.Length + loader.Index];

    /// <summary>Finds the flows for the mine as it is now.</summary>
    public void Solve()
    {
        Array.Clear(_atWork);
        foreach (var truck in _mine.Trucks)
        {
            if (truck.IsAtWork) _atWork[truck.Class]++;
        }

        State();
        // The programme has the solution 0, and every way takes truck hours: it is neither infeasible nor unbounded.
        if (_programme.Solve() != ProgrammeEnd.Optimal) throw new InvalidOperationException("The target flows have no end.");
        _programme.Value[.._flow.Length].CopyTo(_flow);
        Array.Clear(_wanted);
        foreach (var loader in _mine.Loaders)
        {
            for (var c = 0; c < _atWork.Length; c++)
            {
                foreach (var dump in _mine.Dumps)
                {
                    var flow = Flow(c, dump.Index, loader);
                    if (flow > 0) _wanted[c * _mine.Loaders.Length + loader.Index] += flow * (_mine.EmptyHours(dump, loader) + loader.ServiceHours(c));
                }
            }
        }
    }

    private void State()
    {
        var (loaders, dumps) = (_mine.Loaders.Length, _mine.Dumps.Length);
        _programme.Begin(loaders + dumps + _atWork.Length * (1 + dumps) + _planned.Length, _flow.Length + _planned.Length);
        foreach (var loader in _mine.Loaders) _programme.Limit(loader.Index, 1);
        foreach (var dump in _mine.Dumps) _programme.Limit(loaders + dump.Index, dump.Bays ?? double.PositiveInfinity);
        for (var c = 0; c < _atWork.Length; c++) _programme.Limit(loaders + dumps + c, _atWork[c]);
        for (var p = 0; p < _planned.Length; p++)
        {
            _programme.Gain(_flow.Length + p, WorthOfPlanned);
            _programme.Bound(_flow.Length + p, _planned[p].PlanTonnesPerHour ?? 0);
            _programme.Add(PlanRow(p), _flow.Length + p, 1);
        }

        foreach (var loader in _mine.Loaders)
        {
            for (var c = 0; c < _atWork.Length; c++)
            {
                foreach (var dump in _mine.Dumps) Way(c, dump, loader);
            }
        }
    }

    private void Way(int truckClass, DumpView from, LoaderView loader)
    {
        var cell = Cell(truckClass, from.Index, loader.Index);
        var truck = _oneOf[truckClass]!;
        var to = loader.Dump;
        var drive = _mine.EmptyHours(from, loader) + _mine.LoadedHours(loader, to);
        if (!loader.IsAtWork || !to.IsAtWork || !from.IsAtWork || !truck.MayServe(loader) || double.IsPositiveInfinity(drive))
        {
            _programme.Bound(cell, 0);
            return;
        }

        var (loaders, dumps) = (_mine.Loaders.Length, _mine.Dumps.Length);
        var cycle = drive + loader.ServiceHours(truckClass) + truck.DumpHours;
        _programme.Gain(cell, loader.PayloadTonnes(truckClass) * (1 - PriceOfTruckHour * cycle));
        _programme.Add(loader.Index, cell, loader.ServiceHours(truckClass));
        if (to.Bays is not null) _programme.Add(loaders + to.Index, cell, truck.DumpHours);
        _programme.Add(loaders + dumps + truckClass, cell, cycle);
        _programme.Add(BalanceRow(truckClass, from.Index), cell, 1);
        _programme.Add(BalanceRow(truckClass, to.Index), cell, -1);
        var plan = Array.IndexOf(_planned, loader.Loader.Block.Material);
        if (plan >= 0) _programme.Add(PlanRow(plan), cell, -loader.PayloadTonnes(truckClass));
    }

    private int Cell(int truckClass, int dump, int loader) => (truckClass * _mine.Dumps.Length + dump) * _mine.Loaders.Length + loader;

    private int BalanceRow(int truckClass, int dump) =>
        _mine.Loaders.Length + _mine.Dumps.Length + _atWork.Length + truckClass * _mine.Dumps.Length + dump;

    private int PlanRow(int plan) => _mine.Loaders.Length + _mine.Dumps.Length + _atWork.Length * (1 + _mine.Dumps.Length) + plan;
}
