using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Spec.Rosters;
using MineSim.Spec.Training;

namespace MineSim.Workforce.Tests;

/// <summary>
/// A workforce with training programmes, run shift by shift: every position is wanted, and every machine works the same
/// hours.
/// </summary>
internal sealed class School
{
    private readonly int[] _wanted;
    private readonly int _shifts;
    private readonly double _machineHours;
    private int _next;

    public School(
        WorkforceSpec spec,
        string?[] positions,
        int shifts = 1,
        double machineHours = 10,
        ulong seed = 1,
        int replication = 0
    )
    {
        _shifts = shifts;
        _machineHours = machineHours;
        _wanted = [.. Enumerable.Range(0, positions.Length)];
        Model = new(
            spec,
            positions,
            [.. Enumerable.Range(0, shifts).Select(shift => $"shift-{shift}")],
            seed,
            replication,
            new Heard(Staffing.Add, training: Stages.Add, licence: Licences.Add)
        );
    }

    public WorkforceModel Model { get; }

    public List<StaffingRow> Staffing { get; } = [];

    public List<TrainingRow> Stages { get; } = [];

    public List<LicenceRow> Licences { get; } = [];

    public ProgrammeTotals Totals => Model.Totals()!.Programmes[0];

    /// <summary>The hour up to which it has run.</summary>
    public double Hour => 24.0 * _next / _shifts;

    public static WorkforceSpec Of(IReadOnlyList<PersonGroupSpec> people, params TrainingProgrammeSpec[] programmes) =>
        new(RosterSpec.AlwaysOn, people, 0) { Training = programmes };

    /// <summary>Runs some days more.</summary>
    public School Run(int days, Action? inShift = null)
    {
        for (var end = _next + days * _shifts; _next < end; _next++)
        {
            Model.StartShift(_next / _shifts, _next % _shifts, Hour, _wanted);
            inShift?.Invoke();
            foreach (var position in _wanted)
                Model.Work(position, _machineHours);
        }

        return this;
    }

    /// <summary>Ends the run.</summary>
    public School Close()
    {
        Model.CloseBooks(Hour);
        return this;
    }

    /// <summary>The hours at which certificates were granted.</summary>
    public double[] Certificates =>
        [.. Stages.Where(row => row.Outcome == TrainingOutcome.Qualified).Select(row => row.EndedH)];

    public IReadOnlyList<TrainingRow> Of(string stage) => [.. Stages.Where(row => row.Stage == stage)];
}
