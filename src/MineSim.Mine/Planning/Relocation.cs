using MineSim.Kernel;
using MineSim.Mine.Fleet;
using MineSim.Records.TimeUsage;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Planning;

/// <summary>How loaders move from face to face, between two trucks.</summary>
internal sealed class Relocation(Assignments assignments, WalkingWays ways, Simulation simulation)
{
    /// <summary>A loader arrives at the mine, where it is wanted then.</summary>
    public void Arrive(Loader loader) => loader.ComeTo(assignments.Next(loader));

    /// <summary>Moves a loader to its next face; without one it stands until the next stop is due.</summary>
    public async Activity Move(Loader loader)
    {
        if (assignments.Next(loader) is not { } next)
        {
            loader.GoOut();
            loader.Ledger.Enter(TimeCategory.NoFace);
            await loader.Watch(Math.Max(0, loader.StopDue - simulation.Now));
            return;
        }

        if (next.Face != loader.Face)
        {
            var walk = loader.DrawMove(ways.Km(loader.Face.Node, next.Face.Node));
            loader.Work(next);
            loader.Ledger.Enter(TimeCategory.Relocating);
            loader.Failures.Operate(walk);
            await simulation.Delay(walk);
        }

        // Others may have dug it out meanwhile.
        if (assignments.Next(loader) is not { } found || found.Face != loader.Face)
            return;
        loader.SettleAt(found);
    }
}
