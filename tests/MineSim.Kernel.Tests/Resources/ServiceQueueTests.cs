namespace MineSim.Kernel.Tests;

/// <summary>
/// Queues with known answers: within the run's own 99% confidence interval, which is no wider than 1%.
/// </summary>
public class ServiceQueueTests
{
    [Theory]
    [InlineData(1, 0.8, 0.8, 3.2, 4, 1_600_000)]
    [InlineData(2, 1.6, 0.711111, 2.844444, 1.777778, 2_400_000)]
    [InlineData(3, 2.4, 0.647191, 2.588764, 1.078652, 3_200_000)]
    public void Erlangs_queue_waits_as_often_and_as_long_as_he_said(
        int servers,
        double rate,
        double waiting,
        double length,
        double wait,
        int customers
    )
    {
        var queue = new ServiceQueue(servers, rate, Distribution.Exponential(1));
        queue.Run(customers);
        queue.Waiting.Is(waiting);
        queue.QueueLength.Is(length);
        queue.Wait.Is(wait);
    }

    [Theory]
    [InlineData(0, 2, 1_000_000)]
    [InlineData(0.25, 2.5, 1_000_000)]
    public void The_wait_at_one_server_is_that_of_Pollaczek_and_Khinchine(double scv, double wait, int customers)
    {
        var service = scv == 0 ? Distribution.Constant(1) : Distribution.Erlang(1, (int)(1 / scv));
        var queue = new ServiceQueue(1, 0.8, service);
        queue.Run(customers);
        queue.Waiting.Is(0.8);
        queue.QueueLength.Is(0.8 * wait);
        queue.Wait.Is(wait);
    }
}
