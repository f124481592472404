using CsCheck;
using MineSim.Mine.Stops;
using MineSim.Spec.Energy;

namespace MineSim.Mine.Tests;

public class ChargeCurveTests
{
    // 2 MW up to 80 %, then falling to 400 kW at 100 %.
    private static readonly BatterySpec Battery = new(1000, [new(0, 2000), new(0.8, 2000), new(1, 400)]);

    [Theory]
    [InlineData(0, 0.8, 0.4)]
    [InlineData(0.3, 0.5, 0.1)]
    [InlineData(0.5, 0.5, 0)]
    [InlineData(0.9, 0.5, 0)]
    [InlineData(-0.1, 0, 0.05)]
    public void At_constant_power_it_takes_energy_over_power(double from, double to, double hours) =>
        Assert.Equal(hours, new ChargeCurve(Battery).Hours(from, to), 1e-12);

    [Fact]
    public void Where_power_falls_linearly_it_takes_the_logarithm_of_the_powers()
    {
        var curve = new ChargeCurve(Battery);

        // 200 kWh while the power falls from p to q: 200 · ln(p/q) / (p − q).
        Assert.Equal(200 * Math.Log(5) / 1600, curve.Hours(0.8, 1), 1e-12);
        Assert.Equal(0.4 + 200 * Math.Log(5) / 1600, curve.Hours(0, 1), 1e-12);
        Assert.Equal(100 * Math.Log(2000.0 / 1200) / 800, curve.Hours(0.8, 0.9), 1e-12);
    }

    [Fact]
    public void One_point_is_a_constant_power() =>
        Assert.Equal(1000.0 / 500, new ChargeCurve(new(1000, [new(0.4, 500)])).Hours(0, 1), 1e-12);

    [Fact]
    public void Any_curve_takes_what_fine_steps_take_and_its_parts_add_up() =>
        Gen.Select(Gen.Double[200, 4000].Array[2, 6], Gen.Double[0, 1], Gen.Double[0, 1])
            .Sample(
                (powers, a, b) =>
                {
                    var points = powers
                        .Select((power, i) => new ChargePoint(0.1 + 0.8 * i / (powers.Length - 1), power))
                        .ToArray();
                    var curve = new ChargeCurve(new(1500, points));
                    var (from, to) = (Math.Min(a, b), Math.Max(a, b));

                    Assert.Equal(Fine(points, from, to), curve.Hours(from, to), 1e-5);
                    Assert.Equal(
                        curve.Hours(0, 1),
                        curve.Hours(0, from) + curve.Hours(from, to) + curve.Hours(to, 1),
                        1e-9
                    );
                },
                iter: 100
            );

    private static double Fine(ChargePoint[] points, double from, double to)
    {
        const int Steps = 20_000;
        var hours = 0.0;
        for (var i = 0; i < Steps; i++)
            hours += 1500 * (to - from) / Steps / Power(points, from + (to - from) * (i + 0.5) / Steps);
        return hours;
    }

    private static double Power(ChargePoint[] points, double charge)
    {
        if (charge <= points[0].Charge)
            return points[0].PowerKw;
        for (var i = 1; i < points.Length; i++)
        {
            var (low, high) = (points[i - 1], points[i]);
            if (charge <= high.Charge)
                return low.PowerKw + (high.PowerKw - low.PowerKw) * (charge - low.Charge) / (high.Charge - low.Charge);
        }

        return points[^1].PowerKw;
    }
}
