namespace MineSim.Reports.Charts;

/// <summary>Where a figure lies on an axis.</summary>
internal readonly struct Scale
{
    private readonly double _low;
    private readonly double _high;
    private readonly double _from;
    private readonly double _to;
    private readonly double? _step;

    private Scale(double low, double high, double from, double to, double? step = null) =>
        (_low, _high, _from, _to, _step) = (low, high, from, to, step);

    /// <summary>An axis from zero to the greatest figure.</summary>
    public static Scale FromZero(double high, double from, double to) => new(0, high > 0 ? high : 1, from, to);

    /// <summary>An axis on which all figures lie, and 0 with them; from 0 to 1 for none.</summary>
    public static Scale WithZero(IEnumerable<double> figures, double from, double to)
    {
        var (low, high) = (0.0, 0.0);
        foreach (var figure in figures)
        {
            if (double.IsFinite(figure))
                (low, high) = (Math.Min(low, figure), Math.Max(high, figure));
        }

        return low == high ? new(0, 1, from, to) : new(low, high, from, to);
    }

    /// <summary>
    /// The same axis, longer on either side, so that it begins and ends with a round figure; there are about so many.
    /// </summary>
    public Scale Rounded(double count)
    {
        var step = RoundStep((_high - _low) / count);
        return new(Math.Floor(_low / step) * step, Math.Ceiling(_high / step) * step, _from, _to, step);
    }

    /// <summary>An axis around figures, with room on both sides; a single figure lies in its middle.</summary>
    public static Scale Around(IReadOnlyCollection<double> figures, double from, double to)
    {
        var (low, high) = (figures.Min(), figures.Max());
        var room =
            high > low ? 0.06 * (high - low)
            : high == 0 ? 1
            : 0.05 * Math.Abs(high);
        return new Scale(low - room, high + room, from, to);
    }

    /// <summary>The coordinate of a figure.</summary>
    public double At(double figure) => _from + (figure - _low) / (_high - _low) * (_to - _from);

    /// <summary>
    /// Round figures along the axis, about <paramref name="count"/>; those of an axis that is rounded are settled.
    /// </summary>
    public IEnumerable<double> Ticks(double count)
    {
        var step = _step ?? RoundStep((_high - _low) / count);
        var last = _high + 1e-9 * (_high - _low);
        for (var tick = Math.Ceiling(_low / step - 1e-9); tick * step <= last; tick++)
            yield return tick == 0 ? 0 : tick * step;
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
