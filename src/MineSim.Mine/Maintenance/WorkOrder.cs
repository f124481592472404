using MineSim.Kernel;
using MineSim.Mine.Fleet;
using MineSim.Mine.Ports;
using MineSim.Mine.Reliability;
using MineSim.Records.Maintenance;
using MineSim.Records.TimeUsage;
using MineSim.Spec.Maintenance;

namespace MineSim.Mine.Maintenance;

/// <summary>
/// A work order that is open: what it needs, what it waits for, and how long it has waited for what. Once closed it is
/// used again for another, so that breakdowns allocate nothing.
/// </summary>
internal sealed class WorkOrder
{
    /// <summary>How many states there are.</summary>
    public const int States = (int)WorkOrderState.Work + 1;

    private readonly long[] _ticks = new long[States];
    private readonly long[] _ofMachine = new long[States];
    private bool _standsBack;
    private Machine _machine = null!;
    private Distribution _hours = null!;
    private RandomStream _chance = null!;
    private long _opened;
    private long _since;

    public Machine Machine => _machine;

    public WorkOrderKind Kind { get; private set; }

    public WorkNeeds Needs { get; private set; } = WorkNeeds.Anybody;

    public WorkOrderState State { get; private set; }

    /// <summary>The failure mode, service or component.</summary>
    public string Item { get; private set; } = "";

    /// <summary>Opens it.</summary>
    /// <param name="machine">The machine, which is down.</param>
    /// <param name="kind">What it came from.</param>
    /// <param name="item">The failure mode, service or component.</param>
    /// <param name="needs">What it takes.</param>
    /// <param name="hours">Hours of active work of an average team.</param>
    /// <param name="chance">From where those hours are drawn.</param>
    /// <param name="now">The time.</param>
    /// <returns>The order itself.</returns>
    public WorkOrder Open(
        Machine machine,
        WorkOrderKind kind,
        string item,
        WorkNeeds needs,
        Distribution hours,
        RandomStream chance,
        long now
    )
    {
        (_machine, Kind, Item, Needs, _hours, _chance) = (machine, kind, item, needs, hours, chance);
        _opened = _since = now;
        State = WorkOrderState.Tow;
        Array.Clear(_ticks);
        Array.Clear(_ofMachine);
        _standsBack = false;
        (HasPart, PartUsd, HasTools, HasTeam, IsHandedOver, HandOvers, Attempts, LabourHours) = (
            false,
            0,
            false,
            false,
            false,
            0,
            0,
            0
        );
        return this;
    }

    /// <summary>Opens it for planned work.</summary>
    /// <param name="machine">The machine, which is down.</param>
    /// <param name="job">The work.</param>
    /// <param name="now">The time.</param>
    /// <returns>The order itself.</returns>
    public WorkOrder Open(Machine machine, PlannedJob job, long now)
    {
        if (job.Line is { } line)
            return Open(machine, line.Kind, line.Spec.Name, job.Needs, line.Spec.For, line.Chance, now);
        var (seen, kind) = (job.Seen!, WorkOrderKind.Condition);
        return Open(machine, kind, seen.Spec.Name, job.Needs, seen.Spec.Monitoring!.Repair, seen.Repairs, now);
    }

    /// <summary>Whether the work is foreseen, and is no breakdown.</summary>
    public bool IsPlanned => Kind != WorkOrderKind.Breakdown;

    /// <summary>Whether work that did not hold is done again: repairs, not services.</summary>
    public bool MustHold => Kind is WorkOrderKind.Breakdown or WorkOrderKind.Condition;

    /// <summary>Whether its part lies ready for it.</summary>
    public bool HasPart { get; set; }

    /// <summary>Whether it has its tools.</summary>
    public bool HasTools { get; set; }

    /// <summary>US$ of the pieces that it has taken from the store.</summary>
    public double PartUsd { get; set; }

    /// <summary>The team at work; of use in <see cref="WorkOrderState.Work"/>.</summary>
    public TeamSkill Team { get; set; }

    /// <summary>Whether its work was interrupted, because a shift ended and its team with it.</summary>
    public bool IsHandedOver { get; set; }

    /// <summary>When the work under way will be done, if the team stays.</summary>
    public long EndsAt { get; set; }

    /// <summary>Whether it has a team now.</summary>
    public bool HasTeam { get; set; }

    /// <summary>When its team took it up.</summary>
    public long TakenUp { get; set; }

    /// <summary>Up to when the team's hours are booked.</summary>
    public long BookedUntil { get; set; }

    /// <summary>How often another shift's team took it over.</summary>
    public int HandOvers { get; set; }

    /// <summary>How often the repair was done, until it held.</summary>
    public int Attempts { get; set; }

    /// <summary>Hours of work of its people: technicians × hours.</summary>
    public double LabourHours { get; set; }

    /// <summary>Ticks that the work takes an average team.</summary>
    public long DrawWork() => Clock.FromHours(_hours.Sample(_chance));

    /// <summary>Ticks in a state so far, after <see cref="Settle"/>.</summary>
    public long Ticks(WorkOrderState state) => _ticks[(int)state];

    /// <summary>
    /// Of them, the ticks in which the machine's time was this order's, and not that of other work done meanwhile.
    /// </summary>
    public long TicksOfMachine(WorkOrderState state) => _ofMachine[(int)state];

    /// <summary>Ticks in all states but work so far, after <see cref="Settle"/>.</summary>
    public long Waited
    {
        get
        {
            var all = 0L;
            for (var state = 0; state < (int)WorkOrderState.Work; state++)
                all += _ticks[state];
            return all;
        }
    }

    /// <summary>It comes to a state (or stays in its own); the machine's time goes with it.</summary>
    public void Enter(WorkOrderState state, long now)
    {
        Settle(now);
        State = state;
        _machine.Ledger.Enter(
            (IsPlanned, state == WorkOrderState.Work) switch
            {
                (false, false) => TimeCategory.WaitRepair,
                (false, true) => TimeCategory.Repair,
                (true, false) => TimeCategory.WaitService,
                (true, true) => TimeCategory.Service,
            }
        );
    }

    /// <summary>Other work is done on the machine while this order waits, or is over.</summary>
    public void StandBack(bool isOther, long now)
    {
        Settle(now);
        _standsBack = isOther;
    }

    /// <summary>Books the time up to now.</summary>
    public void Settle(long now)
    {
        _ticks[(int)State] += now - _since;
        if (!_standsBack)
            _ofMachine[(int)State] += now - _since;
        _since = now;
    }

    /// <summary>The order as a row; its waits and its work add up to the time for which it was open.</summary>
    /// <param name="now">When it is closed, or the run ends.</param>
    /// <param name="isClosed">Whether it is closed.</param>
    public WorkOrderRow Row(long now, bool isClosed) =>
        new(
            _machine.Name,
            _machine.Model,
            Kind,
            Item,
            Clock.ToHours(_opened),
            Clock.ToHours(now),
            isClosed,
            Hours(WorkOrderState.Tow),
            Hours(WorkOrderState.Part),
            Hours(WorkOrderState.Bay),
            Hours(WorkOrderState.Technician),
            Hours(WorkOrderState.Work)
        )
        {
            WaitToolH = Hours(WorkOrderState.Tool),
            WaitSkillH = Hours(WorkOrderState.Skill),
            Technicians = Needs.Technicians,
            Skill = Needs.Skill,
            Bay = Needs.Bay,
            Part = Needs.Part,
            Tools = Needs.ToolsInWords,
            HandOvers = HandOvers,
            Attempts = Attempts,
            LabourH = LabourHours,
            PartUsd = PartUsd,
            JobUsd = isClosed ? Needs.CostUsd : 0,
        };

    private double Hours(WorkOrderState state) => Clock.ToHours(Ticks(state));
}
