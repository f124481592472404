using MineSim.Records.People;

namespace MineSim.Workforce.Tests;

/// <summary>Passes on what a workforce reports.</summary>
internal sealed class Heard(
    Action<StaffingRow>? staffing = null,
    Action<PositionWork>? work = null,
    Action<TrainingRow>? training = null,
    Action<LicenceRow>? licence = null,
    Action<PersonRow>? person = null
) : IWorkforceRecorder
{
    public bool WantsShifts => (work ?? training ?? licence ?? (object?)person) is not null;

    public void Staffing(in StaffingRow row) => staffing?.Invoke(row);

    public void Assignment(in PositionWork row) => work?.Invoke(row);

    public void Training(in TrainingRow row) => training?.Invoke(row);

    public void Licence(in LicenceRow row) => licence?.Invoke(row);

    public void Person(in PersonRow row) => person?.Invoke(row);
}
