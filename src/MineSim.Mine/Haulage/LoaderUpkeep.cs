using MineSim.Kernel;
using MineSim.Mine.Fleet;
using MineSim.Mine.Maintenance;
using MineSim.Mine.Planning;
using MineSim.Mine.Stops;
using MineSim.Records.TimeUsage;

namespace MineSim.Mine.Haulage;

/// <summary>
/// The other half of a loader's life: while trucks work it, this sleeps; when it broke down or a stop is due, this
/// takes
/// the loader's time after the truck that is being loaded, before those that wait.
/// </summary>
internal sealed class LoaderUpkeep(
    Stoppages stoppages,
    Workshop workshop,
    Relocation relocation,
    Parking parking,
    Simulation simulation
)
{
    private const int BeforeTrucks = -1;

    public async Process Keep(Loader loader)
    {
        await loader.Bucket.Acquire();
        await simulation.Delay(loader.Arrives);
        loader.Ledger.Open(TimeCategory.WaitTruck);
        stoppages.Arrive(loader);
        relocation.Arrive(loader);
        while (true)
        {
            while (loader.Failures.IsDue)
            {
                await workshop.Mend(loader);
                stoppages.ForgetMissed(loader);
            }

            await stoppages.Take(loader, isDone: true);
            if (loader.Leaves <= simulation.Now)
            {
                // Its time stays taken for ever, so that no truck is loaded any more.
                stoppages.Retire(loader);
                return;
            }

            if (loader.MustMove)
            {
                await relocation.Move(loader);
                continue;
            }

            loader.GoToWork();
            parking.CallParked();
            while (!loader.IsHandedOver)
            {
                var watch = loader.StopDue - simulation.Now;
                if (watch > 0)
                {
                    await loader.Watch(watch);
                }
                else if (await loader.Bucket.Acquire(BeforeTrucks))
                {
                    break;
                }
            }
        }
    }
}
