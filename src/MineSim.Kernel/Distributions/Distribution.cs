#pragma warning disable CS1591
namespace MineSim.Kernel;

public abstract class Distribution
{
    public abstract double Sample(RandomStream stream);
    public abstract double Mean { get; }
    public abstract double Variance { get; }
    public abstract double Minimum { get; }
    public abstract double Maximum { get; }
    public abstract double Cumulative(double x);
    public Distribution Truncate(double minimum, double maximum) => throw new NotImplementedException();
    public Distribution Scale(double factor) => throw new NotImplementedException();
    public static Distribution Constant(double value) => throw new NotImplementedException();
    public static Distribution Uniform(double minimum, double maximum) => throw new NotImplementedException();
    public static Distribution Triangular(double minimum, double mode, double maximum) => throw new NotImplementedException();
    public static Distribution Exponential(double mean) => throw new NotImplementedException();
    public static Distribution Normal(double mean, double standardDeviation) => throw new NotImplementedException();
    public static Distribution LognormalByCv(double mean, double cv) => throw new NotImplementedException();
    public static Distribution LognormalBySigma(double mean, double sigma) => throw new NotImplementedException();
    public static Distribution Weibull(double mean, double shape) => throw new NotImplementedException();
    public static Distribution Gamma(double mean, double shape) => throw new NotImplementedException();
    public static Distribution Beta(double a, double b, double minimum, double maximum) => throw new NotImplementedException();
    public static Distribution Pert(double minimum, double mode, double maximum) => throw new NotImplementedException();
    public static Distribution Erlang(double mean, int stages) => throw new NotImplementedException();
    public static Distribution Empirical(IReadOnlyList<double> observations) => throw new NotImplementedException();
    public static Distribution Discrete(IReadOnlyList<double> values, IReadOnlyList<double> weights) => throw new NotImplementedException();
}
