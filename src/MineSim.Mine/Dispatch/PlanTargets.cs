namespace MineSim.Mine;

/// <summary>
/// What of each planned material should be moved an hour from now on: its planned rate, and within a day what is
/// missing of the plan up to now. Where all materials are planned and all are ahead, they are to keep the proportion: then
/// what is missing counts from the plan raised to the progress of the last of them.
/// </summary>
/// <remarks>
/// A plan is made in calendar hours, and flows in hours at work: without what is missing no plan would be met, since
/// changes of shift, meals and storms are in no flow.
/// </remarks>
internal sealed class PlanTargets
{
    private const double CatchUpHours = 24;

    private readonly LoaderView[] _loaders;
    private readonly string[] _materials;
    private readonly double[] _target;

    public PlanTargets(ReadOnlySpan<LoaderView> loaders)
    {
        _loaders = [.. loaders];
        _materials = [.. _loaders.Where(l => l.PlanTonnesPerHour is not null).Select(l => l.Material).Distinct()];
        _target = new double[_materials.Length];
        ComprisesAll = _loaders.All(l => l.PlanTonnesPerHour is not null);
    }

    /// <summary>Planned materials.</summary>
    public int Count => _materials.Length;

    /// <summary>Whether every material is planned.</summary>
    public bool ComprisesAll { get; }

    /// <summary>The target of a planned material in t/h; 0 when it is far ahead.</summary>
    public double this[int plan] => _target[plan];

    /// <summary>Which planned material a loader digs; below 0 for one without a plan.</summary>
    public int IndexOf(LoaderView loader) => Array.IndexOf(_materials, loader.Material);

    /// <summary>Finds the targets as they are now.</summary>
    public void Update(double nowHours)
    {
        var lead = ComprisesAll ? Lead() : 0;
        foreach (var loader in _loaders)
        {
            if (loader.PlanTonnesPerHour is { } rate)
                _target[IndexOf(loader)] = Math.Max(0, rate + (loader.MissingShare + lead) * rate * nowHours / CatchUpHours);
        }
    }

    /// <summary>The share of its plan by which the last of all materials is ahead.</summary>
    private double Lead()
    {
        var lead = double.PositiveInfinity;
        foreach (var loader in _loaders) lead = Math.Min(lead, -loader.MissingShare);
        return Math.Max(0, lead);
    }
}
