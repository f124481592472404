using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>
/// Processes waiting for one thing, by priority (lower first) and then in order of arrival: a list threaded through
/// the processes themselves, since each waits in one place at most. Joining at the end and leaving from anywhere take
/// constant time, joining before others the number of those it passes.
/// </summary>
internal sealed class WaitQueue(Simulation simulation)
{
    private Process? last;

    public Process? First { get; private set; }

    public int Count { get; private set; }

    /// <summary>The running process joins.</summary>
    public void Enter(int priority = 0, double amount = 0)
    {
        var process = simulation.Active!;
        process.Queue = this;
        process.Priority = priority;
        process.Amount = amount;
        Count++;
        var ahead = last;
        while (ahead is not null && ahead.Priority > priority) ahead = ahead.Ahead;
        var behind = ahead is null ? First : ahead.Behind;
        process.Ahead = ahead;
        process.Behind = behind;
        if (ahead is null) First = process;
        else ahead.Behind = process;
        if (behind is null) last = process;
        else behind.Ahead = process;
    }

    public void Leave(Process process)
    {
        Count--;
        if (process.Ahead is null) First = process.Behind;
        else process.Ahead.Behind = process.Behind;
        if (process.Behind is null) last = process.Ahead;
        else process.Behind.Ahead = process.Ahead;
        process.Queue = null;
        process.Ahead = null;
        process.Behind = null;
    }

    /// <summary>Lets the first go on; there must be one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WakeFirst()
    {
        var process = First!;
        Leave(process);
        simulation.Wake(process);
    }

    public void WakeAll()
    {
        while (First is not null) WakeFirst();
    }
}
