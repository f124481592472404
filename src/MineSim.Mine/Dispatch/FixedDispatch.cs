namespace MineSim.Mine;

/// <summary>Every truck serves its own loader, whatever happens there.</summary>
internal sealed class FixedDispatch(IReadOnlyList<Truck> trucks, IReadOnlyList<Loader> loaders) : IDispatcher
{
    private readonly Dictionary<Truck, Loader> _loaderOf =
        trucks.ToDictionary(t => t, t => loaders.First(l => l.Name == t.FixedLoader));

    public bool SendsOn => false;

    public Loader? Choose(Truck truck) => _loaderOf[truck];
}
