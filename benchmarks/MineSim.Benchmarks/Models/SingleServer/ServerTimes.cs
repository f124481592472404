using MineSim.Kernel;

namespace MineSim.Benchmarks;

/// <summary>M/M/1: customers arrive at random, one server, nine tenths busy.</summary>
internal static class ServerTimes
{
    public const double ArrivalTicks = 1_000_000;
    public const double ServiceTicks = 900_000;

    /// <summary>Arrivals and ends of service.</summary>
    public const int EventsPerCustomer = 2;

    /// <summary>A slice of simulated time in which about a hundredth of a stretch happens.</summary>
    public const long Slice = (long)(Stretch.Operations / 100.0 / EventsPerCustomer * ArrivalTicks);

    public static RandomStream Stream => new(1, 0, "server", "times");
}
