namespace MineSim.Reports;

/// <summary>Where a figure lies on an axis.</summary>
internal readonly struct Scale
{
    private readonly double _low;
    private readonly double _high;
    private readonly double _from;
    private readonly double _to;

    private Scale(double low, double high, double from, double to) => (_low, _high, _from, _to) = (low, high, from, to);

    /// <summary>An axis from zero to the greatest figure.</summary>
    public static Scale FromZero(double high, double from, double to) => new(0, high > 0 ? high : 1, from, to);

    /// <summary>An axis around figures, with room on both sides; a single figure lies in its middle.</summary>
    public static Scale Around(IReadOnlyCollection<double> figures, double from, double to)
    {
        var (low, high) = (figures.Min(), figures.Max());
        var room = high > low ? 0.06 * (high - low) : high == 0 ? 1 : 0.05 * Math.Abs(high);
        return new Scale(low - room, high + room, from, to);
    }

    /// <summary>The coordinate of a figure.</summary>
    public double At(double figure) => _from + (figure - _low) / (_high - _low) * (_to - _from);

    /// <summary>Round figures along the axis, about <paramref name="count"/>.</summary>
    public IEnumerable<double> Ticks(int count)
    {
        var step = RoundStep((_high - _low) / count);
        for (var tick = Math.Ceiling(_low / step); tick * step <= _high; tick++)
            yield return tick * step;
    }

    private static double RoundStep(double step)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        return (step / power) switch
        {
            <= 1 => power,
            <= 2 => 2 * power,
            <= 5 => 5 * power,
            _ => 10 * power,
        };
    }
}
