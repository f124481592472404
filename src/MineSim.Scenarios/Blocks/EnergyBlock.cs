using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec.Energy;
using MineSim.Spec.Fleet;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Blocks;

/// <summary>What energy costs, and what machines take of it.</summary>
internal static class EnergyBlock
{
    private static readonly QuantityKind Flow = new(Dimension.Flow, Lowest.Zero);
    private static readonly QuantityKind Power = new(Dimension.Power, Lowest.Zero);

    private static readonly Key<double> FuelPrice = new(
        "fuel-price",
        new QuantityKind(Dimension.FuelPrice, Lowest.Zero),
        "What a litre of diesel costs.",
        fallback: "0 USD/L"
    );

    private static readonly Key<double> ElectricityPrice = new(
        "electricity-price",
        new QuantityKind(Dimension.ElectricityPrice, Lowest.Zero),
        "What a kWh from the grid costs.",
        fallback: "0 USD/kWh"
    );

    private static readonly Key<double> FuelCarbon = new(
        "fuel-co2",
        new QuantityKind(Dimension.FuelCarbon, Lowest.Zero),
        "CO2 from a litre of diesel that is burnt. The default follows from the 74.1 kg/GJ of the IPCC's guidelines.",
        fallback: "2.68 kg/L"
    );

    private static readonly Key<double> GridCarbon = new(
        "electricity-co2",
        new QuantityKind(Dimension.GridCarbon, Lowest.Zero),
        "CO2 from a kWh of electricity where it is made.",
        fallback: "0 kg/kWh"
    );

    private static readonly Key<double> TankVolume = new(
        "tank",
        new QuantityKind(Dimension.Liquid, Lowest.AboveZero),
        "What the tank holds. With it the truck goes for fuel when the tank says so, and not by operating "
            + "hours; `fuel` of the calendar needs a `rate`."
    )
    {
        Into = nameof(FuelUseSpec.Tank),
    };

    private static readonly Key<double> Reserve = new(
        "reserve",
        new QuantityKind(Dimension.Share, Lowest.Zero),
        "Share of the tank below which the truck goes for fuel, after it has tipped.",
        fallback: "15 %"
    );

    private static readonly Key<double> PerKwh = new(
        "per-kwh",
        new QuantityKind(Dimension.Liquid, Lowest.AboveZero),
        "Litres for each kWh of the engine while the wheels pull: their power over the drive's `efficiency`, "
            + "and the auxiliaries'. The default is 205 g/kWh at 0.85 kg/L.",
        fallback: "0.24 L"
    );

    private static readonly Key<double> Idle = new(
        "idle",
        Flow,
        "What it burns whenever the engine runs and does not pull: in queues, at loader and dump, downhill, "
            + "in delays with somebody in the cab.",
        required: true
    );

    private static readonly Key<double> Auxiliary = new(
        "auxiliary",
        Power,
        "What fans, pumps and air conditioning take while the wheels pull.",
        fallback: "0 kW"
    );

    private static readonly Key<ByLoadState<double>> Travel = new(
        "travel",
        new ByLoadStateKind<double>(Flow),
        "What it burns in travel on roads with a time or mean speed of their own, where physics says nothing."
    )
    {
        Into = nameof(FuelUseSpec.LoadedLitresPerHour),
    };

    private static readonly Block<FuelUseSpec> TruckFuelKind = new(
        "fuel use",
        "Diesel that a truck burns.",
        [PerKwh, Idle, Auxiliary, Travel, TankVolume, Reserve],
        BuildTruckFuel
    );

    private static readonly Key<double> LoaderWorking = new(
        "working",
        Flow,
        "What it burns while it loads.",
        required: true
    );
    private static readonly Key<double> LoaderIdle = new(
        "idle",
        Flow,
        "What it burns while it runs otherwise.",
        fallback: "0 L/h"
    );

    private static readonly Block<ByActivity> LoaderFuelKind = new(
        "loader fuel use",
        "Diesel that a loader burns.",
        [LoaderWorking, LoaderIdle],
        f => new(f.Get(LoaderWorking), f.Get(LoaderIdle))
    );

    private static readonly Key<double> GridWorking = new(
        "working",
        Power,
        "Its mean power while it loads.",
        required: true
    );
    private static readonly Key<double> GridIdle = new(
        "idle",
        Power,
        "Its mean power while it runs otherwise.",
        fallback: "0 kW"
    );

    private static readonly Block<ByActivity> LoaderGridKind = new(
        "loader electricity use",
        "Electricity that a loader draws from the grid.",
        [GridWorking, GridIdle],
        f => new(f.Get(GridWorking), f.Get(GridIdle))
    );

    private static readonly Key<double> LinePower = new(
        "power",
        new QuantityKind(Dimension.Power, Lowest.AboveZero),
        "Power at the wheels under a trolley line. Thin air takes nothing of it.",
        required: true
    );

    private static readonly Key<double> LineEfficiency = new(
        "efficiency",
        new QuantityKind(Dimension.Share, Lowest.AboveZero),
        "Share of the electricity that comes to the wheels.",
        fallback: "100 %"
    );

    private static readonly Key<double> Rating = new(
        "rating",
        new QuantityKind(Dimension.TyreWork, Lowest.AboveZero),
        "What the tyre bears, corrected for long hauls and hot air as its maker says. The summary warns when "
            + "mean load × mean speed is more, of all trucks in the mean or of one in its hardest shift.",
        required: true
    );

    private static readonly Key<double> LoadShare = new(
        "load-share",
        new QuantityKind(Dimension.Share, Lowest.AboveZero),
        "Share of the truck's weight on the tyre that bears most, mean of loaded and empty. The default is "
            + "that of six tyres that bear alike.",
        fallback: "16.6667 %"
    );

    /// <summary>The key <c>energy</c> of a scenario.</summary>
    public static Key<EnergySpec> Energy { get; } =
        new(
            "energy",
            new Block<EnergySpec>(
                "energy",
                "What energy costs, in money and in CO2.",
                [FuelPrice, ElectricityPrice, FuelCarbon, GridCarbon],
                f =>
                    new()
                    {
                        FuelUsdPerLitre = f.Get(FuelPrice),
                        ElectricityUsdPerKwh = f.Get(ElectricityPrice),
                        Co2KgPerLitre = f.Get(FuelCarbon),
                        Co2KgPerKwh = f.Get(GridCarbon),
                    }
            ),
            "What energy costs. It counts where machine models say what they take.",
            fallback: "{}"
        );

    /// <summary>The key <c>fuel</c> of a truck model.</summary>
    public static Key<FuelUseSpec> TruckFuel { get; } =
        new("fuel", TruckFuelKind, "Diesel that it burns; without it nobody counts it.")
        {
            Into = nameof(TruckModelSpec.Fuel),
        };

    /// <summary>The key <c>trolley</c> of a truck model.</summary>
    public static Key<TrolleySpec> Trolley { get; } =
        new(
            "trolley",
            new Block<TrolleySpec>(
                "trolley",
                "A pantograph: on road segments with a `trolley` line the wheels are driven from the grid, and the "
                    + "engine idles.",
                [LinePower, LineEfficiency],
                f => new(f.Get(LinePower), f.Get(LineEfficiency))
            ),
            "How it draws power from a trolley line; without it it cannot."
        );

    /// <summary>The key <c>tyres</c> of a truck model.</summary>
    public static Key<TyreSpec> Tyres { get; } =
        new(
            "tyres",
            new Block<TyreSpec>(
                "tyres",
                "The work of tyres: mean load × mean speed of the hours at work (TKPH).",
                [Rating, LoadShare],
                f => new(f.Get(Rating), f.Get(LoadShare))
            ),
            "What its tyres bear; without it nobody asks."
        )
        {
            Into = nameof(TruckModelSpec.Tyres),
        };

    /// <summary>The key <c>hourly-cost</c> of a machine model.</summary>
    public static Key<double> HourlyCost { get; } =
        new(
            "hourly-cost",
            new QuantityKind(Dimension.HourlyCost, Lowest.Zero),
            "What an operating hour costs without energy: maintenance, tyres or wear parts, and the operator if "
                + "you will.",
            fallback: "0 USD/h"
        );

    /// <summary>The key <c>fuel</c> of a loader model.</summary>
    public static Key<ByActivity> LoaderFuel { get; } =
        new("fuel", LoaderFuelKind, "Diesel that it burns; without it none, or nobody counts it.");

    /// <summary>The key <c>electricity</c> of a loader model.</summary>
    public static Key<ByActivity> LoaderGrid { get; } =
        new("electricity", LoaderGridKind, "Electricity that it draws; without it none, or nobody counts it.");

    /// <summary>What a loader takes; <see langword="null"/> when nothing is said of it.</summary>
    public static LoaderUseSpec? LoaderUse(Fields f)
    {
        var (fuel, grid) = (f.Find(LoaderFuel), f.Find(LoaderGrid));
        return fuel is null && grid is null
            ? null
            : new(fuel?.Working ?? 0, fuel?.Idle ?? 0, grid?.Working ?? 0, grid?.Idle ?? 0);
    }

    private static FuelUseSpec BuildTruckFuel(Fields f)
    {
        f.RequireWith(Reserve, TankVolume);
        var travel = f.Find(Travel);
        return new(f.Get(PerKwh), f.Get(Idle))
        {
            AuxiliaryKw = f.Get(Auxiliary),
            LoadedLitresPerHour = travel?.Loaded ?? 0,
            EmptyLitresPerHour = travel?.Empty ?? 0,
            Tank = f.Has(TankVolume) ? new(f.Get(TankVolume), f.Get(Reserve)) : null,
        };
    }

    /// <summary>A rate while a loader loads, and one while it runs otherwise.</summary>
    internal sealed record ByActivity(double Working, double Idle);
}
