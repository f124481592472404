using MineSim.Kernel;
using MineSim.Mine.Ports;
using MineSim.Spec.Maintenance;

namespace MineSim.Mine.Maintenance;

/// <summary>
/// Average technicians without names or rosters: a mine's own in crews or by skill, and those of a service contract.
/// </summary>
internal sealed class TechnicianPool : ITechnicians
{
    private readonly Simulation _simulation;
    private readonly ServiceContractSpec? _contract;
    private readonly bool _inCrews;
    private readonly TechnicianGroupSpec[] _groups;
    private readonly int _own;
    private readonly int[] _busy;
    private readonly int[] _taken;

    /// <param name="spec">Who there is.</param>
    /// <param name="machines">How many machines the mine has.</param>
    /// <param name="simulation">The world it is part of.</param>
    /// <param name="contractOnly">Whether the mine's own people are in its workforce, and not here.</param>
    public TechnicianPool(MaintenanceSpec spec, int machines, Simulation simulation, bool contractOnly = false)
    {
        (_simulation, _contract) = (simulation, spec.Contract);
        _inCrews = !contractOnly && spec.Technicians.Count == 0;
        TechnicianGroupSpec[] own =
            contractOnly ? []
            : _inCrews ? [new(null, spec.RepairCrews ?? int.MaxValue)]
            : [.. spec.Technicians];
        _groups = [.. own, .. _contract?.Technicians ?? []];
        _own = own.Length;
        _busy = new int[_groups.Length];
        _taken = new int[machines * _groups.Length];
    }

    public bool TryTake(int machine, string? skill, int count, out TeamSkill team)
    {
        team = TeamSkill.Average;
        if (!AreFree(skill, count))
            return false;
        if (_inCrews)
            (skill, count) = (null, 1);
        for (var i = 0; count > 0; i++)
        {
            var here = Math.Min(FreeFor(skill, i), count);
            _busy[i] += here;
            _taken[machine * _groups.Length + i] = here;
            count -= here;
        }

        return true;
    }

    public bool AreFree(string? skill, int count)
    {
        if (_inCrews)
            (skill, count) = (null, 1);
        var found = 0;
        for (var i = 0; i < _groups.Length && found < count; i++)
            found += Math.Min(FreeFor(skill, i), count - found);
        return found >= count;
    }

    public void Release(int machine, double hours)
    {
        for (var i = 0; i < _groups.Length; i++)
        {
            ref var taken = ref _taken[machine * _groups.Length + i];
            _busy[i] -= taken;
            taken = 0;
        }
    }

    /// <summary>
    /// How many of a group are free for some work: any where no skill is asked for, and those without one do any.
    /// </summary>
    private int FreeFor(string? skill, int group)
    {
        var (own, count) = _groups[group];
        if (skill is not null && own is not null && own != skill)
            return 0;
        if (group >= _own)
            count = _contract!.CountAt(count, Clock.ToHours(_simulation.Now));
        return Math.Max(0, count - _busy[group]);
    }
}
