using MineSim.Spec.Energy;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Plant;
using MineSim.Spec.Roads;

namespace MineSim.Spec.Rules;

/// <summary>What must hold between the values of one record of machines and plant.</summary>
internal static class MachineRecords
{
    public static IReadOnlyList<RecordRule> All { get; } =
    [
        RecordRule.Of<ServiceSpec>(
            nameof(ServiceSpec.WindowHours),
            service => service.WindowHours > 0 && service.WindowHours >= service.EveryHours,
            "the window must be shorter than 'every', or it would always be open",
            nameof(ServiceSpec.EveryHours)
        ),
        RecordRule.Of<BatterySpec>(
            nameof(BatterySpec.Charging),
            battery =>
                battery.Charging.Zip(battery.Charging.Skip(1)).Any(pair => pair.Second.Charge <= pair.First.Charge),
            "charging: expected points with rising states of charge"
        ),
        RecordRule.Of<BatterySpec>(
            nameof(BatterySpec.TargetShare),
            battery => battery.TargetShare < 1 && battery.TargetShare <= battery.ReserveShare,
            "a battery must be charged to more than its reserve",
            nameof(BatterySpec.ReserveShare)
        ),
        RecordRule.Of<BatterySpec>(
            nameof(BatterySpec.ReserveShare),
            battery => battery is { TargetShare: 1, ReserveShare: >= 1 },
            "a battery must be charged to more than its reserve",
            nameof(BatterySpec.TargetShare)
        ),
        RecordRule.Of<TankSpec>(
            nameof(TankSpec.ReserveShare),
            tank => tank.ReserveShare >= 1,
            "reserve: the whole tank cannot be its reserve"
        ),
        RecordRule.Of<BlendSpec>(
            "",
            blend => blend is { Copper: null, Gold: null },
            "blend has no window: 'copper' or 'gold' must be given",
            nameof(BlendSpec.Copper),
            nameof(BlendSpec.Gold)
        ),
        RecordRule.Of<DriveSpec>(
            nameof(DriveSpec.Rimpull),
            drive => drive.Rimpull.Zip(drive.Rimpull.Skip(1)).Any(pair => !Follows(pair.Second, pair.First)),
            "rimpull: expected points with rising speeds and forces that do not rise"
        ),
        RecordRule.Of<DriveSpec>(
            nameof(DriveSpec.Rimpull),
            drive => drive.Rimpull is [.., { SpeedKmH: 0 }],
            "rimpull: expected a point at a speed above 0"
        ),
        OfOperatingHours(nameof(FailureModeSpec.OperatorShare), "operator-share", mode => mode.OperatorShare != 0),
        OfOperatingHours(nameof(FailureModeSpec.LoadedFactor), "loaded-factor", mode => mode.LoadedFactor != 1),
        OfOperatingHours(nameof(FailureModeSpec.TkphExponent), "tkph-exponent", mode => mode.TkphExponent != 0),
        OfOperatingHours("Roads.RollingExponent", "rolling-exponent", mode => mode.Roads is { RollingExponent: not 0 }),
        OfOperatingHours("Roads.ClimbFactor", "climb-factor", mode => mode.Roads is { ClimbFactor: not 1 }),
        OfOperatingHours("Roads.DescentFactor", "descent-factor", mode => mode.Roads is { DescentFactor: not 1 }),
        OfOperatingHours(nameof(FailureModeSpec.Monitoring), "monitored", mode => mode.Monitoring is not null),
    ];

    private static bool Follows(RimpullPoint point, RimpullPoint before) =>
        point.SpeedKmH > before.SpeedKmH && point.ForceKn <= before.ForceKn;

    private static RecordRule OfOperatingHours(string property, string key, Func<FailureModeSpec, bool> isSaid) =>
        RecordRule.Of<FailureModeSpec>(
            property,
            mode => mode.Clock != LifeClock.OperatingHours && isSaid(mode),
            $"'{key}' has a meaning only for a failure mode by operating hours",
            nameof(FailureModeSpec.Clock)
        );
}
