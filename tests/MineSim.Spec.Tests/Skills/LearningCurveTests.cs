using MineSim.Spec.Skills;

namespace MineSim.Spec.Tests.Skills;

/// <summary>Case G of the verification cases.</summary>
public class LearningCurveTests
{
    [Theory]
    [InlineData(0.80, 0.322)]
    [InlineData(0.85, 0.234)]
    [InlineData(0.90, 0.152)]
    [InlineData(0.95, 0.074)]
    public void Wright_s_time_of_the_nth_unit_is_a_n_to_the_minus_b(double rate, double b)
    {
        var curve = new WrightLearning(Novice: 1.8, rate, UnitHours: 10, Expert: 0);

        // The hours before the nth unit are those of n − 1 units.
        foreach (var n in new[] { 1, 2, 3, 10, 100 })
        {
            Assert.Equal(
                -Math.Log2(rate),
                n == 1 ? -Math.Log2(rate) : -Math.Log(curve.At(10 * (n - 1)) / 1.8) / Math.Log(n),
                12
            );
        }

        Assert.Equal(b, -Math.Log(curve.At(10 * 99) / 1.8) / Math.Log(100), 0.0005);
        Assert.Equal(1.8, curve.At(0));
        Assert.Equal(1.8 * rate, curve.At(10), 12);
    }

    [Theory]
    [InlineData(0.80, 0.322)]
    [InlineData(0.85, 0.234)]
    [InlineData(0.90, 0.152)]
    [InlineData(0.95, 0.074)]
    public void De_Jong_leaves_a_share_that_cannot_be_learned_away(double rate, double b)
    {
        var curve = new DeJongLearning(rate, UnitHours: 1, Incompressible: 0.25);

        Assert.Equal(4, curve.At(0));
        Assert.Equal(4 * (0.25 + 0.75 * Math.Pow(50, -b)), curve.At(49), 0.008);
        Assert.Equal(4 * (0.25 + 0.75 * rate), curve.At(1), 12);
        Assert.Equal(2, new DeJongLearning(rate, 1, 0.5).At(0));
    }

    [Theory]
    [InlineData(0.85)]
    [InlineData(1)]
    public void Experienced_people_have_the_expert_s_factor_whatever_the_law(double rate)
    {
        foreach (var expert in new[] { 1, 0.9 })
        {
            Assert.Equal(expert, new ExponentialLearning(1.25, 400, expert).At(double.PositiveInfinity));
            Assert.Equal(expert, new WrightLearning(1.8, rate, 10, expert).At(double.PositiveInfinity));
            Assert.Equal(expert, new DeJongLearning(rate, 10, 0.4, expert).At(double.PositiveInfinity));
        }
    }

    [Fact]
    public void Wright_s_factor_does_not_fall_below_the_expert_s() =>
        Assert.Equal(1, new WrightLearning(1.8, 0.85, 10).At(1e6));

    [Fact]
    public void The_exponential_curve_halves_its_distance_with_every_half_life()
    {
        var curve = new ExponentialLearning(Novice: 1.25, Hours: 400 / Math.Log(2));

        Assert.Equal(
            [1.25, 1.125, 1.0625],
            [curve.At(0), curve.At(400), curve.At(800)],
            (a, b) => Math.Abs(a - b) < 1e-12
        );
    }
}
