using System.Runtime.InteropServices;

namespace MineSim.Kernel;

/// <summary>
/// A level that holds from one change to the next, such as a queue's length or a bin's content: its mean over time, its
/// extremes and, when asked for, how long it stood at each value.
/// </summary>
/// <remarks>Time is counted in whole ticks from the start given to the constructor. Not thread-safe.</remarks>
public sealed class TimeWeighted
{
    private readonly Dictionary<double, long>? _ticksAt;
    private long _since;
    private double _area;

    /// <param name="start">When observation begins, in ticks.</param>
    /// <param name="level">The level at that time.</param>
    /// <param name="keepTimeAtLevels">Whether to keep the time at each level. Takes some 30 bytes per distinct level:
    /// for
    /// counts rather than for tonnes.</param>
    public TimeWeighted(long start, double level = 0, bool keepTimeAtLevels = false)
    {
        Start = _since = start;
        Current = Minimum = Maximum = level;
        _ticksAt = keepTimeAtLevels ? [] : null;
    }

    /// <summary>When observation began, in ticks.</summary>
    public long Start { get; }

    /// <summary>The level since the last update.</summary>
    public double Current { get; private set; }

    /// <summary>The lowest level so far, levels of no duration included.</summary>
    public double Minimum { get; private set; }

    /// <summary>The highest level so far, levels of no duration included.</summary>
    public double Maximum { get; private set; }

    /// <summary>Sets the level from now on.</summary>
    /// <param name="now">The time in ticks; not before the last update.</param>
    /// <param name="level">The new level.</param>
    /// <exception cref="ArgumentOutOfRangeException">Time has run backwards.</exception>
    public void Update(long now, double level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(now, _since);
        _area += Current * (now - _since);
        if (_ticksAt is not null)
            CollectionsMarshal.GetValueRefOrAddDefault(_ticksAt, Current, out _) += now - _since;
        _since = now;
        Current = level;
        if (level < Minimum)
            Minimum = level;
        if (level > Maximum)
            Maximum = level;
    }

    /// <summary>The mean level from the start until now; the current level when no time has passed.</summary>
    /// <param name="now">The time in ticks; not before the last update.</param>
    /// <exception cref="ArgumentOutOfRangeException">Time has run backwards.</exception>
    public double Mean(long now)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(now, _since);
        return now == Start ? Current : (_area + (Current * (now - _since))) / (now - Start);
    }

    /// <summary>How many ticks until now the level was exactly this.</summary>
    /// <param name="level">The level.</param>
    /// <param name="now">The time in ticks; not before the last update.</param>
    /// <exception cref="InvalidOperationException">Time at levels was not asked for.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Time has run backwards.</exception>
    public long TimeAt(double level, long now)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(now, _since);
        if (_ticksAt is null)
        {
            throw new InvalidOperationException(
                "The time at each level is kept only when the constructor is asked to."
            );
        }

        return _ticksAt.GetValueOrDefault(level) + (level == Current ? now - _since : 0);
    }
}
