using MineSim.Kernel;
using MineSim.Spec;
using MineSim.Spec.Fleet;

namespace MineSim.Scenarios.Tests;

public class LoadingTests
{
    private const string Dense = "materials: { ore: { bank-density: 2600 kg/m3, swell: 30 %, dig-factor: 1.25 } }";

    [Fact]
    public void A_bucket_may_be_given_by_its_volume()
    {
        var mine = Read(
            "{ bucket-volume: 35 m3, fill-factor: { normal: { mean: 0.9, sd: 0.1 } }, pass: 30 s, first-bucket: 10 s }",
            "body-volume: 150 m3, payload-policy: 10/10/20"
        ).Mine;

        var loading = mine.Loaders[0].Model.Loading;
        Assert.Equal(Distribution.Constant(30 / 3600.0), loading.Duration);
        Assert.Equal((null, Distribution.Constant(10 / 3600.0)), (loading.BucketTonnes, loading.FirstBucket!));
        Assert.Equal(35, loading.Bucket!.VolumeM3);
        Assert.Equal(0.9, loading.Bucket.FillFactor.Mean, 1e-9);
        Assert.Equal(
            (150, PayloadPolicySpec.TenTenTwenty),
            (mine.Trucks[0].Model.BodyVolumeM3!.Value, mine.Trucks[0].Model.PayloadPolicy)
        );
        Assert.Equal(
            (2.6, 0.3, 1.25),
            (mine.Materials[0].BankDensity!.Value, mine.Materials[0].Swell, mine.Materials[0].DigFactor)
        );
        Assert.Equal(2, mine.Materials[0].LooseDensity!.Value, 1e-12);
    }

    [Fact]
    public void A_bucket_is_full_unless_said_otherwise() =>
        Assert.Equal(
            new BucketSpec(35, Distribution.Constant(1)),
            Read("{ bucket-volume: 35 m3, pass: 30 s }").Mine.Loaders[0].Model.Loading.Bucket
        );

    [Fact]
    public void A_policy_may_be_given_by_its_shares() =>
        Assert.Equal(
            new PayloadPolicySpec(0.05, 0),
            Read("{ load: 3 min }", "payload-policy: { over-110: 5 % }").Mine.Trucks[0].Model.PayloadPolicy
        );

    [Theory]
    [InlineData(
        "{ bucket-volume: 35 m3 }",
        "either 'load' or 'pass' must be given.",
        "'bucket-volume' has a meaning only together with 'pass'."
    )]
    [InlineData("{ pass: 30 s }", "'pass' has a meaning only together with 'bucket'.")]
    [InlineData(
        "{ bucket-volume: 35 m3, bucket: 70 t, pass: 30 s }",
        "'bucket-volume' and 'bucket' cannot be given together."
    )]
    [InlineData(
        "{ bucket: 70 t, fill-factor: 0.9, pass: 30 s }",
        "'fill-factor' has a meaning only together with 'bucket-volume'."
    )]
    [InlineData("{ load: 3 min, first-bucket: 10 s }", "'first-bucket' has a meaning only together with 'pass'.")]
    [InlineData(
        "{ bucket-volume: 35 t, pass: 30 s }",
        "bucket-volume: expected a volume with a unit, for example 35 m3, but '35 t' is a mass."
    )]
    public void Buckets_are_given_in_one_way(string loader, params string[] sentences) =>
        Assert.Equal(
            sentences,
            Sentences(
                Small.With("{ load: 3 min }", loader).Replace("materials: { ore: {} }", Dense, StringComparison.Ordinal)
            )
        );

    [Fact]
    public void Passes_need_the_density_of_what_is_dug() =>
        Assert.Equal(
            [
                "mine.yaml:7:39: loader 'shovel' has a 'bucket-volume', so material 'ore' needs 'bank-density' and "
                    + "'swell'.",
            ],
            Small.Problems(Small.With("{ load: 3 min }", "{ bucket-volume: 35 m3, pass: 30 s }"))
        );

    [Theory]
    [InlineData("{ bank-density: 2.6 t/m3 }", "'bank-density' has a meaning only together with 'swell'.")]
    [InlineData("{ swell: 20 % }", "'swell' has a meaning only together with 'bank-density'.")]
    public void Density_and_swell_come_together(string material, string sentence) =>
        Assert.Equal([sentence], Sentences(Small.With("materials: { ore: {} }", $"materials: {{ ore: {material} }}")));

    [Fact]
    public void A_policy_has_a_name_or_shares() =>
        Assert.Equal(
            ["payload-policy: expected '10/10/20', or the shares 'over-110' and 'over-120', but found '10/20'."],
            Sentences(Small.With("payload: 200 t", "payload: 200 t, payload-policy: 10/20"))
        );

    private static SiteSpec Read(string loader, string truck = "spot: 0 min") =>
        Small.Read(
            Small
                .With("{ load: 3 min }", loader)
                .Replace("payload: 200 t", "payload: 200 t, " + truck, StringComparison.Ordinal)
                .Replace("materials: { ore: {} }", Dense, StringComparison.Ordinal)
        );

    private static IEnumerable<string> Sentences(string text) =>
        Small.Problems(text).Select(problem => problem[(problem.IndexOf(": ", StringComparison.Ordinal) + 2)..]);
}
