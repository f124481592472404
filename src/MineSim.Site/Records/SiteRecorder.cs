using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Records.People;
using MineSim.Site.Kpis;

namespace MineSim.Site.Records;

/// <summary>Puts what a mine and its workforce report into the replication's record, as far as is wanted.</summary>
internal sealed class SiteRecorder(
    ReplicationRecord record,
    Detail detail,
    IReadOnlyList<string> machines,
    StaffingKpis staffing,
    Action<StaffingRow>? byMonth = null
) : IMineRecorder, IWorkforceRecorder
{
    private readonly Dictionary<(int Position, string Person), int> _rowOf = [];
    private (int Day, string Shift) _shift = (int.MinValue, "");

    public bool WantsShifts => detail >= Detail.Shift;

    /// <inheritdoc/>
    public RowSink<TRow>? SinkOf<TRow>()
        where TRow : struct
    {
        if (detail < (typeof(TRow) == typeof(CycleRow) ? Detail.Cycle : Detail.Shift))
            return null;
        var rows = record.Rows<TRow>();
        return (in row) => rows.Add(row);
    }

    public void Staffing(in StaffingRow row)
    {
        staffing.Count(row);
        byMonth?.Invoke(row);
        if (WantsShifts)
            record.Rows<StaffingRow>().Add(row);
    }

    public void Training(in TrainingRow row) => record.Rows<TrainingRow>().Add(row);

    public void Licence(in LicenceRow row) => record.Rows<LicenceRow>().Add(row);

    public void Person(in PersonRow row) => record.Rows<PersonRow>().Add(row);

    /// <summary>Who leaves a machine and comes back to it in the same shift still has one row.</summary>
    public void Assignment(in PositionWork row)
    {
        if ((row.Day, row.Shift) != _shift)
        {
            _shift = (row.Day, row.Shift);
            _rowOf.Clear();
        }

        var worked = row.WorkedH;
        if (_rowOf.TryGetValue((row.Position, row.Person), out var index))
            worked += record.Rows<AssignmentRow>()[index].WorkedH;
        else
            _rowOf[(row.Position, row.Person)] = index = record.Rows<AssignmentRow>().Count;
        AssignmentRow merged = new(
            row.Day,
            row.Shift,
            machines[row.Position],
            row.Person,
            row.Skill,
            worked,
            row.PracticeH,
            row.TimeFactor
        );
        if (index == record.Rows<AssignmentRow>().Count)
            record.Rows<AssignmentRow>().Add(merged);
        else
            record.Rows<AssignmentRow>()[index] = merged;
    }
}
