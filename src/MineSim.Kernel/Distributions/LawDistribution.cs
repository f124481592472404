namespace MineSim.Kernel;

/// <summary>
/// Any law as a <see cref="Distribution"/>: one virtual call, behind which the law is known and inlined.
/// </summary>
internal sealed class LawDistribution<T>(T law) : Distribution
    where T : struct, ILaw
{
    public override double Mean => law.Mean;

    public override double Variance => law.Variance;

    public override double Minimum => law.Minimum;

    public override double Maximum => law.Maximum;

    public override double Sample(RandomStream stream) => law.Sample(stream);

    public override double SampleLeft(double age, RandomStream stream) =>
        law switch
        {
            ExponentialLaw exponential => exponential.SampleLeft(age, stream),
            WeibullLaw weibull => weibull.SampleLeft(age, stream),
            _ => Residual.Sample(law, age, stream),
        };

    public override double Cumulative(double x) => law.Cumulative(x);

    public override Distribution Truncate(double minimum, double maximum) =>
        Of(new Truncated<T>(law, minimum, maximum));

    public override Distribution Scale(double factor) => Of(new Scaled<T>(law, factor));

    public override bool Equals(object? obj) =>
        obj is LawDistribution<T> other && EqualityComparer<T>.Default.Equals(law, other.Law);

    public override int GetHashCode() => law.GetHashCode();

    public override string ToString() => law.ToString()!;

    private T Law => law;
}
