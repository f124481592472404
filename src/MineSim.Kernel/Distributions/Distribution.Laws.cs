namespace MineSim.Kernel;

// The laws by name. Each refuses impossible parameters with an ArgumentException or ArgumentOutOfRangeException that
// names the parameter and says what was expected.
public abstract partial class Distribution
{
    /// <summary>Always the same finite value.</summary>
    public static Distribution Constant(double value) => Of(new ConstantLaw(value));

    /// <summary>Every value between two bounds equally likely.</summary>
    public static Distribution Uniform(double minimum, double maximum) => Of(new UniformLaw(minimum, maximum));

    /// <summary>A density of straight lines, highest at the mode.</summary>
    public static Distribution Triangular(double minimum, double mode, double maximum) =>
        Of(new TriangularLaw(minimum, mode, maximum));

    /// <summary>Exponential of a mean above 0.</summary>
    public static Distribution Exponential(double mean) => Of(new ExponentialLaw(mean));

    /// <summary>Normal, with a standard deviation above 0. Has negative values unless truncated.</summary>
    public static Distribution Normal(double mean, double standardDeviation) =>
        Of(new NormalLaw(mean, standardDeviation));

    /// <summary>Lognormal by its own mean and coefficient of variation, both above 0.</summary>
    public static Distribution LognormalByCv(double mean, double cv) => Of(LognormalLaw.ByCv(mean, cv));

    /// <summary>Lognormal by its own mean and the standard deviation of its natural logarithm, both above 0.</summary>
    public static Distribution LognormalBySigma(double mean, double sigma) => Of(LognormalLaw.BySigma(mean, sigma));

    /// <summary>Weibull by mean and shape, both above 0.</summary>
    public static Distribution Weibull(double mean, double shape) => Of(new WeibullLaw(mean, shape));

    /// <summary>Gamma by mean and shape, both above 0.</summary>
    public static Distribution Gamma(double mean, double shape) => Of(new GammaLaw(mean, shape));

    /// <summary>Beta of two shapes above 0, stretched over a range.</summary>
    public static Distribution Beta(double a, double b, double minimum, double maximum) =>
        Of(new BetaLaw(a, b, minimum, maximum));

    /// <summary>PERT: a beta of mean (minimum + 4 mode + maximum) ÷ 6.</summary>
    public static Distribution Pert(double minimum, double mode, double maximum) =>
        Of(new PertLaw(minimum, mode, maximum));

    /// <summary>Erlang: the sum of so many exponential stages, by the mean of the sum.</summary>
    public static Distribution Erlang(double mean, int stages) => Of(new ErlangLaw(mean, stages));

    /// <summary>The observations themselves, each equally likely.</summary>
    public static Distribution Empirical(IReadOnlyList<double> observations) => Of(new EmpiricalLaw(observations));

    /// <summary>The observations in a text file, each equally likely.</summary>
    /// <param name="path">One number a line, or with a column a CSV file of which the first line names the
    /// columns.</param>
    /// <param name="column">The name of the column, case as written; null for a file of bare numbers.</param>
    /// <exception cref="InvalidDataException">The file does not hold what was expected; the message says where.
    /// </exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Distribution EmpiricalFromFile(string path, string? column = null) =>
        Of(EmpiricalLaw.FromFile(path, column));

    /// <summary>Some values, each with a weight of at least 0; weights need not add up to 1.</summary>
    public static Distribution Discrete(IReadOnlyList<double> values, IReadOnlyList<double> weights) =>
        Of(new DiscreteLaw(values, weights));
}
