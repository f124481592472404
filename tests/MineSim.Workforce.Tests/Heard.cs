using MineSim.Records;
using MineSim.Records.People;

namespace MineSim.Workforce.Tests;

/// <summary>Passes on what a workforce reports.</summary>
internal sealed class Heard : IRecorder
{
    private readonly RowListener _listener = new();

    public Heard(
        Action<StaffingRow>? staffing = null,
        Action<PositionWork>? work = null,
        Action<TrainingRow>? training = null,
        Action<LicenceRow>? licence = null,
        Action<PersonRow>? person = null
    )
    {
        To(staffing);
        To(work);
        To(training);
        To(licence);
        To(person);
    }

    public RowSink<TRow>? SinkOf<TRow>()
        where TRow : struct => _listener.SinkOf<TRow>();

    private void To<TRow>(Action<TRow>? hear)
        where TRow : struct
    {
        if (hear is not null)
            _listener.To((in TRow row) => hear(row));
    }
}
