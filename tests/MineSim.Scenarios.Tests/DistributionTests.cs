using MineSim.Kernel;

namespace MineSim.Scenarios.Tests;

public class DistributionTests
{
    public static TheoryData<string, Distribution> Families =>
        new()
        {
            { "3 h", Distribution.Constant(3) },
            { "{ exponential: 3 h }", Distribution.Exponential(3) },
            { "{ uniform: [1 h, 3 h] }", Distribution.Uniform(1, 3) },
            { "{ triangular: [1 h, 2 h, 6 h] }", Distribution.Triangular(1, 2, 6) },
            { "{ pert: [1 h, 2 h, 6 h] }", Distribution.Pert(1, 2, 6) },
            { "{ normal: { mean: 3 h, sd: 0.5 h }, min: 1 h, max: 4 h }", Distribution.Normal(3, 0.5).Truncate(1, 4) },
            {
                "{ normal: { mean: 3 h, sd: 0.5 h } }",
                Distribution.Normal(3, 0.5).Truncate(0, double.PositiveInfinity)
            },
            { "{ lognormal: { mean: 3 h, cv: 0.4 } }", Distribution.LognormalByCv(3, 0.4) },
            { "{ lognormal: { mean: 3 h, sigma: 0.8 } }", Distribution.LognormalBySigma(3, 0.8) },
            { "{ weibull: { mean: 3 h, shape: 1.5 } }", Distribution.Weibull(3, 1.5) },
            { "{ gamma: { mean: 3 h, shape: 1.5 } }", Distribution.Gamma(3, 1.5) },
            { "{ erlang: { mean: 3 h, stages: 4 } }", Distribution.Erlang(3, 4) },
            { "{ beta: { min: 1 h, max: 3 h, a: 2, b: 4 } }", Distribution.Beta(2, 4, 1, 3) },
            { "{ discrete: { values: [1 h, 2 h], weights: [3, 1] } }", Distribution.Discrete([1, 2], [3, 1]) },
            { "{ empirical: [1 h, 90 min, 2 h] }", Distribution.Empirical([1, 1.5, 2]) },
            {
                "{ discrete: { values: [1 h, 2 h], weights: [3, 1] }, min: 2 h, max: 2 h }",
                Distribution.Discrete([1, 2], [3, 1]).Truncate(2, 2)
            },
            { "{ exponential: 3 h, max: 9 h }", Distribution.Exponential(3).Truncate(double.NegativeInfinity, 9) },
        };

    [Theory]
    [MemberData(nameof(Families))]
    public void Each_family_reads_as_what_it_is(string text, Distribution expected) =>
        Assert.Equal(
            expected,
            Small.Read(Small.With("load: 3 min", $"load: {text}")).Mine.Loaders[0].Model.Loading.Duration
        );

    [Theory]
    [InlineData(
        "{ exponental: 3 min }",
        "mine.yaml:11:30: unknown key 'exponental' in distribution. Did you mean 'exponential'?"
    )]
    [InlineData(
        "{ exponential: 3 min, uniform: [1 min, 2 min] }",
        "mine.yaml:11:50: only one distribution can be given, and here are 'exponential' and 'uniform'."
    )]
    [InlineData(
        "{ min: 3 min }",
        "mine.yaml:11:28: expected a distribution by name, for example { lognormal: { mean: 3 min, cv: 0.4 } }."
    )]
    [InlineData(
        "{ uniform: [5 min, 2 min] }",
        "mine.yaml:11:39: uniform: expected [least, most] in rising order, but found [5 min, 2 min]."
    )]
    [InlineData(
        "{ triangular: [1 min, 2 min] }",
        "mine.yaml:11:42: triangular: expected a list of 3 values [least, likeliest, most], but found 2."
    )]
    [InlineData("{ lognormal: { mean: 3 min } }", "mine.yaml:11:41: either 'cv' or 'sigma' must be given.")]
    [InlineData(
        "{ lognormal: { mean: 3 min, cv: -1 } }",
        "mine.yaml:11:60: cv: '-1' is out of range; a value from above 0 to 10 is accepted."
    )]
    [InlineData(
        "{ normal: { mean: 3 min, sd: 3 min } }",
        "mine.yaml:11:28: load: 15.9 % of this distribution lies below 0, where no time can be; give 'min', or take another distribution."
    )]
    [InlineData(
        "{ exponential: 3 min, min: 5 min, max: 2 min }",
        "mine.yaml:11:28: nothing of this distribution is left within 'min' and 'max'."
    )]
    [InlineData(
        "{ uniform: [1 min, 2 min], min: 3 min }",
        "mine.yaml:11:28: nothing of this distribution is left within 'min' and 'max'."
    )]
    [InlineData(
        "{ uniform: [1 min, 2 min], min: 2 min }",
        "mine.yaml:11:28: nothing of this distribution is left within 'min' and 'max'."
    )]
    [InlineData(
        "{ exponential: 3 min, min: 400 min, max: 401 min }",
        "mine.yaml:11:28: nothing of this distribution is left within 'min' and 'max'."
    )]
    [InlineData(
        "{ normal: { mean: 3 min, sd: 1 min }, min: 500 min }",
        "mine.yaml:11:28: nothing of this distribution is left within 'min' and 'max'."
    )]
    [InlineData(
        "{ normal: { mean: 3 min, sd: 1 min }, min: 3 min, max: 3 min }",
        "mine.yaml:11:28: nothing of this distribution is left within 'min' and 'max'."
    )]
    [InlineData(
        "{ exponential: 0 min }",
        "mine.yaml:11:43: exponential: '0 min' is out of range; a value from above 0 to 1000 y is accepted."
    )]
    [InlineData(
        "{ exponential: 0.1 s }",
        "mine.yaml:11:28: load: the mean of this distribution is out of range; a value from 1 s to 1000 y is accepted."
    )]
    [InlineData(
        "{ erlang: { mean: 1 min, stages: 2.5 } }",
        "mine.yaml:11:61: stages: expected a whole number from 1 to 1000, but found '2.5'."
    )]
    [InlineData(
        "{ weibull: { mean: 3 min, shape: nan } }",
        "mine.yaml:11:61: shape: expected a number, for example 1.1, but 'nan' is not a finite number."
    )]
    [InlineData(
        "{ discrete: { values: [1 min, 2 min], weights: [1] } }",
        "mine.yaml:11:66: weights: expected one for each of the 2 values, but found 1."
    )]
    [InlineData(
        "{ discrete: { values: [1 min], weights: [0] } }",
        "mine.yaml:11:59: weights: at least one must be above 0."
    )]
    [InlineData(
        "{ empirical: [] }",
        "mine.yaml:11:41: empirical: expected a list with at least one item, but found none."
    )]
    [InlineData(
        "{ empirical: { file: ../x.txt, unit: min } }",
        "mine.yaml:11:41: empirical: the file '../x.txt' cannot be used: '../x.txt' leads out of the scenario's folder; what a scenario uses lies in its folder or below."
    )]
    [InlineData(
        "{ empirical: { file: x.txt, unit: min } }",
        "mine.yaml:11:41: empirical: the file 'x.txt' cannot be used: there is no such file."
    )]
    public void An_impossible_distribution_says_why(string text, string sentence) =>
        Assert.Equal([sentence], Small.Problems(Small.With("load: 3 min", $"load: {text}")));

    [Fact]
    public void A_variation_has_the_mean_1() =>
        Assert.Equal(
            ["mine.yaml:11:33: variation: a variation multiplies, so its mean must be 1, and here it is 1.2."],
            Small.Problems(Small.With("load: 3 min", "variation: { lognormal: { mean: 1.2, cv: 0.1 } }, load: 3 min"))
        );

    [Fact]
    public void Observations_may_come_from_a_file_and_their_problems_name_its_lines()
    {
        var text = Small.With("load: 3 min", "load: { empirical: { file: data/load.txt, unit: min } }");
        using var folder = new Folder();
        folder.Write("mine.yaml", text).Write("data/load.txt", "# minutes\n3\n\n6.0\r\n");
        Assert.Equal(Distribution.Empirical([0.05, 0.1]), folder.Read().Spec!.Mine.Loaders[0].Model.Loading.Duration);
        Assert.Contains("empirical: [3 min, 6 min]", folder.Read().ResolvedText, StringComparison.Ordinal);

        folder.Write("data/load.txt", "3\nfour\n-1\n");
        Assert.Equal(
            [
                "data/load.txt:2:1: empirical: expected a time with a unit, for example 3 min, but found 'four min'.",
                "data/load.txt:3:1: empirical: '-1 min' is out of range; a value from 0 to 1000 y is accepted.",
            ],
            folder.Problems()
        );
    }
}
