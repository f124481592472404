using MineSim.Kernel;
using MineSim.Mine.Ports;
using MineSim.Records.TimeUsage;

namespace MineSim.Mine.Fleet;

/// <content>Who runs it.</content>
internal abstract partial class Machine
{
    private long _bookedOperation;

    /// <summary>Whether it stands for want of an operator.</summary>
    public bool IsStanding { get; private set; }

    /// <summary>
    /// Who runs it: whoever took it over at its last stop, and brings what is begun to its end; <see langword="null"/>
    /// when people are not modelled.
    /// </summary>
    public string? Operator { get; private set; }

    /// <summary>It stands for want of an operator until some time, or until one comes.</summary>
    public async Activity Stand(long until)
    {
        GoOut();
        Ledger.Enter(TimeCategory.NoOperator);
        IsStanding = true;
        await Simulation.Delay(WakeBy(until, Simulation.Now) - Simulation.Now);
        IsStanding = false;
    }

    /// <summary>An operator has come to it while it stood.</summary>
    public void EndStanding()
    {
        IsStanding = false;
        Simulation.Interrupt(Life);
    }

    /// <summary>Somebody takes it over: what it operates from now on is their practice.</summary>
    public void TakeOver(OperatorSkill skill)
    {
        Skill = skill;
        _bookedOperation = Failures.Operated;
    }

    /// <summary>Ticks that it has operated since somebody took it over, or this was last asked.</summary>
    public long TakePractice()
    {
        var ticks = Failures.Operated - _bookedOperation;
        _bookedOperation = Failures.Operated;
        return ticks;
    }
}
