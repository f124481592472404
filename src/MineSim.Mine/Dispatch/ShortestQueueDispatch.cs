using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>
/// The loader at work with the fewest trucks at it or on their way; among equals the one whose material is furthest
/// behind its plan (as a share of it), then the first.
/// </summary>
internal sealed class ShortestQueueDispatch(IReadOnlyList<Loader> loaders, RouteTable routes, Simulation simulation) : IDispatcher
{
    private readonly Loader[] _loaders = [.. loaders];

    public bool SendsOn => true;

    public Loader? Choose(Truck truck)
    {
        Loader? best = null;
        var hours = Clock.ToHours(simulation.Now);
        foreach (var loader in _loaders)
        {
            if (loader.IsOut || routes.Empty(truck.At, loader.Face) is null) continue;
            if (best is null || loader.Assigned < best.Assigned || (loader.Assigned == best.Assigned && IsFurtherBehind(loader, best, hours)))
                best = loader;
        }

        return best;
    }

    private static bool IsFurtherBehind(Loader loader, Loader other, double hours) =>
        loader.Face.Material.BehindPlan(hours) > other.Face.Material.BehindPlan(hours);
}
