using MineSim.Kernel;
using MineSim.Mine.Ports;
using MineSim.Records.Maintenance;

namespace MineSim.Mine.Maintenance;

/// <summary>
/// Sends technicians to machines: by the machine's priority, among equals work that has begun first, then in the order
/// in
/// which they began to wait. Who finds too few keeps those behind who want the same skill, so that work for many is not
/// put off for ever; other skills go on.
/// </summary>
/// <remarks>
/// What an order waits for is looked at anew whenever somebody is taken or free again, and so holds at every instant:
/// the
/// skill, where technicians of whatever skill are free who would be enough, and those of its own are too few; otherwise
/// technicians.
/// </remarks>
internal sealed class TechnicianDesk(ITechnicians technicians, Simulation simulation)
{
    private readonly List<WorkOrder> _atWork = [];
    private readonly List<WorkOrder> _waiting = [];
    private readonly List<string?> _short = [];
    private readonly Dictionary<string, double> _hours = new(StringComparer.Ordinal);
    private double _hoursOfAnybody;

    /// <summary>Does an order's work with as many teams, shift after shift, as it takes, until it holds.</summary>
    /// <param name="order">The order, which has all else that it needs.</param>
    public async Activity Work(WorkOrder order)
    {
        do
        {
            if (!order.HasTeam && !TryTake(order))
                Enqueue(order);
            double left = order.DrawWork();
            do
            {
                while (!order.HasTeam)
                    await order.Machine.Called.Wait();
                order.Enter(WorkOrderState.Work, simulation.Now);
                order.IsHandedOver = false;
                var pace = order.Team.RepairTimeFactor;
                var whole = (long)Math.Round(left * pace);
                order.EndsAt = simulation.Now + whole;
                left = await simulation.Delay(whole) / pace;
            } while (order.IsHandedOver);

            order.Attempts++;
        } while (
            order.MustHold && order.Team.FirstTimeFix < 1 && order.Machine.Tries.NextDouble() >= order.Team.FirstTimeFix
        );

        _atWork.Remove(order);
        if (order.HasTeam)
            Release(order);
        Serve();
    }

    /// <summary>The shift ends, and with it all teams.</summary>
    public void EndShift()
    {
        foreach (var order in _atWork)
            Release(order);
    }

    /// <summary>The next shift has begun: what is under way is taken over first, then who waits is served.</summary>
    public void StartShift()
    {
        foreach (var order in _atWork)
        {
            // What is done at this very instant needs nobody any more.
            if (order.EndsAt <= simulation.Now)
                continue;
            var before = order.Team.RepairTimeFactor;
            order.HandOvers++;
            if (TakeTeam(order) && order.Team.RepairTimeFactor == before)
                continue;
            order.IsHandedOver = true;
            if (!order.HasTeam)
                Enqueue(order);
            simulation.Interrupt(order.Machine.Life);
        }

        _atWork.RemoveAll(order => !order.HasTeam);
        Serve();
    }

    /// <summary>Books the hours of work up to now.</summary>
    public void Settle()
    {
        foreach (var order in _atWork)
            Book(order);
    }

    /// <summary>
    /// Hours of work so far by the skill that was asked for, in the order in which it first was; last those for which
    /// anybody was, where they were.
    /// </summary>
    public IReadOnlyList<LabourTotals> Totals()
    {
        Settle();
        var all = _hours.Select(each => new LabourTotals(each.Key, each.Value)).ToList();
        if (_hoursOfAnybody > 0)
            all.Add(new(null, _hoursOfAnybody));
        return all;
    }

    private bool TryTake(WorkOrder order)
    {
        var (priority, skill) = (order.Machine.RepairPriority, order.Needs.Skill);
        foreach (var other in _waiting)
        {
            if (other.Machine.RepairPriority <= priority && other.Needs.Skill == skill)
                return false;
        }

        if (!TryBegin(order))
            return false;
        Look();
        return true;
    }

    private void Enqueue(WorkOrder order)
    {
        order.Enter(Lacks(order), simulation.Now);
        var place = _waiting.Count;
        while (place > 0 && GoesBefore(order, _waiting[place - 1]))
            place--;
        _waiting.Insert(place, order);
    }

    /// <summary>
    /// Whether who comes later goes before who waits: with a higher priority, or with equal priority and work that has
    /// begun.
    /// </summary>
    private static bool GoesBefore(WorkOrder later, WorkOrder earlier) =>
        later.Machine.RepairPriority < earlier.Machine.RepairPriority
        || (
            later.Machine.RepairPriority == earlier.Machine.RepairPriority
            && later.HandOvers > 0
            && earlier.HandOvers == 0
        );

    /// <summary>People came, went or are free again: who waits is served, as far as they go.</summary>
    public void Serve()
    {
        if (_waiting.Count == 0)
            return;
        _short.Clear();
        var kept = 0;
        for (var i = 0; i < _waiting.Count; i++)
        {
            var order = _waiting[i];
            if (!_short.Contains(order.Needs.Skill) && TryBegin(order))
            {
                order.Machine.Called.Pulse();
                continue;
            }

            if (!_short.Contains(order.Needs.Skill))
                _short.Add(order.Needs.Skill);
            _waiting[kept++] = order;
        }

        _waiting.RemoveRange(kept, _waiting.Count - kept);
        Look();
    }

    /// <summary>What those who wait lack may be another thing now.</summary>
    private void Look()
    {
        foreach (var order in _waiting)
        {
            var lacks = Lacks(order);
            if (order.State != lacks)
                order.Enter(lacks, simulation.Now);
        }
    }

    private WorkOrderState Lacks(WorkOrder order)
    {
        var needs = order.Needs;
        return
            needs.Skill is not null
            && technicians.AreFree(null, needs.Technicians)
            && !technicians.AreFree(needs.Skill, needs.Technicians)
            ? WorkOrderState.Skill
            : WorkOrderState.Technician;
    }

    private bool TryBegin(WorkOrder order)
    {
        if (!TakeTeam(order))
            return false;
        _atWork.Add(order);
        return true;
    }

    private bool TakeTeam(WorkOrder order)
    {
        if (!technicians.TryTake(order.Machine.Number, order.Needs.Skill, order.Needs.Technicians, out var team))
            return false;
        (order.Team, order.HasTeam, order.TakenUp, order.BookedUntil) = (team, true, simulation.Now, simulation.Now);
        return true;
    }

    private void Release(WorkOrder order)
    {
        var hours = Clock.ToHours(simulation.Now - order.TakenUp);
        Book(order);
        order.HasTeam = false;
        technicians.Release(order.Machine.Number, hours);
    }

    private void Book(WorkOrder order)
    {
        var hours = Clock.ToHours(simulation.Now - order.BookedUntil) * order.Needs.Technicians;
        order.BookedUntil = simulation.Now;
        order.LabourHours += hours;
        if (order.Needs.Skill is { } skill)
            _hours[skill] = _hours.GetValueOrDefault(skill) + hours;
        else
            _hoursOfAnybody += hours;
    }
}
