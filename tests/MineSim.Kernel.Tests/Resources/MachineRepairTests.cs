namespace MineSim.Kernel.Tests;

/// <summary>Machines that fail and wait for one of a few crews: exact for exponential times.</summary>
public class MachineRepairTests
{
    private const int Batches = 60;

    private readonly Simulation _sim = new(seed: 7);
    private Batch _batch;

    [Theory]
    [InlineData(20, 1, 60, 4, 0.715805, 5.683898, 19.821701, 1_500_000)]
    [InlineData(20, 2, 60, 4, 0.913419, 1.731630, 1.687304, 4_000_000)]
    [InlineData(20, 3, 60, 8, 0.841652, 3.166950, 3.288330, 3_000_000)]
    public void Availability_machines_down_and_the_wait_for_a_crew_are_exact(
        int machines,
        int crews,
        double mtbf,
        double mttr,
        double availability,
        double down,
        double wait,
        int failures
    )
    {
        var crew = new Resource(_sim, crews);
        for (var i = 0; i < machines; i++)
            _sim.Start(Run(crew, mtbf, mttr, _sim.Stream($"machine {i}", "failures")));
        var (upShare, downCount, waits) = (new RegressedMean(), new RegressedMean(), new RegressedMean());
        var length = Clock.FromHours((double)failures / machines * (mtbf + mttr) / Batches);
        _sim.Run(length);
        var observed = crew.Observe();
        var area = 0.0;
        for (var i = 1; i <= Batches; i++)
        {
            _batch = default;
            _sim.Run((i + 1) * length);
            var before = area;
            area = (observed.InUse.Mean(_sim.Now) + observed.Queued.Mean(_sim.Now)) * i;
            var n = _batch.Repairs;
            double[] deviations =
            [
                _batch.Up / n,
                _batch.DownTimesUp / n,
                _batch.SquareTimesUp / n,
                _batch.Repair / n,
                _batch.DownTimesRepair / n,
                _batch.SquareTimesRepair / n,
            ];
            upShare.Add(1 - ((area - before) / machines), deviations);
            downCount.Add(area - before, deviations);
            waits.Add(_batch.Wait / n, deviations);
        }

        upShare.Is(availability);
        downCount.Is(down);
        waits.Is(wait);
    }

    [Theory]
    [InlineData(2, 2.0 / 3)]
    [InlineData(1, 0.6)]
    public void Two_machines_share_repairers(int repairers, double availability)
    {
        var crew = new Resource(_sim, repairers);
        for (var i = 0; i < 2; i++)
            _sim.Start(Run(crew, 1, 0.5, _sim.Stream($"machine {i}", "failures")));
        var up = new RegressedMean();
        var observed = crew.Observe();
        var area = 0.0;
        for (var i = 1; i <= Batches; i++)
        {
            _sim.Run(i * Clock.FromHours(2_500));
            var before = area;
            area = (observed.InUse.Mean(_sim.Now) + observed.Queued.Mean(_sim.Now)) * i;
            up.Add(1 - ((area - before) / 2));
        }

        up.Is(availability);
    }

    private async Process Run(Resource crew, double mtbf, double mttr, RandomStream stream)
    {
        while (true)
        {
            var up = stream.NextExponential() * mtbf;
            _batch.Up += up - mtbf;
            var down = crew.InUse + crew.Queued;
            _batch.DownTimesUp += down * (up - mtbf);
            _batch.SquareTimesUp += down * down * (up - mtbf);
            await _sim.Delay(Clock.FromHours(up));
            var failed = _sim.Now;
            await crew.Acquire();
            var repair = stream.NextExponential() * mttr;
            _batch.Repairs++;
            _batch.Wait += Clock.ToHours(_sim.Now - failed);
            _batch.Repair += repair - mttr;
            down = crew.InUse + crew.Queued;
            _batch.DownTimesRepair += down * (repair - mttr);
            _batch.SquareTimesRepair += down * down * (repair - mttr);
            await _sim.Delay(Clock.FromHours(repair));
            crew.Release();
        }
    }

    private struct Batch
    {
        public double Repairs;
        public double Wait;
        public double Up;
        public double DownTimesUp;
        public double SquareTimesUp;
        public double Repair;
        public double DownTimesRepair;
        public double SquareTimesRepair;
    }
}
