using MineSim.Kernel;
using MineSim.Mine.Reliability;
using MineSim.Spec.Maintenance;

namespace MineSim.Mine.Tests;

/// <summary>
/// How often a mode fails, against closed forms: renewal, minimal repair, infant mortality, operators, load, tyres.
/// </summary>
public class AgeingTests
{
    // Student's t is the normal law at so many replications: 99.9 %, two-sided.
    private const double Quantile = 3.29;

    private static readonly Distribution WearingOut = Distribution.Weibull(100, 2.5);

    [Fact]
    public void In_the_long_run_a_renewed_mode_fails_once_in_a_mean_life() =>
        Expect(5000 / 100.0, Counts(new("engine", WearingOut, Distribution.Constant(1)), 5000, 2000), bias: 0.5);

    [Fact]
    public void A_repair_that_keeps_no_age_is_a_renewal() =>
        Assert.Equal(
            Counts(new("engine", WearingOut, Distribution.Constant(1)), 5000, 50),
            Counts(new("engine", WearingOut, Distribution.Constant(1)) { AgeKept = new(0, OfAll: true) }, 5000, 50)
        );

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_repair_that_keeps_all_age_makes_a_poisson_process_of_that_hazard(bool ofAll)
    {
        // E N(t) = −ln S(t) = (t ÷ scale)^shape.
        var scale = new WeibullLaw(100, 2.5).Scale;

        Expect(
            Math.Pow(500 / scale, 2.5),
            Counts(new("engine", WearingOut, Distribution.Constant(1)) { AgeKept = new(1, ofAll) }, 500, 4000)
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_numeric_law_ages_as_well(bool ofAll)
    {
        var law = Distribution.LognormalBySigma(100, 0.6);

        Expect(
            -Math.Log(1 - law.Cumulative(300)),
            Counts(new("engine", law, Distribution.Constant(1)) { AgeKept = new(1, ofAll) }, 300, 4000)
        );
    }

    [Fact]
    public void A_repair_that_keeps_part_of_the_age_lies_between()
    {
        var (renewed, kept, minimal) = (Mean(0), Mean(0.5), Mean(1));

        Assert.True(renewed * 1.2 < kept && kept * 1.2 < minimal, $"{renewed}, {kept}, {minimal}");

        static double Mean(double share) =>
            Counts(new("engine", WearingOut, Distribution.Constant(1)) { AgeKept = new(share) }, 500, 500).Average();
    }

    [Theory]
    [InlineData(3, 200)]
    [InlineData(0.25, 200)]
    public void A_new_machine_ages_faster_by_the_integral_of_its_factor(double factor, double decay)
    {
        // ∫ 1 + (f − 1)·e^(−t/θ) dt = t + (f − 1)·θ·(1 − e^(−t/θ)), over the mean life.
        var expected = (600 + (factor - 1) * decay * (1 - Math.Exp(-600 / decay))) / 50;

        Expect(
            expected,
            Counts(new("engine", Distribution.Exponential(50), Distribution.Constant(1)), 600, 4000, new(factor, decay))
        );
    }

    [Theory]
    [InlineData(5, 300)]
    [InlineData(0.1, 40)]
    public void Ages_and_hours_are_each_other_s_inverse(double factor, double decay)
    {
        InfantMortalitySpec infancy = new(factor, decay);
        foreach (var hours in new[] { 0, 1e-3, 1, 37, 300, 5000, 2e5 })
            Assert.Equal(hours, infancy.HoursToAge(infancy.AgeAfter(hours)), 1e-9 * Math.Max(1, hours));
    }

    [Fact]
    public void Of_the_failures_that_operators_cause_a_novice_causes_so_many_times_more() =>
        Expect(
            1000 / 50.0 * (1 - 0.4 + 0.4 * 1.5),
            Counts(
                new("engine", Distribution.Exponential(50), Distribution.Constant(1)) { OperatorShare = 0.4 },
                1000,
                2000,
                before: clock => clock.SetOperator(1.5)
            )
        );

    [Fact]
    public void An_hour_under_load_may_count_more() =>
        Expect(
            1000 / 50.0 * 1.8,
            Counts(
                new("frame", Distribution.Exponential(50), Distribution.Constant(1)) { LoadedFactor = 1.8 },
                1000,
                2000,
                before: clock => clock.SetLoad(isLoaded: true)
            )
        );

    [Fact]
    public void Hot_tyres_wear_with_a_power_of_their_work()
    {
        var clock = Clock(new("tyres", Distribution.Constant(5000), Distribution.Constant(1)) { TkphExponent = 2 }, 0);
        Assert.Equal(Parts.Hours(5000), clock.Due);

        clock.Operate(Parts.Hours(1000));
        clock.SetTkph(1.25);

        // 4,000 of its own hours are left, and pass 1.25² times as fast.
        Assert.Equal(Parts.Hours(1000 + 4000 / 1.5625), clock.Due);
    }

    [Fact]
    public void A_life_in_tonnes_ends_with_the_load_that_fills_it()
    {
        var clock = Clock(
            new("bucket", Distribution.Constant(1000), Distribution.Constant(1)) { Clock = LifeClock.Tonnes },
            0
        );

        for (var load = 1; load <= 4; load++)
        {
            clock.Operate(Parts.Hours(1));
            clock.Carry(300);
            Assert.Equal(load == 4, clock.IsDue);
        }

        clock.Renew(clock.Failed);
        Assert.False(clock.IsDue);
    }

    [Fact]
    public void A_life_by_the_calendar_goes_on_while_the_machine_stands()
    {
        var simulation = new Simulation();
        FailureClock clock = new(
            [new("hose", Distribution.Constant(100), Distribution.Constant(1)) { Clock = LifeClock.Calendar }],
            simulation,
            "truck"
        );
        simulation.Run(Parts.Hours(90));
        Assert.True(clock.Allow(Parts.Hours(9)));
        Assert.False(clock.Allow(Parts.Hours(11)));
        Assert.Equal(Parts.Hours(10), clock.Left);
        simulation.Run(Parts.Hours(120));
        Assert.True(clock.IsDue);
        clock.Renew(clock.Failed);
        Assert.Equal(Parts.Hours(100), clock.Left);
    }

    [Fact]
    public void A_share_of_failures_is_seen_so_many_hours_ahead()
    {
        FailureModeSpec mode = new("engine", Distribution.Constant(100), Distribution.Constant(1))
        {
            Monitoring = new(0.3, 20, Distribution.Constant(1)),
        };
        var seen = Enumerable
            .Range(0, 4000)
            .Count(replication =>
            {
                var clock = Clock(mode, replication);
                Assert.True(clock.SeenDue == long.MaxValue || clock.SeenDue == Parts.Hours(80));
                return clock.SeenDue < long.MaxValue;
            });

        Assert.Equal(0.3, seen / 4000.0, 0.03);
    }

    private static FailureClock Clock(FailureModeSpec mode, int replication, InfantMortalitySpec? infancy = null) =>
        new([mode], new Simulation(7, replication), "truck-01", infancy);

    /// <summary>Failures in so many operating hours, replication by replication.</summary>
    private static int[] Counts(
        FailureModeSpec mode,
        double hours,
        int replications,
        InfantMortalitySpec? infancy = null,
        Action<FailureClock>? before = null
    ) =>
        [
            .. Enumerable
                .Range(0, replications)
                .Select(replication =>
                {
                    var clock = Clock(mode, replication, infancy);
                    before?.Invoke(clock);
                    var count = 0;
                    while (clock.Due <= Parts.Hours(hours))
                    {
                        clock.Operate(clock.Left);
                        count++;
                        clock.Renew(clock.Failed);
                    }

                    return count;
                }),
        ];

    /// <summary>
    /// The mean lies within its own interval of what is expected; a renewal process is off by a constant that its law
    /// gives, less than <paramref name="bias"/>.
    /// </summary>
    private static void Expect(double expected, int[] counts, double bias = 0)
    {
        var mean = counts.Average();
        var deviation = Math.Sqrt(counts.Sum(count => (count - mean) * (count - mean)) / (counts.Length - 1));
        var half = Quantile * deviation / Math.Sqrt(counts.Length);
        Assert.True(half < 0.03 * expected, $"{mean} ± {half} says too little of {expected}");
        Assert.True(Math.Abs(mean - expected) <= half + bias, $"{expected} lies outside of {mean} ± {half}");
    }
}
