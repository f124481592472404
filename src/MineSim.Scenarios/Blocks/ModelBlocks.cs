using MineSim.Kernel;
using MineSim.Scenarios.Distributions;
using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Spec.Fleet;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Ranges;
using MineSim.Spec.Roads;

namespace MineSim.Scenarios.Blocks;

/// <summary>Models of trucks and loaders.</summary>
internal static class ModelBlocks
{
    private static readonly Key<Word> Skill = new(
        "skill",
        Common.Skill,
        "The skill that its operator must be licensed in. Without it anybody present may operate it. Counts "
            + "only with a workforce."
    )
    {
        Into = nameof(TruckModelSpec.Skill),
    };

    private static readonly Key<double> ShiftAvailability = new(
        "shift-availability",
        new QuantityKind(Dimension.Share, Lowest.Zero),
        "The chance that it is fit for a shift at all, drawn at each shift's start: the planner's figure "
            + "where no failure data exist.",
        fallback: "100 %"
    );

    private static readonly Key<Distribution> Payload = new(
        "payload",
        new ChanceKind(Dimension.Mass, Lowest.AboveZero),
        "What a load weighs; its mean is the target. Loaders with a `bucket-volume` fill to the target instead.",
        required: true
    )
    {
        Into = nameof(TruckModelSpec.Payload),
    };

    private static readonly Key<Distribution> Spot = new(
        "spot",
        Common.ChanceTime,
        "Manoeuvring into place at the loader.",
        fallback: "0 min"
    );

    private static readonly Key<Distribution> Dump = new(
        "dump",
        Common.ChanceTime,
        "Manoeuvring and tipping at a dump.",
        fallback: "0 min"
    );

    private static readonly Key<double> BodyVolume = new(
        "body-volume",
        new QuantityKind(Dimension.Volume, Lowest.AboveZero),
        "Heaped volume of the body, which bounds the loads that loaders with a `bucket-volume` make; without "
            + "it only the payload does."
    );

    private static readonly Key<PayloadPolicySpec> PayloadPolicy = new(
        "payload-policy",
        new PayloadPolicyKind(),
        "What loads may weigh against the mean of `payload`, the target: `10/10/20` allows 10 % of them over "
            + "110 % and none over 120 %. "
            + "Loaders with a `bucket-volume` heed it, and a summary says when it is broken."
    );

    private static readonly Key<Distribution> Move = new(
        "move",
        Common.ChanceTime,
        "Time to move to another face. Either this or `walking-speed`, for loaders that move."
    )
    {
        Into = nameof(LoaderModelSpec.MoveTime),
    };

    private static readonly Key<double> WalkingSpeed = new(
        "walking-speed",
        new QuantityKind(Dimension.Speed, Lowest.AboveZero),
        "Speed with which it moves to another face along the roads, either way; these need a length."
    )
    {
        Into = nameof(LoaderModelSpec.WalkingKmH),
    };

    private static readonly Key<DriveSpec> Drive = new(
        "drive",
        DriveBlock.Kind,
        "What moves it. Without it the roads' mean speeds and times hold for it."
    )
    {
        Into = nameof(TruckModelSpec.Drive),
    };

    private static readonly Block<TruckModelSpec> Truck = new(
        "truck model",
        "What all trucks of a model have in common.",
        [
            Payload,
            BodyVolume,
            PayloadPolicy,
            Spot,
            Dump,
            Drive,
            EnergyBlock.TruckFuel,
            BatteryBlocks.Battery,
            EnergyBlock.Trolley,
            EnergyBlock.Tyres,
            EnergyBlock.HourlyCost,
            ValueBlock.Price,
            Skill,
            MachineFailureBlock.OfTrucks,
            ServiceBlock.Services,
            ServiceBlock.ChangeOuts,
            ServiceBlock.InfantMortality,
            ServiceBlock.Priority,
            ShiftAvailability,
        ],
        BuildTruck
    );

    private static readonly Block<LoaderModelSpec> Loader = new(
        "loader model",
        "What all loading units of a model have in common. Either `load`, or `pass` with `bucket` or `bucket-volume`.",
        [
            .. LoadingKeys.All,
            Move,
            WalkingSpeed,
            EnergyBlock.LoaderFuel,
            EnergyBlock.LoaderGrid,
            EnergyBlock.HourlyCost,
            ValueBlock.Price,
            Skill,
            MachineFailureBlock.OfLoaders,
            ServiceBlock.Services,
            ServiceBlock.ChangeOuts,
            ServiceBlock.InfantMortality,
            ServiceBlock.Priority,
            ShiftAvailability,
        ],
        BuildLoader
    );

    private static readonly Key<IReadOnlyList<TruckModelSpec>> Trucks = new(
        "trucks",
        new NamedMap<TruckModelSpec, TruckModelSpec>(
            "truck model",
            Truck,
            (name, model) => model with { Name = name.Text },
            atLeastOne: false,
            isReferredTo: true
        ),
        "Models of trucks.",
        fallback: "{}"
    )
    {
        Into = "Trucks",
    };

    private static readonly Key<IReadOnlyList<LoaderModelSpec>> Loaders = new(
        "loaders",
        new NamedMap<LoaderModelSpec, LoaderModelSpec>(
            "loader model",
            Loader,
            (name, model) => model with { Name = name.Text },
            atLeastOne: false,
            isReferredTo: true
        ),
        "Models of shovels, excavators and wheel loaders.",
        fallback: "{}"
    )
    {
        Into = "Loaders",
    };

    public static Block<Catalogue> Kind { get; } =
        new(
            "models",
            "Equipment models, usually from a catalogue file that the scenario uses.",
            [Trucks, Loaders],
            f => new(f.Get(Trucks), f.Get(Loaders))
        );

    private static TruckModelSpec BuildTruck(Fields f)
    {
        f.RequireWith(EnergyBlock.Trolley, Drive);
        f.RequireWith(EnergyBlock.Tyres, Drive);
        f.RequireWith(BatteryBlocks.Battery, Drive);
        f.Forbid(BatteryBlocks.Battery, EnergyBlock.TruckFuel);
        return new(
            "",
            f.Get(Payload),
            f.Get(Spot),
            f.Get(Dump),
            f.FindText(Skill),
            Reliability(f, MachineFailureBlock.OfTrucks)
        )
        {
            Drive = f.Find(Drive),
            BodyVolumeM3 = f.FindValue(BodyVolume),
            PayloadPolicy = f.Find(PayloadPolicy),
            Fuel = f.Find(EnergyBlock.TruckFuel),
            Battery = f.Find(BatteryBlocks.Battery),
            Trolley = f.Find(EnergyBlock.Trolley),
            Tyres = f.Find(EnergyBlock.Tyres),
            UsdPerOperatingHour = f.Get(EnergyBlock.HourlyCost),
            PriceUsd = f.Get(ValueBlock.Price),
        };
    }

    private static LoaderModelSpec BuildLoader(Fields f)
    {
        f.Forbid(Move, WalkingSpeed);
        return new("", LoadingKeys.Build(f), f.FindText(Skill), Reliability(f, MachineFailureBlock.OfLoaders))
        {
            MoveTime = f.Find(Move),
            WalkingKmH = f.FindValue(WalkingSpeed),
            Use = EnergyBlock.LoaderUse(f),
            UsdPerOperatingHour = f.Get(EnergyBlock.HourlyCost),
            PriceUsd = f.Get(ValueBlock.Price),
        };
    }

    private static ReliabilitySpec Reliability(Fields f, Key<IReadOnlyList<FailureModeSpec>> failures) =>
        new(f.Get(failures), f.Get(ShiftAvailability))
        {
            Services = f.Get(ServiceBlock.Services),
            ChangeOuts = f.Get(ServiceBlock.ChangeOuts),
            InfantMortality = f.Find(ServiceBlock.InfantMortality),
            Priority = (int?)f.FindValue(ServiceBlock.Priority),
        };
}
