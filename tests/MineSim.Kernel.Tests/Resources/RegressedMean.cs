using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace MineSim.Kernel.Tests;

/// <summary>
/// The mean of what a long run measured batch by batch, less what is explained by sums of which the mean is known to be
/// zero: inputs less their means (a batch in which customers happened to come fast waits longer), and such deviations
/// times the state that each of them met, of which it is independent. Henderson and Glynn, "Approximating martingales
/// for variance reduction in Markov process simulation" (2002). The interval is Student's with the residual's degrees
/// of
/// freedom.
/// </summary>
internal sealed class RegressedMean
{
    private readonly List<double> _results = [];
    private readonly List<double[]> _controls = [];

    /// <summary>Adds a batch: its result, and the sums whose mean is zero.</summary>
    public void Add(double result, params double[] deviations)
    {
        _results.Add(result);
        _controls.Add(deviations);
    }

    /// <summary>The exact value lies in the 99% interval, and that is no wider than 1% of it.</summary>
    public void Is(double exact)
    {
        var (mean, halfWidth) = Interval();
        Assert.InRange(2 * halfWidth / exact, 0, 0.01);
        Assert.InRange(exact, mean - halfWidth, mean + halfWidth);
    }

    private (double Mean, double HalfWidth) Interval()
    {
        var design = Matrix<double>.Build.DenseOfRows(_controls.Select(row => row.Prepend(1.0)));
        var observed = Vector<double>.Build.DenseOfEnumerable(_results);
        var inverse = design.TransposeThisAndMultiply(design).Inverse();
        var fit =
            inverse * design.TransposeThisAndMultiply(Matrix<double>.Build.DenseOfColumnVectors(observed)).Column(0);
        var freedom = _results.Count - fit.Count;
        var variance = (observed - (design * fit)).L2Norm();
        variance *= variance / freedom;
        return (fit[0], StudentT.InvCDF(0, 1, freedom, 0.995) * Math.Sqrt(variance * inverse[0, 0]));
    }
}
