using MineSim.Spec.Ground;

namespace MineSim.Mine.Plant;

/// <summary>
/// Ore in a bin or on a pile, wholly mixed: what leaves it has the mean grade of what lies there. Its level is a
/// piecewise linear function of time.
/// </summary>
internal sealed class Stock(string name, double capacity, double level = 0, Metal grade = default)
{
    /// <summary>Tonnes whose grade does not count in a mix, and would only spoil its arithmetic.</summary>
    private const double Dust = 1e-9;

    public string Name => name;

    public double Capacity => capacity;

    public double Level { get; private set; } = level;

    /// <summary>The metal that lies in it.</summary>
    public Metal Content { get; private set; } = grade.Times(level);

    /// <summary>Tonnes that came in since the start.</summary>
    public double In { get; private set; }

    /// <summary>Tonnes that left since the start.</summary>
    public double Out { get; private set; }

    /// <summary>Its level over time since the start, in t·h: the mean level times the hours.</summary>
    public double TonneHours { get; private set; }

    /// <summary>The lowest level since it was last forgotten.</summary>
    public double Min { get; private set; } = level;

    /// <summary>The highest level since it was last forgotten.</summary>
    public double Max { get; private set; } = level;

    public Metal Grade => Level > Dust ? Content.Times(1 / Level) : default;

    /// <summary>A load falls in.</summary>
    public void Add(double tonnes, Metal of) => Flow(tonnes, 0, of, Level + tonnes, 0);

    /// <summary>So many tonnes come in and leave, both at unchanging rates.</summary>
    /// <param name="comes">Tonnes that come.</param>
    /// <param name="leaves">Tonnes that leave.</param>
    /// <param name="of">The grade of what comes.</param>
    /// <param name="end">The level afterwards: known better than by adding up where it is a limit.</param>
    /// <param name="hours">How long it takes.</param>
    /// <returns>The metal that leaves.</returns>
    public Metal Flow(double comes, double leaves, Metal of, double end, double hours)
    {
        TonneHours += hours * (Level + end) / 2;
        var after = end > Dust ? GradeAfter(comes, leaves, of, end).Times(end) : default;
        var left = Content.Plus(of.Times(comes)).Minus(after);
        Content = after;
        Level = end;
        In += comes;
        Out += leaves;
        Min = Math.Min(Min, end);
        Max = Math.Max(Max, end);
        return left;
    }

    /// <summary>A new shift begins.</summary>
    public void ForgetExtremes() => Min = Max = Level;

    /// <summary>
    /// The grade g of a mixed stock S(t) = S₀ + (i − o)t obeys g′ = i(gᵢ − g) / S, so that
    /// g − gᵢ = (g₀ − gᵢ)·(S₀ / S)^(i / (i − o)), and (g₀ − gᵢ)·exp(−it / S₀) where i = o.
    /// </summary>
    private Metal GradeAfter(double comes, double leaves, Metal of, double end)
    {
        if (Level <= Dust)
            return of;
        if (comes <= 0)
            return Grade;
        var x = (comes - leaves) / Level;
        var logOverX = Math.Abs(x) < 1e-5 ? 1 - x / 2 + x * x / 3 : Math.Log(end / Level) / x;
        return of.Plus(Grade.Minus(of).Times(Math.Exp(-comes / Level * logOverX)));
    }
}
