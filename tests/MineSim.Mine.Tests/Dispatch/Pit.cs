using MineSim.Kernel;
using MineSim.Mine.Dispatch;
using MineSim.Mine.Fleet;
using MineSim.Mine.Layout;
using MineSim.Spec;
using MineSim.Spec.Dispatch;
using MineSim.Spec.Fleet;
using MineSim.Spec.Ground;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Tests;

/// <summary>
/// A face in a pit: its loader digs a material of its own. Times in hours, loaded as empty; all constant.
/// </summary>
internal sealed record PitFace(
    double Road = 0.2,
    double Load = 0.1,
    double? Plan = null,
    string Material = "",
    string Dump = "dump"
);

/// <summary>
/// A mine at whose beginning a dispatcher stands: faces around a dump, loaders at work, trucks of 100 t at the dump.
/// </summary>
internal sealed class Pit
{
    private readonly MineLayout _layout;
    private readonly DispatchBoard _board;

    public Pit(MineSpec spec)
    {
        _layout = new MineLayout(spec, Simulation);
        View = new MineView(spec, _layout, Simulation);
        foreach (var truck in View.Trucks)
            truck.Truck.WentOut = truck.GoOut;
        Policy = ShippedPolicies.Of(spec, View);
        _board = new DispatchBoard(View, Policy, Simulation);
        foreach (var loader in _layout.Loaders)
        {
            Assert.True(loader.Bucket.TryAcquire());
            loader.GoToWork();
        }
    }

    public Simulation Simulation { get; } = new();

    public MineView View { get; }

    public IDispatchPolicy Policy { get; }

    public Loader Loader(int number) => _layout.Loaders[number];

    public Truck Truck(int number) => _layout.Trucks[number];

    /// <summary>Sends a truck as the policy says; <see langword="null"/> when it parks it.</summary>
    public string? Send(int truck) => _board.Choose(Truck(truck))?.Name;

    /// <summary>Trucks that the policy sends one after the other, and to which loader each.</summary>
    public string?[] SendAll() => [.. Enumerable.Range(0, _layout.Trucks.Length).Select(Send)];

    public void Arrive(int truck)
    {
        Truck(truck).PutAt(View.Trucks[truck].Loader!.Loader.Face);
        _board.Arrive(Truck(truck));
    }

    public void Spot(int truck) => _board.Spot(Truck(truck));

    public void Leave(Truck truck) => _board.Leave(truck);

    public void Withdraw(int truck) => _board.Withdraw(Truck(truck));

    public void GoOn(int truck, double hours) => _board.GoOn(Truck(truck), Parts.Hours(hours));

    public static MineSpec Spec(DispatchRule rule, int trucks, params PitFace[] faces) =>
        Spec(rule, [new TruckGroupSpec(TruckModel(), trucks)], faces);

    public static MineSpec Spec(DispatchRule rule, TruckGroupSpec[] trucks, params PitFace[] faces) =>
        new()
        {
            Materials = [.. faces.Select(Material).DistinctBy(m => m.Name)],
            Roads = new(
                [
                    .. faces.Select(
                        (f, i) =>
                            new RoadSegmentSpec(
                                f.Dump,
                                $"pit-{i}",
                                true,
                                null,
                                Distribution.Constant(f.Road),
                                Distribution.Constant(f.Road)
                            )
                    ),
                ],
                Distribution.Constant(1)
            ),
            Faces =
            [
                .. faces.Select(
                    (f, i) => new FaceSpec($"face-{i}", $"pit-{i}", Material(f, i).Name, [$"loader-{i}"], [f.Dump])
                ),
            ],
            Dumps = [.. faces.Select(f => f.Dump).Distinct().Select(name => new DumpSpec(name, name, null, []))],
            Loaders =
            [
                .. faces.Select(
                    (f, i) =>
                        new LoaderSpec(
                            $"loader-{i}",
                            new LoaderModelSpec(
                                "loader",
                                new LoadingSpec(Distribution.Constant(f.Load)),
                                null,
                                ReliabilitySpec.Perfect
                            )
                        )
                ),
            ],
            Trucks = trucks,
            Dispatch = rule,
        };

    /// <summary>The same with so many sides at every face, and trucks that take so many hours to spot.</summary>
    public static MineSpec OnSides(int sides, double spot, MineSpec mine) =>
        mine with
        {
            Faces = [.. mine.Faces.Select(face => face with { Sides = sides })],
            Trucks =
            [
                .. mine.Trucks.Select(group =>
                    group with
                    {
                        Model = group.Model with { Spot = Distribution.Constant(spot) },
                    }
                ),
            ],
        };

    public static TruckModelSpec TruckModel(double payload = 100) =>
        new(
            "truck",
            Distribution.Constant(payload),
            Distribution.Constant(0),
            Distribution.Constant(0),
            null,
            ReliabilitySpec.Perfect
        );

    private static MaterialSpec Material(PitFace face, int number) =>
        new(face.Material.Length > 0 ? face.Material : $"rock-{number}", face.Plan);
}
