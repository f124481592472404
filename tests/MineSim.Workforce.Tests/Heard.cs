namespace MineSim.Workforce.Tests;

/// <summary>Passes on what a workforce reports.</summary>
internal sealed class Heard(Action<StaffingRow>? staffing = null, Action<PositionWork>? work = null, Action<PersonRow>? person = null) : IWorkforceRecorder
{
    public bool WantsShifts => work is not null;

    public void Staffing(in StaffingRow row) => staffing?.Invoke(row);

    public void Assignment(in PositionWork row) => work?.Invoke(row);

    public void Person(in PersonRow row) => person?.Invoke(row);
}
