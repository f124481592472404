using MineSim.Kernel;
using MineSim.Spec.Fleet;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Roads;

namespace MineSim.Spec.Tests.Rules;

/// <summary>A site of one face, one dump, one loader and two groups of trucks, that keeps all rules.</summary>
internal static class SmallSite
{
    public static TruckModelSpec Truck { get; } =
        new("T-220", Hours(220), Hours(0.01), Hours(0.02), null, ReliabilitySpec.Perfect);

    private static LoaderModelSpec Shovel { get; } = new("S-1", new(Hours(0.05)), null, ReliabilitySpec.Perfect);

    public static MineAloneSpec Spec { get; } =
        new()
        {
            Name = "small",
            Start = new(2028, 1, 1),
            DurationHours = 24,
            Seed = 1,
            Replications = 2,
            Mine = new()
            {
                Materials = [new("ore")],
                Roads = new([Segment("pit", "crusher")], Distribution.Constant(1)),
                Faces = [new("north", "pit", "ore", ["shovel-1"], ["crusher"])],
                Dumps = [new("crusher", "crusher", 1, [])],
                Loaders = [new("shovel-1", Shovel)],
                Trucks = [new(Truck, 3), new(Truck, 2, Loader: "shovel-1")],
            },
        };

    public static RoadSegmentSpec Segment(string from, string to) => new(from, to, true, null, Hours(0.1), Hours(0.08));

    /// <summary>The site with another mine.</summary>
    public static MineAloneSpec With(Func<MineSpec, MineSpec> change) => Spec with { Mine = change(Spec.Mine) };

    /// <summary>Something that always takes so long, or weighs so much.</summary>
    public static Distribution Hours(double hours) => Distribution.Constant(hours);
}
