namespace MineSim.Mine.Dispatch;

/// <summary>Every truck serves its own loader, whatever happens there.</summary>
internal sealed class FixedPolicy : IDispatchPolicy
{
    public FixedPolicy(MineView mine)
    {
        foreach (var truck in mine.Trucks)
        {
            if (truck.Permitted.Length != 1)
                throw new ArgumentException($"Under fixed dispatch {truck.Name} must name its loader.", nameof(mine));
        }
    }

    public bool WaitsForLoaders => true;

    public LoaderView? Choose(TruckView truck, ReadOnlySpan<LoaderView> candidates) => candidates[0];
}
