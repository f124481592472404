using MineSim.Kernel;
using MineSim.Records.Maintenance;
using MineSim.Spec.Maintenance;

namespace MineSim.Mine.Maintenance;

/// <summary>
/// The special tools, and who waits for them: by the machine's priority, equals in the order of waiting, and nobody
/// before
/// another who wants one of the same. An order gets all of its tools at once or none, so that nobody keeps a tool from
/// others while waiting for a second.
/// </summary>
internal sealed class ToolCrib
{
    private readonly IReadOnlyList<ToolSpec> _specs;
    private readonly Simulation _simulation;
    private readonly int[] _free;
    private readonly TimeWeighted[] _inUse;
    private readonly bool[] _isSpoken;
    private readonly List<WorkOrder> _waiting = [];

    public ToolCrib(IReadOnlyList<ToolSpec> specs, Simulation simulation)
    {
        (_specs, _simulation) = (specs, simulation);
        _free = [.. specs.Select(tool => tool.Count)];
        _inUse = [.. specs.Select(_ => new TimeWeighted(simulation.Now, 0))];
        _isSpoken = new bool[specs.Count];
    }

    /// <summary>Takes an order's tools; false when some are not free or spoken for, and it waits from now on.</summary>
    public bool TryTake(WorkOrder order)
    {
        Array.Clear(_isSpoken);
        foreach (var other in _waiting)
        {
            if (other.Machine.RepairPriority <= order.Machine.RepairPriority)
                Speak(other);
        }

        if (TryTakeAll(order))
            return true;
        var place = _waiting.Count;
        while (place > 0 && _waiting[place - 1].Machine.RepairPriority > order.Machine.RepairPriority)
            place--;
        _waiting.Insert(place, order);
        return false;
    }

    /// <summary>An order's work is done: its tools go to those who wait for them.</summary>
    public void Release(WorkOrder order)
    {
        if (!order.HasTools)
            return;
        order.HasTools = false;
        foreach (var need in order.Needs.Tools)
            Move(need, need.Count);
        Serve();
    }

    public IReadOnlyList<ToolTotals> Totals() =>
        [
            .. _specs.Select(
                (tool, i) =>
                    new ToolTotals(
                        tool.Name,
                        tool.Count,
                        _inUse[i].Mean(_simulation.Now) * Clock.ToHours(_simulation.Now)
                    )
            ),
        ];

    private void Serve()
    {
        Array.Clear(_isSpoken);
        var kept = 0;
        for (var i = 0; i < _waiting.Count; i++)
        {
            var order = _waiting[i];
            if (TryTakeAll(order))
            {
                order.Machine.Called.Pulse();
                continue;
            }

            Speak(order);
            _waiting[kept++] = order;
        }

        _waiting.RemoveRange(kept, _waiting.Count - kept);
    }

    private bool TryTakeAll(WorkOrder order)
    {
        foreach (var need in order.Needs.Tools)
        {
            var tool = IndexOf(need);
            if (_isSpoken[tool] || _free[tool] < need.Count)
                return false;
        }

        foreach (var need in order.Needs.Tools)
            Move(need, -need.Count);
        order.HasTools = true;
        return true;
    }

    /// <summary>Who waits speaks for all of its tools.</summary>
    private void Speak(WorkOrder order)
    {
        foreach (var need in order.Needs.Tools)
            _isSpoken[IndexOf(need)] = true;
    }

    private void Move(ToolNeed need, int back)
    {
        var tool = IndexOf(need);
        _free[tool] += back;
        _inUse[tool].Update(_simulation.Now, _specs[tool].Count - _free[tool]);
    }

    private int IndexOf(ToolNeed need)
    {
        for (var i = 0; i < _specs.Count; i++)
        {
            if (_specs[i].Name == need.Name)
                return i;
        }

        throw new ArgumentException($"There are no tools named {need.Name}.", nameof(need));
    }
}
