using MineSim.Kernel;
using MineSim.Records.Maintenance;
using MineSim.Spec.Maintenance;

namespace MineSim.Mine.Reliability;

/// <summary>
/// The maintenance of one machine that is planned: what falls due at which reading of its operating time.
/// </summary>
internal sealed class PlannedWork
{
    private readonly PlannedLine[] _lines;
    private readonly FailureClock _clock;

    public PlannedWork(ReliabilitySpec spec, FailureClock clock, Simulation simulation, string machine)
    {
        _clock = clock;
        _lines =
        [
            .. spec.Services.Select(service => new PlannedLine(
                service,
                WorkOrderKind.Service,
                simulation.Stream(machine, $"service {service.Name}")
            )),
            .. spec.ChangeOuts.Select(component => new PlannedLine(
                component,
                WorkOrderKind.ChangeOut,
                simulation.Stream(machine, $"change-out {component.Name}")
            )),
        ];
        FindNext();
    }

    /// <summary>The reading at which something falls due.</summary>
    public long Due { get; private set; }

    /// <summary>Whether something is due: a service, a component, a failure that is seen coming.</summary>
    public bool IsDue => _clock.Operated >= Due || _clock.Operated >= _clock.SeenDue;

    /// <summary>What is to be done now; <see langword="null"/> when nothing is left.</summary>
    /// <param name="isDown">Whether the machine is down anyway, so that what may come early is done with it.</param>
    /// <param name="hasBays">Whether bays are at hand: it is in the workshop or on its way there, or there is always a
    /// bay.</param>
    /// <param name="failed">A mode that has failed and is being mended, if one has.</param>
    public PlannedJob? Next(bool isDown, bool hasBays, FailureMode? failed)
    {
        if (_clock.SeenBut(failed) is { } mode)
        {
            var seen = new PlannedJob(null, mode);
            if (hasBays || seen.Needs.Bay is null)
                return seen;
        }

        // The longest that is due comes first, since it may include the others.
        PlannedLine? longest = null;
        foreach (var line in _lines)
        {
            if (_clock.Operated < line.Due - (isDown ? line.Window : 0) || !(hasBays || line.Spec.Needs.Bay is null))
                continue;
            if (longest is null || line.Spec.EveryHours > longest.Spec.EveryHours)
                longest = line;
        }

        return longest is null ? null : new PlannedJob(longest, null);
    }

    /// <summary>It has been done.</summary>
    public void Finish(PlannedJob job)
    {
        if (job.Seen is { } mode)
            _clock.Renew(mode);
        else
            Finish(job.Line!);
    }

    private void Finish(PlannedLine line)
    {
        line.MoveOn(_clock.Operated);
        foreach (var name in line.Spec.Includes)
        {
            foreach (var other in _lines)
            {
                // What falls due before the next multiple is behind it, as if it had been done now.
                if (other.Spec.Name == name && _clock.Operated >= other.Due - Math.Max(other.Window, line.Window))
                    Finish(other);
            }
        }

        foreach (var mode in line.Spec.Renews)
            _clock.RenewAsNew(mode);
        FindNext();
    }

    private void FindNext()
    {
        Due = long.MaxValue;
        foreach (var line in _lines)
            Due = Math.Min(Due, line.Due);
    }
}
