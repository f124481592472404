using MineSim.Kernel;
using MineSim.Mine;
using MineSim.Mine.Ports;
using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.Value;
using MineSim.Site.Binding;
using MineSim.Site.Kpis;
using MineSim.Site.Kpis.Months;
using MineSim.Site.Records;
using MineSim.Site.Value;
using MineSim.Spec;

namespace MineSim.Site;

/// <summary>One replication of a mine, with its people if they are modelled.</summary>
internal sealed class MineRun
{
    private readonly MineSiteSpec _spec;
    private readonly ReplicationRecord _record;
    private readonly CancellationToken _cancel;
    private readonly Simulation _simulation;
    private readonly StaffingKpis _staffing;
    private readonly MonthBook _months;
    private readonly SiteRecorder _recorder;
    private readonly WorkforceCrew? _crew;
    private readonly MineModel _mine;
    private readonly ValueBook? _value;

    public MineRun(
        MineSiteSpec spec,
        int replication,
        Detail detail,
        ReplicationRecord record,
        OwnRules rules,
        CancellationToken cancel
    )
    {
        (_spec, _record, _cancel) = (spec, record, cancel);
        _simulation = new Simulation(spec.Seed, replication);
        _staffing = new StaffingKpis(spec.WorkforceOrNull);
        _months = new MonthBook(spec);
        var positions = MineModel.Positions(spec.Mine);
        _recorder = new SiteRecorder(
            record,
            detail,
            [.. positions.Select(position => position.Name)],
            _staffing,
            _months.Count
        );
        if (spec.WorkforceOrNull is { } workforce)
        {
            _crew = new WorkforceCrew(
                workforce,
                positions,
                spec.Mine.Calendar,
                spec.DurationHours,
                spec.Seed,
                replication,
                _recorder,
                _simulation
            );
        }

        _mine = new MineModel(
            spec.Mine,
            _simulation,
            _crew ?? (ICrew)new UnlimitedCrew(),
            _recorder,
            _crew?.Technicians(spec.Mine),
            rules.Dispatch
        );
        if (spec.Value is { } value)
            _value = new ValueBook(spec, value, _mine.Totals());
    }

    /// <summary>Runs the warm-up, then what counts, and reports that.</summary>
    public void Run()
    {
        _months.Begin(_mine.Totals(), _crew?.Totals());
        RunTo(_spec.WarmUpHours);
        var (mineBefore, trainingBefore) = (_mine.Totals(), _crew?.Totals());
        _staffing.Clear();
        RunTo(_spec.DurationHours);
        _mine.CloseBooks();
        var people = _crew?.CloseBooks(_spec.DurationHours);

        var counted = _mine.Totals().Since(mineBefore);
        MineKpis.Report(
            _spec.Mine,
            counted,
            _spec.TimeRatios,
            _spec.WarmUpHours,
            _spec.DurationHours,
            _record.Rows<KpiRow>()
        );
        _staffing.Report(_record.Rows<KpiRow>());
        if (_crew?.Totals() is { } training)
            TrainingKpis.Report(training.Since(trainingBefore!), _record.Rows<KpiRow>());
        if (people is not null)
            MovementKpis.Report(_spec, people, _record.Rows<KpiRow>());
        ReportMachinery(counted);
        CloseMonth();
        _months.Report(people, _record.Rows<MonthlyKpiRow>());
        ReportValue();
        _record.End(_simulation.Events, _mine.Totals().Loads);
    }

    /// <summary>Figures and money are reckoned as months end, and cost the run nothing between.</summary>
    private void RunTo(double hour)
    {
        while (_months.MonthEnds < hour)
        {
            Advance(_months.MonthEnds);
            CloseMonth();
        }

        Advance(hour);
    }

    private void Advance(double hours)
    {
        var end = Clock.FromHours(hours);
        while (_simulation.Now < end)
        {
            _cancel.ThrowIfCancellationRequested();
            _simulation.Run(Math.Min(end, _simulation.Now + Clock.TicksPerDay));
        }
    }

    private void CloseMonth()
    {
        var (totals, trained) = (_mine.Totals(), _crew?.Totals());
        _value?.Close(totals, _crew?.Payroll(_value.MonthEnds) ?? [], trained?.Programmes ?? [], trained?.Travel);
        _months.Close(totals, trained, _value?.Rows);
    }

    private void ReportMachinery(MineTotals counted)
    {
        var hours = _spec.DurationHours - _spec.WarmUpHours;
        if (counted.Plant is { } plant)
            PlantKpis.Report(_spec.Mine, plant, hours, _record.Rows<KpiRow>());
        if (_spec.Mine.ModelsMaintenance)
            MaintenanceKpis.Report(_spec.Mine, counted.Maintenance!, hours, _record.Rows<KpiRow>());
        EnergyKpis.Report(_spec.Mine, counted, _record.Rows<KpiRow>());
    }

    private void ReportValue()
    {
        if (_value is null)
            return;
        ValueKpis.Report(
            _spec,
            _spec.Value!,
            _mine.Totals(),
            _crew?.Totals()?.Programmes ?? [],
            _value.Rows,
            _record.Rows<KpiRow>()
        );
        if (_recorder.SinkOf<ValueRow>() is not null)
            _record.Rows<ValueRow>().AddRange(_value.Rows);
    }
}
