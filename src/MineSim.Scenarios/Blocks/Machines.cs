using MineSim.Kernel;
using MineSim.Spec.Fleet;
using MineSim.Spec.Maintenance;

namespace MineSim.Scenarios.Blocks;

/// <summary>The machines that there are; of their models they have as yet but the names.</summary>
internal sealed record Machines(IReadOnlyList<TruckGroupSpec> Trucks, IReadOnlyList<LoaderSpec> Loaders)
{
    private static readonly Distribution One = Distribution.Constant(1);

    /// <summary>Stands in for a truck model until the catalogue is read, or where it has none of the name.</summary>
    public static TruckModelSpec TruckModel(string name) => new(name, One, One, One, null, ReliabilitySpec.Perfect);

    /// <summary>Stands in for a loader model.</summary>
    public static LoaderModelSpec LoaderModel(string name) => new(name, new(One), null, ReliabilitySpec.Perfect);
}
