using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>
/// The end of a stop that many machines share. They go on in the order in which they stopped, so that those who queue
/// keep their places: delays that end together would end in the order of the machines' numbers.
/// </summary>
internal sealed class SharedEnd(Simulation simulation)
{
    // Nobody ever gets a place here; those who wait are sent on.
    private readonly Resource _line = new(simulation, 0);

    public Wait Wait() => _line.Acquire();

    public void Come() => _line.InterruptWaiting();
}
