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
) : IRecorder
{
    private readonly Dictionary<(int Position, string Person), int> _rowOf = [];
    private (int Day, string Shift) _shift = (int.MinValue, "");

    /// <inheritdoc/>
    public RowSink<TRow>? SinkOf<TRow>()
        where TRow : struct
    {
        if (typeof(TRow) == typeof(StaffingRow))
            return (RowSink<TRow>)(object)(RowSink<StaffingRow>)Staffing;
        if (detail < (typeof(TRow) == typeof(CycleRow) ? Detail.Cycle : Detail.Shift))
            return null;
        if (typeof(TRow) == typeof(PositionWork))
            return (RowSink<TRow>)(object)(RowSink<PositionWork>)Assignment;
        var rows = record.Rows<TRow>();
        return (in row) => rows.Add(row);
    }

    /// <summary>Staffing is counted whatever the detail: figures follow from it.</summary>
    private void Staffing(in StaffingRow row)
    {
        staffing.Count(row);
        byMonth?.Invoke(row);
        if (detail >= Detail.Shift)
            record.Rows<StaffingRow>().Add(row);
    }

    /// <summary>Who leaves a machine and comes back to it in the same shift still has one row.</summary>
    private void Assignment(in PositionWork row)
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
