using MineSim.Spec;
using MineSim.Workforce;

namespace MineSim.Benchmarks;

/// <summary>Ten years of 1,000 people in two shifts a day, for 200 positions of ten skills.</summary>
internal sealed class WorkforceDecade : IWorkload
{
    private const int People = 1000,
        Positions = 200,
        Days = 3650;

    private static readonly WorkforceSpec Spec = LargeWorkforce.Spec with
    {
        People =
        [
            .. LargeWorkforce.Spec.People.Select(group =>
                group with
                {
                    Count = group.Count * People / LargeWorkforce.People,
                }
            ),
        ],
        CallIn = new(0.2),
    };

    private readonly string[] _positions = LargeWorkforce.Positions[..Positions];
    private readonly int[] _wanted = [.. Enumerable.Range(0, Positions)];
    private int _replications;

    public string Operation => "replication";

    public long Advance()
    {
        var model = new WorkforceModel(Spec, _positions, LargeWorkforce.Shifts, 1, _replications++);
        for (var shift = 0; shift < 2 * Days; shift++)
            model.StartShift(shift / 2, shift % 2, 12.0 * shift, _wanted);
        return 1;
    }
}
