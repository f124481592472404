namespace MineSim.Scenarios.Tests;

public class HaulRoadTests
{
    private const string Segment = "between: [pit, crusher], time: 6 min";
    private const string Drive =
        "drive: { empty-mass: 160 t, power: 2 MW, efficiency: 85 %, retarder: 4000 kW, top-speed: 60 km/h }";

    [Fact]
    public void Length_grade_and_altitude_follow_from_the_nodes()
    {
        var roads = Small
            .Read(
                Driven(
                    "between: [pit, crusher]",
                    "rolling-resistance: 2 %, altitude: 500 m, speed-limit: { loaded: 40 km/h, empty: 50 km/h }, "
                        + "corners: { pit: 15 km/h }, nodes: { pit: [0, 0, 100], crusher: [800, 600, 150] }"
                )
            )
            .Mine.Roads;

        var segment = Assert.Single(roads.Segments);
        Assert.Equal(1.00125, segment.LengthKm!.Value, 1e-5);
        Assert.Equal(50 / 1001.25, segment.Road!.Grade, 1e-6);
        Assert.Equal(
            (0.02, 625.0, 40.0, 50.0),
            (
                segment.Road.RollingResistance,
                segment.Road.AltitudeM,
                segment.Road.LimitBack.LoadedKmH,
                segment.Road.Limit.EmptyKmH
            )
        );
        Assert.Equal(["pit", "crusher"], roads.Nodes.Select(node => node.Name));
        Assert.Equal(15, Assert.Single(roads.Corners).LimitKmH);
    }

    [Fact]
    public void A_segment_may_be_longer_than_the_straight_way_and_have_limits_by_direction()
    {
        var text = Driven(
            "between: [pit, crusher], length: 2 km, rolling-resistance: 3 %, speed-limit: 40 km/h, "
                + "speed-limit-back: 30 km/h",
            "nodes: { pit: [0, 0, 100], crusher: [800, 600, 150] }"
        );

        var road = Assert.Single(Small.Read(text).Mine.Roads.Segments).Road!;

        Assert.Equal((0.025, 40.0, 30.0), (road.Grade, road.Limit.LoadedKmH, road.LimitBack.LoadedKmH));
    }

    [Fact]
    public void A_drive_gives_power_at_the_wheels()
    {
        var drive = Small
            .Read(Driven("between: [pit, crusher], length: 1 km, grade: 8 %, rolling-resistance: 2 %"))
            .Mine.Trucks[0]
            .Model.Drive!;

        Assert.Equal(
            (160.0, 1700.0, 60.0, 4000.0),
            (drive.EmptyMassT, drive.WheelPowerKw, drive.TopSpeedKmH, drive.RetarderKw!.Value)
        );
        Assert.Equal((0.5, 1.0, 0.0), (drive.BrakingMS2, drive.RotatingMassFactor, drive.PowerLossPerKm));
    }

    [Fact]
    public void A_segment_with_a_mean_speed_of_its_own_has_it_for_every_truck() =>
        Assert.Null(
            Assert
                .Single(
                    Small
                        .Read(
                            Driven("between: [pit, crusher], length: 1 km, speed: 20 km/h", "rolling-resistance: 2 %")
                        )
                        .Mine.Roads.Segments
                )
                .Road
        );

    [Theory]
    [InlineData(
        "between: [pit, crusher], length: 900 m",
        "rolling-resistance: 2 %, nodes: { pit: [0, 0, 0], crusher: [1000, 0, 0] }",
        "mine.yaml:6:48: length: 0.9 km is shorter than the straight way of 1 km between 'pit' and 'crusher'."
    )]
    [InlineData(
        "between: [pit, crusher], grade: 8 %",
        "rolling-resistance: 2 %, nodes: { pit: [0, 0, 0], crusher: [1000, 0, 100] }",
        "mine.yaml:6:48: grade: 8 % contradicts the coordinates of 'pit' and 'crusher', which give 9.95 %."
    )]
    [InlineData(
        "between: [pit, crusher], length: 1 km, grade: 8 %",
        "speed: 20 km/h",
        "mine.yaml:6:21: this segment has a grade or a speed limit, but neither it nor the road network has a 'rolling-resistance'."
    )]
    [InlineData(
        "between: [pit, crusher], rolling-resistance: 2 %",
        "nodes: { pit: [0, 0, 0] }",
        "mine.yaml:6:21: either 'length' or 'time' must be given."
    )]
    [InlineData(
        "between: [pit, crusher], length: 1 km",
        "rolling-resistance: 2 %, nodes: { pitt: [0, 0, 0] }",
        "mine.yaml:6:99: no road segment leads to node 'pitt'. Did you mean 'pit'?"
    )]
    [InlineData(
        "between: [pit, crusher], length: 1 km",
        "rolling-resistance: 2 %, corners: { moon: 9 km/h }",
        "mine.yaml:6:101: no road segment leads to node 'moon'."
    )]
    [InlineData(
        "between: [pit, crusher], length: 1 km",
        "rolling-resistance: 2 %, nodes: { pit: [0, 0] }",
        "mine.yaml:6:104: pit: expected three numbers [x, y, z] in metres."
    )]
    [InlineData(
        "between: [pit, crusher]",
        "rolling-resistance: 2 %, nodes: { pit: [0, 0], crusher: [0, 0, 0] }",
        "mine.yaml:6:90: pit: expected three numbers [x, y, z] in metres."
    )]
    [InlineData(
        "between: [pit, crusher], grade: 26 %",
        "rolling-resistance: 2 %, nodes: { pit: [0, 0, 0], crusher: [0, 0, 0] }",
        "mine.yaml:6:21: nodes 'pit' and 'crusher' lie at the same place."
    )]
    [InlineData(
        "between: [pit, crusher], length: 1 km, trolley: yes",
        "speed: 9 km/h",
        "mine.yaml:6:21: this segment has a trolley line, but neither it nor the road network has a 'rolling-resistance'."
    )]
    [InlineData(
        "between: [pit, crusher], time: 6 min, grade: 3 %",
        "speed: 9 km/h",
        "mine.yaml:6:61: 'grade' and 'time' cannot be given together."
    )]
    [InlineData(
        "between: [pit, crusher], length: 1 km, grade: 26 %, rolling-resistance: 2 %",
        "speed: 9 km/h",
        "mine.yaml:6:21: trucks of model 'truck' cannot start on this segment against 28 % of grade and rolling resistance."
    )]
    [InlineData(
        "between: [pit, crusher], length: 1 km, grade: 60 %, rolling-resistance: 2 %",
        "speed: 9 km/h",
        "mine.yaml:6:69: grade: '60 %' is out of range; a value from -50 % to 50 % is accepted."
    )]
    public void Roads_and_coordinates_must_agree(string segment, string network, string sentence) =>
        Assert.Equal([sentence], Small.Problems(Driven(segment, network)));

    [Theory]
    [InlineData(
        "drive: { empty-mass: 160 t, top-speed: 60 km/h }",
        "mine.yaml:10:45: either 'power' or 'rimpull' must be given."
    )]
    [InlineData(
        "drive: { power: 2 MW, top-speed: 60 km/h }",
        "mine.yaml:10:45: drive lacks 'empty-mass': what the truck weighs without a load."
    )]
    [InlineData(
        "drive: { empty-mass: 160 t, top-speed: 60 km/h, rimpull: [{ speed: 20 km/h, force: 400 kN }, { speed: 10 km/h, force: 300 kN }] }",
        "mine.yaml:10:86: rimpull: expected points with rising speeds and forces that do not rise."
    )]
    [InlineData(
        "drive: { empty-mass: 160 t, top-speed: 60 km/h, rimpull: { speed: 0 km/h, force: 400 kN } }",
        "mine.yaml:10:86: rimpull: expected a point at a speed above 0."
    )]
    [InlineData(
        "spot: 1 min",
        "mine.yaml:12:28: truck model 'truck' has no 'drive', and roads with a rolling resistance have no 'speed' for it."
    )]
    public void A_drive_must_say_what_physics_asks_for(string drive, string sentence) =>
        Assert.Equal(
            [sentence],
            Small.Problems(
                Driven("between: [pit, crusher], length: 1 km, rolling-resistance: 2 %")
                    .Replace(Drive, drive, StringComparison.Ordinal)
            )
        );

    [Fact]
    public void The_catalogues_say_what_moves_their_trucks()
    {
        using var folder = new Folder();
        folder.Write("generic.yaml", File.ReadAllBytes(Shipped.PathOf("catalogue/generic.yaml")));
        var text =
            Small.With(
                "fleet: { trucks: [{ model: truck, count: 5 }]",
                "fleet: { trucks: [{ model: truck-220t }, { model: truck-290t }]"
            ) + "uses: [generic.yaml]\n";
        var reading = folder.Write("mine.yaml", System.Text.Encoding.UTF8.GetBytes(text)).Read();

        Assert.Empty(reading.Problems);
        Assert.All(
            reading.Spec!.Mine.Trucks,
            group => Assert.True(group.Model.Drive!.CanStart(group.Model.MassT(loaded: true), 0.15, 0))
        );
        Assert.Equal(7, reading.Spec!.Mine.Trucks[1].Model.Drive!.Rimpull.Count);
    }

    private static string Driven(string segment, string network = "") =>
        Small
            .With(
                "{ segments: [{ " + Segment + " }] }",
                "{ segments: [{ " + segment + " }]" + (network.Length > 0 ? ", " + network : "") + " }"
            )
            .Replace("payload: 200 t", "payload: 200 t, " + Drive, StringComparison.Ordinal);
}
