using MineSim.Kernel;
using MineSim.Mine.Fleet;

namespace MineSim.Mine.Dispatch;

/// <summary>
/// The dispatcher's board: asks the policy, and keeps the book of who is sent where and expected when.
/// </summary>
internal sealed class DispatchBoard(MineView mine, IDispatchPolicy policy, Simulation simulation)
{
    private readonly LoaderView[] _candidates = new LoaderView[mine.Loaders.Length];

    /// <summary>Whether a truck that finds its loader out of work is sent elsewhere.</summary>
    public bool SendsOn { get; } = !policy.WaitsForLoaders;

    /// <summary>
    /// The loader that a truck goes to next; <see langword="null"/> when it is to park. A truck that asks is at work.
    /// </summary>
    /// <exception cref="InvalidOperationException">The policy chose a loader that was no candidate.</exception>
    public Loader? Choose(Truck truck)
    {
        var view = mine.Of(truck);
        view.Join(null);
        view.GoToWork();
        var count = 0;
        foreach (var loader in view.Permitted)
        {
            if (
                (SendsOn && !loader.IsAtWork)
                || loader.Loader.HasLeft
                || !loader.Loader.Serves(truck)
                || !mine.LeadsThrough(view, loader)
            )
            {
                continue;
            }

            _candidates[count++] = loader;
        }

        if (count == 0)
            return null;
        var candidates = new ReadOnlySpan<LoaderView>(_candidates, 0, count);
        if (policy.Choose(view, candidates) is not { } chosen)
            return null;
        foreach (var loader in candidates)
        {
            if (loader == chosen)
                return Send(view, chosen);
        }

        throw new InvalidOperationException(
            $"The dispatch policy sent {truck.Name} to {chosen.Name}, which was no candidate."
        );
    }

    /// <summary>The truck is at its loader, where it may wait.</summary>
    public void Arrive(Truck truck)
    {
        var view = mine.Of(truck);
        view.HasArrived = true;
        view.ArrivalHour = Now;
        view.Loader!.Receive(view);
    }

    /// <summary>The truck begins to spot.</summary>
    public void Spot(Truck truck)
    {
        var view = mine.Of(truck);
        view.LoadedHour = view.Loader!.FullHour(view, Now);
    }

    /// <summary>The truck leaves the loader, full or to be sent elsewhere.</summary>
    public void Leave(Truck truck)
    {
        var view = mine.Of(truck);
        view.Loader!.Dismiss(view);
        view.LoadedHour = double.PositiveInfinity;
    }

    /// <summary>The truck goes to the line-up, and drives no loader's cycle until it is sent to one again.</summary>
    public void CallIn(Truck truck)
    {
        var view = mine.Of(truck);
        view.Join(null);
        view.HasArrived = true;
    }

    /// <summary>The truck stands on the road, broken down or for a stop: nobody counts on it.</summary>
    public void Withdraw(Truck truck)
    {
        var view = mine.Of(truck);
        view.GoOut();
        if (!view.HasArrived)
            view.Loader!.Dismiss(view);
    }

    /// <summary>The truck goes on with its trip.</summary>
    /// <param name="truck">The truck.</param>
    /// <param name="trip">Ticks that are left of it, from where it stood.</param>
    public void GoOn(Truck truck, long trip)
    {
        var view = mine.Of(truck);
        view.GoToWork();
        if (!view.HasArrived)
            Expect(view, Clock.ToHours(trip));
    }

    /// <summary>The truck was held on the road, and comes so many hours from now.</summary>
    public void Delay(Truck truck, double hours)
    {
        var view = mine.Of(truck);
        if (view.HasArrived)
            return;
        view.Loader!.Dismiss(view);
        Expect(view, hours);
    }

    private double Now => Clock.ToHours(simulation.Now);

    private void Expect(TruckView view, double hours)
    {
        view.ArrivalHour = Now + hours;
        view.Loader!.Expect(view);
    }

    private Loader Send(TruckView view, LoaderView loader)
    {
        view.Join(loader);
        view.HasArrived = false;
        Expect(view, mine.EmptyHours(view, loader));
        return loader.Loader;
    }
}
