using MineSim.Kernel;
using MineSim.Mine;

namespace MineSim.Scenarios;

/// <summary>Models of trucks and loaders.</summary>
internal static class ModelBlocks
{
    private static readonly Key<Word> Skill = new("skill", Common.Skill,
        "The skill that its operator must be licensed in. Without it anybody present may operate it. Counts only with a workforce.");

    private static readonly Key<double> ShiftAvailability = new("shift-availability", new QuantityKind(Dimension.Share, Bounds.FromZero),
        "The chance that it is fit for a shift at all, drawn at each shift's start: the planner's figure where no failure data exist.", fallback: "100 %");

    private static readonly Key<IReadOnlyList<Named<FailureModeSpec>>> Failures = FailureBlock.Key("it");

    private static readonly Key<Distribution> Payload = new("payload", new ChanceKind(Dimension.Mass, Bounds.AboveZero),
        "What a load weighs.", required: true);

    private static readonly Key<Distribution> Spot = new("spot", Common.ChanceTime,
        "Manoeuvring into place at the loader.", fallback: "0 min");

    private static readonly Key<Distribution> Dump = new("dump", Common.ChanceTime,
        "Manoeuvring and tipping at a dump.", fallback: "0 min");

    private static readonly Key<Distribution> Load = new("load", Common.ChanceTimeAboveZero,
        "Time to fill a truck, all passes together.");

    private static readonly Key<double> Bucket = new("bucket", new QuantityKind(Dimension.Mass, Bounds.AboveZero),
        "What a full bucket holds. A load takes the truck's payload divided by this, rounded up, passes.");

    private static readonly Key<Distribution> Pass = new("pass", Common.ChanceTimeAboveZero,
        "Time of one pass of the bucket.");

    private static readonly Key<Distribution> Variation = new("variation", new VariationKind(),
        "A factor drawn for each load that multiplies its duration.", fallback: "1");

    private static readonly Key<DriveSpec> Drive = new("drive", DriveBlock.Kind,
        "What moves it. Without it the roads' mean speeds and times hold for it.");

    private static readonly Block<TruckModelDraft> Truck = new(
        "truck model", "What all trucks of a model have in common.",
        [
            Payload, Spot, Dump, Drive, EnergyBlock.TruckFuel, BatteryBlocks.Battery, EnergyBlock.Trolley, EnergyBlock.Tyres, EnergyBlock.HourlyCost, Skill, Failures,
            ShiftAvailability,
        ], BuildTruck);

    private static readonly Block<LoaderModelDraft> Loader = new(
        "loader model", "What all loading units of a model have in common. Either `load`, or `bucket` and `pass`.",
        [
            Load, Bucket, Pass, Variation, EnergyBlock.LoaderFuel, EnergyBlock.LoaderGrid, EnergyBlock.HourlyCost, Skill, Failures, ShiftAvailability,
        ], BuildLoader);

    private static readonly Key<IReadOnlyList<Named<TruckModelDraft>>> Trucks =
        new("trucks", new NamedMap<TruckModelDraft>("truck model", Truck, atLeastOne: false),
            "Models of trucks.", fallback: "{}");

    private static readonly Key<IReadOnlyList<Named<LoaderModelDraft>>> Loaders =
        new("loaders", new NamedMap<LoaderModelDraft>("loader model", Loader, atLeastOne: false),
            "Models of shovels, excavators and wheel loaders.", fallback: "{}");

    public static Block<ModelsDraft> Kind { get; } = new(
        "models", "Equipment models, usually from a catalogue file that the scenario uses.", [Trucks, Loaders],
        f => new(f.Get(Trucks), f.Get(Loaders)));

    private static TruckModelDraft BuildTruck(Fields f)
    {
        f.RequireWith(EnergyBlock.Trolley, Drive);
        f.RequireWith(EnergyBlock.Tyres, Drive);
        f.RequireWith(BatteryBlocks.Battery, Drive);
        f.Forbid(BatteryBlocks.Battery, EnergyBlock.TruckFuel);
        return new(
            new TruckModelSpec("", f.Get(Payload), f.Get(Spot), f.Get(Dump), null, Reliability(f))
            {
                Drive = f.Find(Drive),
                Fuel = f.Find(EnergyBlock.TruckFuel),
                Battery = f.Find(BatteryBlocks.Battery),
                Trolley = f.Find(EnergyBlock.Trolley),
                Tyres = f.Find(EnergyBlock.Tyres),
                UsdPerOperatingHour = f.Get(EnergyBlock.HourlyCost),
            }, f.Find(Skill),
            f.PlaceOf(f.Has(BatteryBlocks.Battery) ? BatteryBlocks.Battery : EnergyBlock.TruckFuel));
    }

    private static LoaderModelDraft BuildLoader(Fields f)
    {
        f.RequireOne(Load, Pass);
        f.RequireWith(Bucket, Pass);
        f.RequireWith(Pass, Bucket);
        var loading = new LoadingSpec(
            f.Has(Pass) ? f.Get(Pass) : f.Get(Load), f.Has(Pass) ? f.FindValue(Bucket) : null, f.Find(Variation));
        return new(
            new LoaderModelSpec("", loading, null, Reliability(f))
            {
                Use = EnergyBlock.LoaderUse(f),
                UsdPerOperatingHour = f.Get(EnergyBlock.HourlyCost),
            }, f.Find(Skill));
    }

    private static ReliabilitySpec Reliability(Fields f) =>
        new(FailureBlock.Named(f.Get(Failures)), f.Get(ShiftAvailability));
}
