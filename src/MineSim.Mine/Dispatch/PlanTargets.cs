using MineSim.Mine.Ground;

namespace MineSim.Mine.Dispatch;

/// <summary>
/// What of each planned material should be moved an hour from now on: its planned rate, and within a day what is
/// missing of the plan up to now. Where all materials are planned and all are ahead, they are to keep the proportion:
/// then
/// what is missing counts from the plan raised to the progress of the last of them.
/// </summary>
/// <remarks>
/// A plan is made in calendar hours, and flows in hours at work: without what is missing no plan would be met, since
/// changes of shift, meals and storms are in no flow.
/// </remarks>
internal sealed class PlanTargets
{
    private const double CatchUpHours = 24;

    private readonly MineView _mine;
    private readonly Material[] _materials;
    private readonly double[] _target;

    public PlanTargets(MineView mine)
    {
        _mine = mine;
        _materials =
        [
            .. mine
                .Loaders.ToArray()
                .SelectMany(l => l.Rocks)
                .Distinct()
                .Where(m => mine.HasPeriods || m.PlanTonnesPerHour is not null),
        ];
        _target = new double[_materials.Length];
    }

    /// <summary>Materials that are planned at some time.</summary>
    public int Count => _materials.Length;

    /// <summary>Whether all materials that are dug now are planned.</summary>
    public bool ComprisesAll { get; private set; }

    /// <summary>The target of a planned material in t/h; 0 when it is far ahead.</summary>
    public double this[int plan] => _target[plan];

    /// <summary>Which planned material a loader digs; below 0 for one without a plan.</summary>
    public int IndexOf(LoaderView loader) => Array.IndexOf(_materials, loader.Loader.Block.Material);

    /// <summary>Finds the targets as they are now.</summary>
    public void Update()
    {
        var hours = _mine.NowHours;
        ComprisesAll = true;
        var lead = double.PositiveInfinity;
        foreach (var loader in _mine.Loaders)
        {
            ComprisesAll &= loader.PlanTonnesPerHour is not null;
            lead = Math.Min(lead, -loader.MissingShare);
        }

        if (!ComprisesAll)
            lead = 0;
        for (var plan = 0; plan < _materials.Length; plan++)
        {
            var material = _materials[plan];
            var missing = (material.BehindPlan(hours) + Math.Max(0, lead)) * material.PlannedUpTo(hours);
            _target[plan] = material.PlanTonnesPerHour is { } rate ? Math.Max(0, rate + missing / CatchUpHours) : 0;
        }
    }
}
