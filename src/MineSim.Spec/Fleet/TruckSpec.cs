using MineSim.Kernel;
using MineSim.Spec.Dispatch;
using MineSim.Spec.Energy;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Ranges;
using MineSim.Spec.Roads;

namespace MineSim.Spec.Fleet;

/// <summary>A model of haul truck.</summary>
/// <param name="Name">The maker's name for it.</param>
/// <param name="Payload">Tonnes carried by a load; its mean is the target. Where a loader makes loads by passes of a
/// bucket of known volume, only the target counts.</param>
/// <param name="Spot">Hours to spot at the loader.</param>
/// <param name="Dump">Hours to spot and tip at a dump.</param>
/// <param name="Skill">The skill its driver must be licensed in; <see langword="null"/> when anybody present may
/// drive.</param>
/// <param name="Reliability">How it breaks down.</param>
[NotBoth(nameof(Battery), nameof(Fuel))]
[Needs(nameof(Battery), nameof(Drive))]
[Needs(nameof(Trolley), nameof(Drive))]
[Needs(nameof(Tyres), nameof(Drive))]
public sealed record TruckModelSpec(
    string Name,
    [Limits(Measure.Mass, Lowest.AboveZero)] Distribution Payload,
    [Limits(Measure.Time)] Distribution Spot,
    [Limits(Measure.Time)] Distribution Dump,
    string? Skill,
    ReliabilitySpec Reliability
)
{
    /// <summary>
    /// What moves it, where roads have grades; <see langword="null"/> when the roads' own times hold for it.
    /// </summary>
    public DriveSpec? Drive { get; init; }

    /// <summary>
    /// Heaped volume of its body in m³, which bounds loads that are made by passes of a bucket of known volume;
    /// <see langword="null"/> when only the target does.
    /// </summary>
    [Limits(Measure.Volume, Lowest.AboveZero)]
    public double? BodyVolumeM3 { get; init; }

    /// <summary>What its loads may weigh; <see langword="null"/> when nothing is said.</summary>
    public PayloadPolicySpec? PayloadPolicy { get; init; }

    /// <summary>Diesel that it burns; <see langword="null"/> where nobody counts it.</summary>
    public FuelUseSpec? Fuel { get; init; }

    /// <summary>The battery that drives it; <see langword="null"/> for trucks that have none.</summary>
    public BatterySpec? Battery { get; init; }

    /// <summary>How it draws power from a trolley line; <see langword="null"/> without a pantograph.</summary>
    public TrolleySpec? Trolley { get; init; }

    /// <summary>What its tyres bear; <see langword="null"/> where nobody asks.</summary>
    public TyreSpec? Tyres { get; init; }

    /// <summary>
    /// US$ for an operating hour without energy: maintenance, tyres, operator as the planner sees fit; 0 or more.
    /// </summary>
    [Limits(Measure.HourlyCost)]
    public double UsdPerOperatingHour { get; init; }

    /// <summary>US$ that one of them costs to buy; 0 or more.</summary>
    [Limits(Measure.Money)]
    public double PriceUsd { get; init; }

    /// <summary>Tonnes it weighs, loaded with its mean payload or empty; 0 without a <see cref="Drive"/>.</summary>
    public double MassT(bool loaded) => Drive is null ? 0 : Drive.EmptyMassT + (loaded ? Payload.Mean : 0);
}

/// <summary>Trucks of one model that arrive together.</summary>
/// <param name="Model">Their model.</param>
/// <param name="Count">How many, 1 or more.</param>
/// <param name="ArrivesHour">Hours after the start of the run at which they begin to work; 0 for the start.</param>
/// <param name="Loader">The one loader they serve, whatever the dispatch rule; <see cref="DispatchRule.Fixed"/> needs
/// it. <see langword="null"/> for any.</param>
/// <param name="Material">The one material they haul, whatever the dispatch rule; <see langword="null"/> for
/// any.</param>
public sealed record TruckGroupSpec(
    TruckModelSpec Model,
    [Whole(1, 10000)] int Count,
    [Limits(Measure.Time, Lowest.Any)] double ArrivesHour = 0,
    string? Loader = null,
    string? Material = null
)
{
    /// <summary>
    /// Hours after the start of the run at which they are to leave, above <see cref="ArrivesHour"/>;
    /// <see langword="null"/> when they stay.
    /// </summary>
    [Limits(Measure.Time, Lowest.Any)]
    public double? LeavesHour { get; init; }

    /// <summary>
    /// How their pace rises while they are new, each by its own hours; <see langword="null"/> for full pace from the
    /// first hour.
    /// </summary>
    public RampUpSpec? RampUp { get; init; }
}
