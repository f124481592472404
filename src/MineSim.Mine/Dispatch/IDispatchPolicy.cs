namespace MineSim.Mine.Dispatch;

/// <summary>
/// Sends free trucks to loaders. An embedder's own policy implements this and reaches the mine through
/// an argument of <see cref="MineModel"/>; the shipped policies see no more than it does.
/// </summary>
/// <remarks>
/// A policy belongs to one replication and is called by one thread. For a run to be a pure function of its spec, seed
/// and number, a policy decides from what it sees and from what it remembers, and from nothing else.
/// </remarks>
public interface IDispatchPolicy
{
    /// <summary>
    /// Whether trucks go to loaders that are out of work and wait there. False unless overridden: then such loaders are
    /// no candidates, and trucks that wait at a loader when it goes out of work are dispatched anew.
    /// </summary>
    bool WaitsForLoaders => false;

    /// <summary>The loader that a free truck goes to next. Called for every load: it should allocate nothing.</summary>
    /// <param name="truck">The truck, empty at <see cref="TruckView.At"/>.</param>
    /// <param name="candidates">
    /// Loaders at work that the truck may serve and can reach, in the order of the spec; one at least. They are only
    /// lent for the time of the call.
    /// </param>
    /// <returns>One of the candidates; or <see langword="null"/> to park the truck, which asks again when a loader
    /// comes
    /// back to work, and when a shift or a stop of the whole mine begins.</returns>
    LoaderView? Choose(TruckView truck, ReadOnlySpan<LoaderView> candidates);
}
