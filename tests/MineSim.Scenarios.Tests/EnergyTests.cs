namespace MineSim.Scenarios.Tests;

public class EnergyTests
{
    private const string Drive = "drive: { empty-mass: 160 t, power: 2 MW, efficiency: 80 %, top-speed: 60 km/h }";

    [Fact]
    public void What_machines_take_is_read()
    {
        var mine = Small
            .Read(
                Truck(
                        $"{Drive}, fuel: {{ idle: 40 L/h, auxiliary: 60 kW, travel: "
                            + $"90 L/h, tank: 3.8 m3 }}, trolley: {{ "
                            + $"power: 4 MW, efficiency: 90 % }}, tyres: {{ rating: 1100 tkm/h }}, hourly-cost: 330 USD/h"
                    )
                    .Replace(
                        "load: 3 min",
                        "load: 3 min, fuel: { working: 250 L/h }, electricity: { "
                            + "working: 1 MW, idle: 200 kW }, hourly-cost: "
                            + "900 USD/h",
                        StringComparison.Ordinal
                    )
                    + "energy: { fuel-price: 1 USD/L, electricity-price: 80 USD/MWh, electricity-co2: 0.4 kg/kWh "
                    + "}\ncalendar: { fuel: { for: 4 min, rate: 500 L/min } }\n"
            )
            .Mine;

        var truck = mine.Trucks[0].Model;
        Assert.Equal(
            new(0.24, 40)
            {
                AuxiliaryKw = 60,
                LoadedLitresPerHour = 90,
                EmptyLitresPerHour = 90,
                Tank = new(3800, 0.15),
            },
            truck.Fuel
        );
        Assert.Equal(new(4000, 0.9), truck.Trolley);
        Assert.Equal(1100, truck.Tyres!.Rating);
        Assert.Equal(1.0 / 6, truck.Tyres.LoadShare, 1e-6);
        Assert.Equal(
            (330.0, 0.8, 1600.0),
            (truck.UsdPerOperatingHour, truck.Drive!.Efficiency, truck.Drive.WheelPowerKw)
        );
        Assert.Equal(new(250, 0, 1000, 200), mine.Loaders[0].Model.Use);
        Assert.Equal(900, mine.Loaders[0].Model.UsdPerOperatingHour);
        Assert.Equal(
            (1, 0.08, 2.68, 0.4),
            (
                mine.Energy.FuelUsdPerLitre,
                mine.Energy.ElectricityUsdPerKwh,
                mine.Energy.Co2KgPerLitre,
                mine.Energy.Co2KgPerKwh
            )
        );
        Assert.Equal(
            (30_000, double.PositiveInfinity),
            (mine.Calendar.Fuel!.LitresPerHour, mine.Calendar.Fuel.EveryOperatingHours)
        );
        Assert.True(mine.IsMetered);
    }

    [Fact]
    public void Prices_alone_count_nothing() =>
        Assert.False(Small.Read(Small.And("energy: { fuel-price: 1 USD/L }")).Mine.IsMetered);

    [Fact]
    public void A_trolley_line_hangs_above_a_road()
    {
        var text = Small
            .With(
                "between: [pit, crusher], time: 6 min",
                "between: [pit, crusher], length: 1 km, rolling-resistance: 2 %, trolley: yes"
            )
            .Replace("payload: 200 t", "payload: 200 t, " + Drive, StringComparison.Ordinal);

        Assert.True(Assert.Single(Small.Read(text).Mine.Roads.Segments).Road!.Trolley);
    }

    [Theory]
    [InlineData(
        "fuel: { idle: 40 L/h }",
        "mine.yaml:10:38: truck model 'truck' has no 'drive' that says what its travel takes, so its fuel needs 'travel'."
    )]
    [InlineData(
        Drive + ", fuel: { idle: 40 L/h }",
        "mine.yaml:10:119: some roads have a time or a mean speed of their own, so the fuel of truck model 'truck' needs 'travel'."
    )]
    [InlineData(
        "fuel: { idle: 40 L/h, travel: 90 L/h, tank: 900 L }",
        "mine.yaml:10:38: truck model 'truck' has a tank, but the calendar has no 'fuel' that fills it."
    )]
    [InlineData(
        "fuel: { travel: 90 L/h }",
        "mine.yaml:10:44: fuel use lacks 'idle': what it burns whenever the engine runs and does not pull: in queues, at loader and dump, downhill, in delays with somebody in the cab."
    )]
    [InlineData(
        "fuel: { idle: 40 L/h, travel: 90 L/h, reserve: 20 % }",
        "mine.yaml:10:76: 'reserve' has a meaning only together with 'tank'."
    )]
    [InlineData(
        "fuel: { idle: 40 L, travel: 90 L/h }",
        "mine.yaml:10:52: idle: expected a flow with a unit, for example 500 L/min, but '40 L' is a volume. Did you mean 'L/h'?"
    )]
    [InlineData("trolley: { power: 4 MW }", "mine.yaml:10:38: 'trolley' has a meaning only together with 'drive'.")]
    [InlineData("tyres: { rating: 900 tkm/h }", "mine.yaml:10:38: 'tyres' has a meaning only together with 'drive'.")]
    [InlineData(
        "hourly-cost: 330",
        "mine.yaml:10:51: hourly-cost: expected a cost by the hour with a unit, for example 330 USD/h, but '330' has no unit."
    )]
    public void What_does_not_fit_together_is_refused(string keys, string sentence) =>
        Assert.Equal([sentence], Small.Problems(Truck(keys)));

    [Fact]
    public void A_battery_and_its_chargers_are_read()
    {
        var text =
            Truck(
                    Drive
                        + ", battery: { capacity: 2 MWh, reserve: 25 %, charge-to: 90 "
                        + "%, regeneration: 60 %, auxiliary: 40 kW, "
                        + "charging: [{ at: 0 %, power: 3 MW }, { at: 1, power: 500 kW }] }"
                )
                .Replace("time: 6 min", "length: 1 km, rolling-resistance: 2 %", StringComparison.Ordinal)
            + "calendar: { charging: { for: 3 min, bays: 2, efficiency: 95 % } }\n";
        var mine = Small.Read(text).Mine;

        var battery = mine.Trucks[0].Model.Battery!;
        Assert.Equal(
            (2000, 0.25, 0.9, 0.6, 40),
            (
                battery.CapacityKwh,
                battery.ReserveShare,
                battery.TargetShare,
                battery.RegenerationShare,
                battery.AuxiliaryKw
            )
        );
        Assert.Equal([new(0, 3000), new(1, 500)], battery.Charging);
        Assert.Equal((0.05, 2), (mine.Calendar.Charging!.Hours, mine.Calendar.Charging.Bays));
        Assert.Equal(0.95, mine.Calendar.Charging.Efficiency, 1e-12);
        Assert.True(mine.IsMetered);
    }

    [Theory]
    [InlineData(
        "battery: { capacity: 2 MWh, charging: { at: 0 %, power: 3 MW } }",
        "mine.yaml:10:119: some roads have a time or a mean speed of their own, and what they take of the battery of truck model 'truck' is not known."
    )]
    [InlineData(
        "battery: { capacity: 2 MWh }",
        "mine.yaml:10:128: battery lacks 'charging': the power that it takes at a charger, by rising state of charge."
    )]
    [InlineData(
        "battery: { capacity: 2 MW, charging: { at: 0 %, power: 3 MW } }",
        "mine.yaml:10:140: capacity: expected a quantity of energy with a unit, for example 1600 kWh, but '2 MW' is a power. Did you mean 'MWh'?"
    )]
    [InlineData(
        "battery: { capacity: 2 MWh, charging: [{ at: 50 %, power: 3 MW }, { at: 20 %, power: 3 MW }] }",
        "mine.yaml:10:147: charging: expected points with rising states of charge."
    )]
    [InlineData(
        "battery: { capacity: 2 MWh, reserve: 90 %, charge-to: 80 %, charging: { at: 0 %, power: 3 MW } }",
        "mine.yaml:10:162: a battery must be charged to more than its reserve."
    )]
    [InlineData(
        "fuel: { idle: 40 L/h, travel: 90 L/h }, battery: { capacity: 2 MWh, charging: { at: 0 %, power: 3 MW } }",
        "mine.yaml:10:159: 'battery' and 'fuel' cannot be given together."
    )]
    public void A_battery_must_make_sense(string keys, string sentence) =>
        Assert.Contains(sentence, Small.Problems(Truck(Drive + ", " + keys)));

    [Theory]
    [InlineData(
        "fuel: { for: 4 min, every: 20 h }",
        "mine.yaml:13:13: fuel lacks 'rate': how fast the tank of truck model 'truck' fills."
    )]
    [InlineData(
        "fuel: { for: 4 min }",
        "mine.yaml:13:13: fuel lacks 'rate': how fast the tank of truck model 'truck' fills."
    )]
    public void A_tank_needs_a_rate(string calendar, string sentence) =>
        Assert.Equal(
            [sentence],
            Small.Problems(
                Truck("fuel: { idle: 40 L/h, travel: 90 L/h, tank: 900 L }") + $"calendar: {{ {calendar} }}\n"
            )
        );

    [Fact]
    public void A_trolley_line_needs_a_road_that_obeys_physics() =>
        Assert.Equal(
            [
                "mine.yaml:6:21: this segment has a trolley line, but neither it nor the road network has a "
                    + "'rolling-resistance'.",
            ],
            Small.Problems(
                Small.With(
                    "[{ between: [pit, crusher], time: 6 min }]",
                    "[{ between: [pit, crusher], length: 1 km, trolley: yes }], speed: 20 km/h"
                )
            )
        );

    [Fact]
    public void The_catalogue_says_what_every_machine_of_the_others_takes()
    {
        using var folder = new Folder();
        foreach (var file in new[] { "komatsu.yaml", "generic.yaml", "energy.yaml" })
            folder.Write(file, File.ReadAllBytes(Shipped.PathOf("catalogue/" + file)));
        var text =
            Small
                .Mine.Replace(
                    "time: 6 min",
                    "length: 2 km, grade: 8 %, rolling-resistance: 2 %",
                    StringComparison.Ordinal
                )
                .Replace(
                    "{ model: truck, count: 5 }",
                    "{ model: 980E-5 }, { model: truck-220t }, { model: truck-290t }",
                    StringComparison.Ordinal
                )
                .Replace(
                    "loaders: { shovel: { model: rope } }",
                    "loaders: { shovel: { model: 4100XPC }, b: { model: PC7000-11 }, c: { model: WE2350-2 } }",
                    StringComparison.Ordinal
                )
                .Replace("loaders: [shovel]", "loaders: [shovel, b, c]", StringComparison.Ordinal)
            + "uses: [energy.yaml]\n";
        var reading = folder.Write("mine.yaml", text).Read();

        Assert.Empty(reading.Problems);
        Assert.All(
            reading.Spec!.Mine.Trucks,
            group => Assert.True(group.Model is { Fuel: not null, Tyres: not null, UsdPerOperatingHour: > 0 })
        );
        Assert.All(
            reading.Spec!.Mine.Loaders,
            loader => Assert.True(loader.Model is { Use: not null, UsdPerOperatingHour: > 0 })
        );
    }

    private static string Truck(string keys) => Small.With("payload: 200 t", "payload: 200 t, " + keys);
}
