using MineSim.Kernel;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Distributions;

/// <summary>The families of distributions and their parameters.</summary>
internal static class Families
{
    private const string Parameters = "Its parameters.";

    /// <summary>
    /// The share of a distribution that must remain when it is truncated: less is a slip, and never drawn.
    /// </summary>
    private const double LeastShare = 1e-9;

    private static readonly QuantityKind Spread = new(Dimension.Spread, Lowest.AboveZero);
    private static readonly QuantityKind Shape = new(Dimension.Shape, Lowest.OneTenth);
    private static readonly WholeKind Stages = new(1, 1000);

    /// <summary>The block that names a distribution of a dimension.</summary>
    public static Block<Distribution> Of(Dimension dimension)
    {
        var value = new QuantityKind(dimension, Lowest.Zero);
        var above = new QuantityKind(dimension, Lowest.AboveZero);
        List<Key<Distribution>> families =
        [
            new("exponential", new OneParameterKind(above, Distribution.Exponential), "Without memory; its mean."),
            new(
                "uniform",
                new PointsKind(value, ["least", "most"], p => Distribution.Uniform(p[0], p[1])),
                "`[least, most]`."
            ),
            new(
                "triangular",
                new PointsKind(value, ["least", "likeliest", "most"], p => Distribution.Triangular(p[0], p[1], p[2])),
                "`[least, likeliest, most]`."
            ),
            new(
                "pert",
                new PointsKind(value, ["least", "likeliest", "most"], p => Distribution.Pert(p[0], p[1], p[2])),
                "`[least, likeliest, most]`, smoother than triangular."
            ),
            new(
                "normal",
                Pair(
                    dimension,
                    "normal",
                    new("mean", value, "Mean.", required: true),
                    new("sd", above, "Standard deviation.", required: true),
                    Distribution.Normal
                ),
                "`{ mean, sd }`: mean and standard deviation."
            ),
            new(
                "lognormal",
                Lognormal(dimension, above),
                "`{ mean, cv }` or `{ mean, sigma }`: mean, and coefficient of variation or standard deviation of "
                    + "the logarithm."
            ),
            new(
                "weibull",
                Pair(
                    dimension,
                    "weibull",
                    new("mean", above, "Mean.", required: true),
                    ShapeKey(),
                    Distribution.Weibull
                ),
                "`{ mean, shape }`: shape 1 is exponential, above 1 wears out."
            ),
            new(
                "gamma",
                Pair(dimension, "gamma", new("mean", above, "Mean.", required: true), ShapeKey(), Distribution.Gamma),
                "`{ mean, shape }`."
            ),
            new("erlang", Erlang(dimension, above), "`{ mean, stages }`: a sum of exponential stages."),
            new(
                "beta",
                Beta(dimension, value),
                "`{ min, max, a, b }`: a beta distribution of parameters a and b stretched over a range."
            ),
            new(
                "discrete",
                new DiscreteKind(dimension, value),
                "`{ values: […], weights: […] }`: some values, with weights."
            ),
            new(
                "empirical",
                new EmpiricalKind(dimension, value),
                "`[…]`: observations, or `{ file, unit }`: a file in the scenario's folder with one observation a line."
            ),
        ];
        var least = new Key<double>("min", value, "Beside a distribution: values below it do not occur.");
        var most = new Key<double>("max", value, "Beside a distribution: values above it do not occur.");
        return new(
            "distribution",
            "Exactly one family by name, with `min` and `max` beside it where it is to be truncated. The "
                + "parameters are those before truncation: what is left has another mean, and a truncated normal "
                + "distribution not the one it was given. Values below 0 never occur. Shown here for times; masses and "
                + "factors are written alike.",
            [.. families, least, most],
            fields => Truncated(fields, families, least, most),
            whole: true,
            $"distribution of {dimension.Name}"
        );
    }

    /// <summary>Makes a distribution; what the kernel finds impossible becomes a problem.</summary>
    public static Distribution Make(YamlValue value, Problems problems, Func<Distribution> make) =>
        Make(value.Place, problems, make);

    private static Distribution Make(Place place, Problems problems, Func<Distribution> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException fault)
        {
            var reason = fault.Message.Split(" (Parameter", 2)[0].TrimEnd('.');
            problems.Add(
                place,
                $"no distribution has these parameters: {char.ToLowerInvariant(reason[0])}{reason[1..]}"
            );
            return Distribution.Constant(1);
        }
    }

    private static Distribution Truncated(
        Fields fields,
        List<Key<Distribution>> families,
        Key<double> least,
        Key<double> most
    )
    {
        var given = families.FindAll(fields.Has);
        if (given.Count != 1)
        {
            if (given.Count > 1)
            {
                fields.Problems.Add(
                    fields.PlaceOf(given[1]),
                    $"only one distribution can be given, and here are '{given[0].Name}' and '{given[1].Name}'"
                );
            }
            else if (!fields.HasUnknownKeys)
            {
                fields.Problems.Add(
                    fields.Place,
                    "expected a distribution by name, for example { lognormal: { mean: 3 min, cv: 0.4 } }"
                );
            }

            return Distribution.Constant(1);
        }

        var whole = fields.Get(given[0]);
        var (from, to) = (
            fields.FindValue(least) ?? double.NegativeInfinity,
            fields.FindValue(most) ?? double.PositiveInfinity
        );
        if (double.IsInfinity(from) && double.IsInfinity(to))
            return whole;
        if (ShareWithin(whole, from, to) >= LeastShare)
            return Make(fields.Place, fields.Problems, () => whole.Truncate(from, to));
        fields.Problems.Add(fields.Place, "nothing of this distribution is left within 'min' and 'max'");
        return whole;
    }

    private static double ShareWithin(Distribution whole, double from, double to) =>
        (double.IsInfinity(to) ? 1 : whole.Cumulative(to))
        - (double.IsInfinity(from) ? 0 : whole.Cumulative(Math.BitDecrement(from)));

    private static Key<double> ShapeKey() => new("shape", Shape, "Shape.", required: true);

    private static Block<Distribution> Pair(
        Dimension dimension,
        string name,
        Key<double> first,
        Key<double> second,
        Func<double, double, Distribution> make
    ) =>
        new(
            name,
            Parameters,
            [first, second],
            f => Make(f.Place, f.Problems, () => make(f.Get(first), f.Get(second))),
            whole: true,
            $"{name} {dimension.Name}"
        );

    private static Block<Distribution> Lognormal(Dimension dimension, QuantityKind above)
    {
        var mean = new Key<double>("mean", above, "Mean.", required: true);
        var cv = new Key<double>("cv", Spread, "Coefficient of variation: standard deviation over mean.");
        var sigma = new Key<double>("sigma", Spread, "Standard deviation of the logarithm.");
        return new(
            "lognormal",
            Parameters,
            [mean, cv, sigma],
            f =>
            {
                f.RequireOne(cv, sigma);
                return Make(
                    f.Place,
                    f.Problems,
                    () =>
                        f.Has(sigma)
                            ? Distribution.LognormalBySigma(f.Get(mean), f.Get(sigma))
                            : Distribution.LognormalByCv(f.Get(mean), f.Get(cv))
                );
            },
            whole: true,
            $"lognormal {dimension.Name}"
        );
    }

    private static Block<Distribution> Erlang(Dimension dimension, QuantityKind above)
    {
        var mean = new Key<double>("mean", above, "Mean.", required: true);
        var stages = new Key<long>("stages", Stages, "Number of stages.", required: true);
        return new(
            "erlang",
            Parameters,
            [mean, stages],
            f => Make(f.Place, f.Problems, () => Distribution.Erlang(f.Get(mean), (int)f.Get(stages))),
            whole: true,
            $"erlang {dimension.Name}"
        );
    }

    private static Block<Distribution> Beta(Dimension dimension, QuantityKind value)
    {
        var least = new Key<double>("min", value, "Least value.", required: true);
        var most = new Key<double>("max", value, "Largest value.", required: true);
        var a = new Key<double>("a", Shape, "First shape.", required: true);
        var b = new Key<double>("b", Shape, "Second shape.", required: true);
        return new(
            "beta",
            Parameters,
            [least, most, a, b],
            f => Make(f.Place, f.Problems, () => Distribution.Beta(f.Get(a), f.Get(b), f.Get(least), f.Get(most))),
            whole: true,
            $"beta {dimension.Name}"
        );
    }
}
