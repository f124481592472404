using MineSim.Records;
using MineSim.Records.People;
using MineSim.Workforce;

namespace MineSim.Benchmarks;

/// <summary>
/// The roll of a shift called, its people matched with its machines, and its staffing counted, by ours.
/// </summary>
internal sealed class StaffedShifts : IWorkload
{
    private readonly WorkforceModel _model;
    private readonly int[] _wanted = [.. Enumerable.Range(0, LargeWorkforce.Machines)];
    private int _shifts;
    private long _filled;

    public StaffedShifts() =>
        _model = new(
            LargeWorkforce.Spec,
            LargeWorkforce.Positions,
            LargeWorkforce.Shifts,
            1,
            0,
            new RowListener().To((in StaffingRow row) => _filled += row.Assigned)
        );

    public string Operation => "shift";

    /// <summary>Positions filled in a mean shift.</summary>
    public double? Result => _filled / (double)_shifts;

    public long Advance()
    {
        _model.StartShift(_shifts / 2, _shifts % 2, 12.0 * _shifts, _wanted);
        _shifts++;
        return 1;
    }
}
