using MineSim.Mine.Ports;

namespace MineSim.Mine.Maintenance;

/// <summary>
/// Asks the mine's own technicians first, and those of a service contract for work that they cannot take.
/// </summary>
internal sealed class TechniciansInTurn(ITechnicians own, ITechnicians contract, int machines) : ITechnicians
{
    private readonly bool[] _isOfContract = new bool[machines];

    public bool TryTake(int machine, string? skill, int count, out TeamSkill team)
    {
        _isOfContract[machine] = false;
        if (own.TryTake(machine, skill, count, out team))
            return true;
        _isOfContract[machine] = contract.TryTake(machine, skill, count, out team);
        return _isOfContract[machine];
    }

    public bool AreFree(string? skill, int count) => own.AreFree(skill, count) || contract.AreFree(skill, count);

    public void Release(int machine, double hours) => (_isOfContract[machine] ? contract : own).Release(machine, hours);
}
