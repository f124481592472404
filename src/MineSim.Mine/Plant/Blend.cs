using MineSim.Records.Mining;
using MineSim.Spec.Ground;
using MineSim.Spec.Plant;

namespace MineSim.Mine.Plant;

/// <summary>
/// The grade of what has come into a crusher's bin lately, and how much of it came while that lay within its window.
/// </summary>
/// <remarks>
/// It is the grade b of a wholly mixed pile of M tonnes: db = (g − b) / M · dm while ore of grade g comes, so that
/// after m
/// tonnes it is g + (b − g)·exp(−m / M). The latest tonne counts most, a standstill changes nothing, and it never
/// leaves
/// the range between what it was and what comes. At the start of the run it stands in the middle of its window. A load
/// that is tipped counts as if it trickled in.
/// </remarks>
internal sealed class Blend(BlendSpec spec)
{
    private const double LotsOfBlend = 100;

    private double _expected;
    private Metal _expectedMetal;

    public BlendSpec Spec => spec;

    /// <summary>What it is now; of a metal without a window, what that would be had it begun with none.</summary>
    public Metal Grade { get; private set; } = new(spec.Copper?.Middle ?? 0, spec.Gold?.Middle ?? 0);

    /// <summary>Tonnes that a feeder takes from one pile before it chooses anew.</summary>
    public double Lot => spec.OverTonnes / LotsOfBlend;

    /// <summary>Tonnes that came since the start, by where the blend stood.</summary>
    public BlendTonnes Tonnes { get; private set; }

    /// <summary>What the crusher took hour by hour.</summary>
    public HourlyGrade Hourly { get; } = new();

    /// <summary>
    /// Whether a load may be tipped, after those that are sure to be: it does not take the blend out of the window, or
    /// further out.
    /// </summary>
    public bool Suits(double payload, Metal of)
    {
        var before = _expected > 0 ? After(_expected, _expectedMetal.Times(1 / _expected)) : Grade;
        var after = After(before, payload, of);
        return Suits(spec.Copper, before.CopperTonnes, after.CopperTonnes)
            && Suits(spec.Gold, before.GoldGrams, after.GoldGrams);
    }

    /// <summary>A load is sure to be tipped before long.</summary>
    public void Expect(double payload, Metal of)
    {
        _expected += payload;
        _expectedMetal = _expectedMetal.Plus(of.Times(payload));
    }

    /// <summary>A load that was expected falls in.</summary>
    public void Tip(double payload, Metal of)
    {
        _expected -= payload;
        _expectedMetal = _expectedMetal.Minus(of.Times(payload));
        if (_expected < 1e-6)
            (_expected, _expectedMetal) = (0, default);
        Take(payload, of);
    }

    /// <summary>So many tonnes come into the bin.</summary>
    public void Take(double tonnes, Metal of)
    {
        if (tonnes <= 0)
            return;
        var copper = Path(spec.Copper, Grade.CopperTonnes, of.CopperTonnes, tonnes);
        var gold = Path(spec.Gold, Grade.GoldGrams, of.GoldGrams, tonnes);
        var inside = tonnes - Math.Max(copper.Before, gold.Before) - Math.Max(copper.After, gold.After);
        Tonnes = Tonnes.Plus(
            new(Math.Max(0, inside), copper.Below, copper.Above, gold.Below, gold.Above) { Fed = tonnes }
        );
        Grade = After(tonnes, of);
    }

    /// <summary>
    /// How far from the middle of the windows a lot of that grade would leave the blend: the sum of squares of the
    /// distances, each in half widths of its window.
    /// </summary>
    public double MissAfterLot(Metal of)
    {
        var after = After(Lot, of);
        return Square(spec.Copper, after.CopperTonnes) + Square(spec.Gold, after.GoldGrams);
    }

    private static bool Suits(GradeWindow? window, double before, double after) =>
        window is not { } w || !((after > w.Most && after > before) || (after < w.Least && after < before));

    private static double Square(GradeWindow? window, double grade)
    {
        if (window is not { } w)
            return 0;
        var halves = (grade - w.Middle) / w.HalfWidth;
        return halves * halves;
    }

    private Metal After(double tonnes, Metal of) => After(Grade, tonnes, of);

    private Metal After(Metal before, double tonnes, Metal of) =>
        of.Plus(before.Minus(of).Times(Math.Exp(-tonnes / spec.OverTonnes)));

    /// <summary>
    /// How many of some tonnes lie on each side of a metal's window: its grade only rises or only falls as they come.
    /// </summary>
    private Sides Path(GradeWindow? window, double from, double of, double tonnes)
    {
        if (window is not { } w)
            return default;
        var to = of + (from - of) * Math.Exp(-tonnes / spec.OverTonnes);
        var below = Beyond(w.Least, from < w.Least, to < w.Least, from, of, tonnes);
        var above = Beyond(w.Most, from > w.Most, to > w.Most, from, of, tonnes);
        var before =
            from < w.Least ? below
            : from > w.Most ? above
            : 0;
        return new(below, above, before, below + above - before);
    }

    /// <summary>
    /// How many of some tonnes come while the grade lies beyond a limit, of which it is known on which side it is first
    /// and last.
    /// </summary>
    private double Beyond(double limit, bool first, bool last, double from, double of, double tonnes)
    {
        if (first == last)
            return first ? tonnes : 0;
        var crossing = Math.Clamp(spec.OverTonnes * Math.Log((from - of) / (limit - of)), 0, tonnes);
        return first ? crossing : tonnes - crossing;
    }

    /// <summary>
    /// Tonnes below and above, and the same by whether they come before the grade is in the window, or after.
    /// </summary>
    private readonly record struct Sides(double Below, double Above, double Before, double After);
}
