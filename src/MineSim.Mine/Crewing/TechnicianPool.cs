namespace MineSim.Mine;

/// <summary>Technicians of a mine without a workforce: average people who are always there, in crews or by skill.</summary>
internal sealed class TechnicianPool : ITechnicians
{
    private readonly string?[] _skills;
    private readonly int[] _free;
    private readonly int[] _taken;
    private readonly bool _inCrews;

    /// <param name="spec">Who there is.</param>
    /// <param name="machines">How many machines the mine has.</param>
    public TechnicianPool(MaintenanceSpec spec, int machines)
    {
        _inCrews = spec.Technicians.Count == 0;
        _skills = _inCrews ? [null] : [.. spec.Technicians.Select(group => group.Skill)];
        _free = _inCrews ? [spec.RepairCrews ?? int.MaxValue] : [.. spec.Technicians.Select(group => group.Count)];
        _taken = new int[machines * _free.Length];
    }

    public bool TryTake(int machine, string? skill, int count, out TeamSkill team)
    {
        team = TeamSkill.Average;
        if (_inCrews) (skill, count) = (null, 1);
        var found = 0;
        for (var i = 0; i < _free.Length && found < count; i++)
        {
            if (Does(i, skill)) found += Math.Min(_free[i], count - found);
        }

        if (found < count) return false;
        for (var i = 0; count > 0; i++)
        {
            if (!Does(i, skill)) continue;
            var here = Math.Min(_free[i], count);
            _free[i] -= here;
            _taken[machine * _free.Length + i] = here;
            count -= here;
        }

        return true;
    }

    public void Release(int machine, double hours)
    {
        for (var i = 0; i < _free.Length; i++)
        {
            ref var taken = ref _taken[machine * _free.Length + i];
            _free[i] += taken;
            taken = 0;
        }
    }

    /// <summary>Whether a group may do the work: any group where no skill is asked for, and those without one do any.</summary>
    private bool Does(int group, string? skill) => skill is null || _skills[group] is not { } own || own == skill;
}
