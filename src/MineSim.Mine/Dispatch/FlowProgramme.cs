namespace MineSim.Mine.Dispatch;

/// <summary>
/// The target flows of a mine: truckloads per hour on each way from dump to loader to the loader's dump, by class of
/// trucks, that move the most planned tonnes.
/// </summary>
/// <remarks>
/// Steady state of means, without queues. Limits: each loader serves for at most an hour an hour, each bay tips for at
/// most
/// an hour an hour, a crusher takes what it and its plant can (<see cref="DumpView.TonnesPerHour"/>), the trucks at
/// work of each class drive, load and tip for at most their own number of hours an hour,
/// and no more leave a dump than come to it. What is planned comes first: the least share of its target
/// (<see cref="PlanTargets"/>) that a material reaches is made as large as can be, so that none is left behind for one
/// that is easier to haul; then a tonne within a target counts ten times one beyond it or without a plan. Where all
/// materials are planned they go on beyond their targets in the same proportion. Among programmes of the same worth the
/// one of the fewest truck-hours is taken.
/// </remarks>
internal sealed class FlowProgramme
{
    private const double WorthOfPlanned = 9;
    private const double WorthOfProportion = 1e3;
    private const double PriceOfTruckHour = 1e-3;

    private readonly MineView _mine;
    private readonly LinearProgramme _programme;
    private readonly TruckView?[] _oneOf;
    private readonly int[] _atWork;
    private readonly PlanTargets _targets;
    private readonly bool[] _hasWay;
    private readonly double[] _flow;
    private readonly double[] _wanted;

    public FlowProgramme(MineView mine)
    {
        _mine = mine;
        var loaders = mine.Loaders.ToArray();
        _targets = new PlanTargets(mine);
        _hasWay = new bool[_targets.Count];
        _oneOf = new TruckView?[mine.TruckClasses];
        _atWork = new int[mine.TruckClasses];
        foreach (var truck in mine.Trucks)
            _oneOf[truck.Class] ??= truck;
        _flow = new double[mine.TruckClasses * mine.Dumps.Length * loaders.Length];
        _wanted = new double[mine.TruckClasses * loaders.Length];
        _programme = new LinearProgramme(
            loaders.Length + 2 * mine.Dumps.Length + mine.TruckClasses * (1 + mine.Dumps.Length) + 2 * _targets.Count,
            _flow.Length + _targets.Count + 1
        );
    }

    /// <summary>Loads per hour of a class of trucks from a dump to a loader.</summary>
    public double Flow(int truckClass, int dump, LoaderView loader) => _flow[Cell(truckClass, dump, loader.Index)];

    /// <summary>
    /// Trucks of a class that are at a loader or on their way to it when the target flows run (Little's law: the flow
    /// times
    /// the time from dump to full).
    /// </summary>
    public double Wanted(int truckClass, LoaderView loader) =>
        _wanted[truckClass * _mine.Loaders.Length + loader.Index];

    /// <summary>Finds the flows for the mine as it is now.</summary>
    public void Solve()
    {
        Array.Clear(_atWork);
        foreach (var truck in _mine.Trucks)
        {
            if (truck.IsAtWork)
                _atWork[truck.Class]++;
        }

        _targets.Update();
        Array.Clear(_hasWay);
        State();
        // The programme has the solution 0, and every way takes truck hours and bounds the proportion: it is neither
        // infeasible nor unbounded.
        if (_programme.Solve() != ProgrammeEnd.Optimal)
            throw new InvalidOperationException("The target flows have no end.");
        _programme.Value[.._flow.Length].CopyTo(_flow);
        Array.Clear(_wanted);
        foreach (var loader in _mine.Loaders)
        {
            for (var c = 0; c < _atWork.Length; c++)
            {
                foreach (var dump in _mine.Dumps)
                {
                    var flow = Flow(c, dump.Index, loader);
                    if (flow > 0)
                    {
                        _wanted[c * _mine.Loaders.Length + loader.Index] +=
                            flow * (_mine.EmptyHours(_oneOf[c]!, dump, loader) + loader.ServiceHours(c));
                    }
                }
            }
        }
    }

    private void State()
    {
        var (loaders, dumps) = (_mine.Loaders.Length, _mine.Dumps.Length);
        _programme.Begin(
            loaders + 2 * dumps + _atWork.Length * (1 + dumps) + 2 * _targets.Count,
            _flow.Length + _targets.Count + 1
        );
        foreach (var loader in _mine.Loaders)
            _programme.Limit(loader.Index, 1);
        foreach (var dump in _mine.Dumps)
        {
            _programme.Limit(loaders + dump.Index, dump.Bays ?? double.PositiveInfinity);
            _programme.Limit(loaders + dumps + dump.Index, dump.TonnesPerHour);
        }

        for (var c = 0; c < _atWork.Length; c++)
            _programme.Limit(loaders + 2 * dumps + c, _atWork[c]);
        foreach (var loader in _mine.Loaders)
        {
            for (var c = 0; c < _atWork.Length; c++)
            {
                foreach (var dump in _mine.Dumps)
                    Way(c, dump, loader);
            }
        }

        Plan();
    }

    /// <summary>
    /// Tonnes within targets, and the share of its target that every material that can be hauled reaches.
    /// </summary>
    private void Plan()
    {
        var proportion = _flow.Length + _targets.Count;
        var total = 0.0;
        for (var p = 0; p < _targets.Count; p++)
        {
            var planned = _flow.Length + p;
            _programme.Gain(planned, WorthOfPlanned);
            _programme.Bound(planned, _targets[p]);
            _programme.Add(PlanRow(p), planned, 1);
            if (!_hasWay[p] || _targets[p] <= 0)
                continue;
            _programme.Add(ProportionRow(p), proportion, _targets[p]);
            total += _targets[p];
        }

        _programme.Gain(proportion, WorthOfProportion * total);
        if (total == 0)
            _programme.Bound(proportion, 0);
        else if (!_targets.ComprisesAll)
            _programme.Bound(proportion, 1);
    }

    private void Way(int truckClass, DumpView from, LoaderView loader)
    {
        var cell = Cell(truckClass, from.Index, loader.Index);
        var truck = _oneOf[truckClass]!;
        var to = loader.Dump;
        var drive = _mine.EmptyHours(truck, from, loader) + _mine.LoadedHours(truck, loader, to);
        if (
            !loader.IsAtWork
            || !to.IsAtWork
            || !from.IsAtWork
            || !truck.MayServe(loader)
            || double.IsPositiveInfinity(drive)
        )
        {
            _programme.Bound(cell, 0);
            return;
        }

        var (loaders, dumps) = (_mine.Loaders.Length, _mine.Dumps.Length);
        var cycle = drive + loader.ServiceHours(truckClass) + truck.DumpHours;
        _programme.Gain(cell, loader.PayloadTonnes(truckClass) * (1 - PriceOfTruckHour * cycle));
        _programme.Add(loader.Index, cell, loader.LoaderHours(truckClass));
        if (to.Bays is not null)
            _programme.Add(loaders + to.Index, cell, truck.DumpHours);
        if (!double.IsPositiveInfinity(to.TonnesPerHour))
            _programme.Add(loaders + dumps + to.Index, cell, loader.PayloadTonnes(truckClass));
        _programme.Add(loaders + 2 * dumps + truckClass, cell, cycle);
        _programme.Add(BalanceRow(truckClass, from.Index), cell, 1);
        _programme.Add(BalanceRow(truckClass, to.Index), cell, -1);
        var plan = _targets.IndexOf(loader);
        if (plan < 0)
            return;
        _programme.Add(PlanRow(plan), cell, -loader.PayloadTonnes(truckClass));
        _programme.Add(ProportionRow(plan), cell, -loader.PayloadTonnes(truckClass));
        _hasWay[plan] = true;
    }

    private int Cell(int truckClass, int dump, int loader) =>
        (truckClass * _mine.Dumps.Length + dump) * _mine.Loaders.Length + loader;

    private int BalanceRow(int truckClass, int dump) =>
        _mine.Loaders.Length + 2 * _mine.Dumps.Length + _atWork.Length + truckClass * _mine.Dumps.Length + dump;

    private int PlanRow(int plan) =>
        _mine.Loaders.Length + 2 * _mine.Dumps.Length + _atWork.Length * (1 + _mine.Dumps.Length) + plan;

    private int ProportionRow(int plan) => PlanRow(_targets.Count + plan);
}
