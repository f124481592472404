using MathNet.Numerics.Integration;

namespace MineSim.Kernel;

/// <summary>Mean and variance of a law that has no closed form for them.</summary>
internal static class Moments
{
    public static (double Mean, double Variance) OfAtoms(IEnumerable<(double Value, double Probability)> atoms)
    {
        (double Value, double Probability)[] all = [.. atoms];
        var mean = all.Sum(atom => atom.Probability * atom.Value);
        return (mean, all.Sum(atom => atom.Probability * (atom.Value - mean) * (atom.Value - mean)));
    }

    /// <summary>By integration of the tails on either side of the median m, where nothing cancels:
    /// E[X − m] = ∫ P(X > m + d) dd − ∫ P(X &lt; m − d) dd and E[(X − m)²] = 2 ∫ d·(both) dd.</summary>
    public static (double Mean, double Variance) OfContinuous<T>(
        T law,
        double quarter,
        double median,
        double threeQuarters
    )
        where T : struct, ILaw
    {
        double above(double d) => law.Survival(median + d);
        double below(double d) => law.Cumulative(median - d);
        (var up, var upSquare) = Tail(above, law.Maximum - median, threeQuarters - median);
        (var down, var downSquare) = Tail(below, median - law.Minimum, median - quarter);
        var shift = up - down;
        return (median + shift, Math.Max(0, (2 * (upSquare + downSquare)) - (shift * shift)));
    }

    private static (double First, double Second) Tail(Func<double, double> tail, double end, double scale)
    {
        var first =
            scale > 0 ? scale
            : double.IsFinite(end) ? end
            : 1;
        return (Integral(tail, end, first), Integral(d => d * tail(d), end, first));
    }

    /// <summary>
    /// Panel by panel, each twice as wide as all before it, until the end or until a panel adds nothing.
    /// </summary>
    private static double Integral(Func<double, double> f, double end, double firstPanel)
    {
        double total = 0,
            from = 0;
        for (var to = firstPanel; from < end; to *= 2)
        {
            to = Math.Min(to, end);
            var panel = GaussKronrodRule.Integrate(f, from, to, out _, out _, 1e-10);
            total += panel;
            if (panel <= 1e-16 * total)
                break;
            from = to;
        }

        return total;
    }
}
