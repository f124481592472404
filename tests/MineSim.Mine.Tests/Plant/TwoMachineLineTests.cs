using MineSim.Kernel;
using MineSim.Mine.Ground;
using MineSim.Spec.Ground;
using MineSim.Spec.Maintenance;

namespace MineSim.Mine.Tests;

/// <summary>
/// Crusher and mill of one rate, a pile between them, ore without end. Both fail in time, at work or not, with
/// exponential lives and repairs, each independently of the other. So without a pile the line runs while both are up,
/// the
/// share A₁·A₂ of the time, and with an endless one it runs at the worse of the two rates.
/// </summary>
public class TwoMachineLineTests
{
    private const double Rate = 100;
    private const double CrusherUp = 40 / (40 + 10.0);
    private const double MillUp = 30 / (30 + 6.0);
    private const int Lines = 30;
    private const double Hours = 150_000;

    // Student's t with 29 degrees of freedom at 99.5 %: the two-sided 99 % interval.
    private const double Quantile = 2.7564;

    [Fact]
    public void Without_a_pile_the_line_runs_while_both_are_up() => Holds(Rate * CrusherUp * MillUp, Throughputs(0));

    [Fact]
    public void With_an_endless_pile_the_line_runs_as_the_worse_machine_alone() =>
        Holds(Rate * Math.Min(CrusherUp, MillUp), Throughputs(1e9));

    [Fact]
    public void A_pile_lifts_the_line_from_one_limit_towards_the_other()
    {
        double[][] throughputs = [.. new[] { 0.0, 100, 500, 2_000, 10_000, 1e9 }.Select(Throughputs)];

        // The same failures meet every pile, so each line gains by itself; and the means part by more than chance does.
        for (var i = 1; i < throughputs.Length; i++)
            Assert.All(throughputs[i].Zip(throughputs[i - 1]), pair => Assert.True(pair.First >= pair.Second - 1e-6));
        for (var i = 1; i < 4; i++)
        {
            var (mean, half) = Interval([.. throughputs[i].Zip(throughputs[i - 1], (more, less) => more - less)]);
            Assert.True(mean > half, $"{mean} ± {half}");
        }
    }

    private static double[] Throughputs(double pile) =>
        [
            .. Enumerable
                .Range(0, Lines)
                .Select(line =>
                {
                    var simulation = new Simulation(7, line);
                    var dump = new Dump(
                        0,
                        new DumpSpec("crusher", "crusher", 1, [Failure("blockage", 40, 10)])
                        {
                            Crusher = new(Rate, 1e12)
                            {
                                Stockpile = new(pile),
                                Mill = new(Rate, 0, 0, [Failure("liner", 30, 6)]),
                            },
                        },
                        simulation
                    );
                    dump.Plant!.Flow.Bin.Add(1e9, default);
                    dump.Open();
                    simulation.Run(Clock.FromHours(Hours));
                    return dump.Plant.Flow.Mill.Tonnes / Hours;
                }),
        ];

    private static FailureModeSpec Failure(string name, double life, double repair) =>
        new(name, Distribution.Exponential(life), Distribution.Exponential(repair));

    private static void Holds(double exact, double[] values)
    {
        var (mean, half) = Interval(values);
        Assert.True(2 * half < 0.01 * exact, $"{mean} ± {half} is wider than 1 % of {exact}");
        Assert.True(Math.Abs(mean - exact) <= half, $"{exact} lies outside of {mean} ± {half}");
    }

    private static (double Mean, double Half) Interval(double[] values)
    {
        var mean = values.Average();
        return (
            mean,
            Quantile * Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Length - 1) / values.Length)
        );
    }
}
