using CsCheck;
using MineSim.Kernel;
using MineSim.Spec.Fleet;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Roads;

namespace MineSim.Verification.Tests;

/// <summary>Models of machines drawn at random.</summary>
internal static class RandomMachines
{
    /// <summary>Hours, of some minutes in the mean.</summary>
    public static Gen<Distribution> Minutes { get; } =
        Gen.Select(Gen.Double[0.5, 10], Gen.Int[0, 2])
            .Select(
                (minutes, law) =>
                    law switch
                    {
                        0 => Distribution.Constant(minutes / 60),
                        1 => Distribution.Exponential(minutes / 60),
                        _ => Distribution.Uniform(0, minutes / 30),
                    }
            );

    /// <summary>Up to two failure modes.</summary>
    public static Gen<FailureModeSpec[]> Failures { get; } =
        Gen.Select(Gen.Double[2, 40], Gen.Double[0.2, 8])
            .Select((life, repair) => (life, repair))
            .Array[0, 2]
            .Select(modes =>
                modes
                    .Select(
                        (m, i) =>
                            new FailureModeSpec(
                                $"mode-{i}",
                                Distribution.Weibull(m.life, 1.3),
                                Distribution.LognormalByCv(m.repair, 0.8)
                            )
                    )
                    .ToArray()
            );

    private static readonly Gen<ReliabilitySpec> Reliability = Gen.Select(Failures, Gen.OneOf(1.0, 1.0, 0.8))
        .Select((failures, fit) => new ReliabilitySpec(failures, fit));

    private static readonly Gen<DriveSpec?> Drive = Gen.Select(Gen.Bool, Gen.Double[500, 1500])
        .Select(
            (obeysPhysics, power) => obeysPhysics ? new DriveSpec(100, power, 55) { RetarderKw = 2 * power } : null
        );

    /// <summary>A truck of about 100 t, with a drive or without.</summary>
    public static Gen<TruckModelSpec> Truck { get; } =
        Gen.Select(Minutes, Minutes, Reliability, Drive)
            .Select(
                (spot, dump, reliability, drive) =>
                    new TruckModelSpec("truck", Distribution.Uniform(80, 120), spot, dump, "drive", reliability)
                    {
                        Drive = drive,
                    }
            );

    /// <summary>A loader that fills trucks at once or by passes.</summary>
    public static Gen<LoaderModelSpec> Loader { get; } =
        Gen.Select(Minutes, Reliability, Gen.Bool)
            .Select(
                (time, reliability, byPass) =>
                    new LoaderModelSpec("loader", new LoadingSpec(time, byPass ? 40 : null), "dig", reliability)
            );
}
