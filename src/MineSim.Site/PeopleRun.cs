using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Records.Value;
using MineSim.Site.Kpis;
using MineSim.Site.Kpis.Months;
using MineSim.Site.Records;
using MineSim.Site.Value;
using MineSim.Spec;
using MineSim.Workforce;

namespace MineSim.Site;

/// <summary>One replication of people alone, whose machines are those of a plan.</summary>
internal sealed class PeopleRun
{
    private const double HoursToCancel = 24;

    private readonly PeopleAloneSpec _spec;
    private readonly Detail _detail;
    private readonly ReplicationRecord _record;
    private readonly CancellationToken _cancel;
    private readonly StaffingKpis _staffing;
    private readonly MonthBook _months;
    private readonly WorkforcePlan _plan;
    private readonly ValueBook? _value;
    private double _hour;

    public PeopleRun(
        PeopleAloneSpec spec,
        int replication,
        Detail detail,
        ReplicationRecord record,
        CancellationToken cancel
    )
    {
        (_spec, _detail, _record, _cancel) = (spec, detail, record, cancel);
        _staffing = new StaffingKpis(spec.Workforce);
        _months = new MonthBook(spec);
        _plan = new WorkforcePlan(
            spec.Workforce,
            spec.Plan,
            spec.DurationHours,
            spec.Seed,
            replication,
            new SiteRecorder(record, detail, spec.Plan.Names(), _staffing, _months.Count)
        );
        if (spec.Value is { } value)
            _value = new ValueBook(spec, value, null);
    }

    private WorkforceModel People => _plan.People;

    /// <summary>Runs the warm-up, then what counts, and reports that.</summary>
    public void Run()
    {
        _months.Begin(null, People.Totals());
        RunTo(_spec.WarmUpHours);
        var before = People.Totals();
        _staffing.Clear();
        RunTo(_spec.DurationHours);
        _staffing.Report(_record.Rows<KpiRow>());
        if (People.Totals() is { } trained)
            TrainingKpis.Report(trained.Since(before!), _record.Rows<KpiRow>());
        MovementKpis.Report(_spec, People, _record.Rows<KpiRow>());
        CloseMonth();
        _months.Report(People, _record.Rows<MonthlyKpiRow>());
        ReportValue();
    }

    private void RunTo(double end)
    {
        while (_months.MonthEnds < end)
        {
            Advance(_months.MonthEnds);
            CloseMonth();
        }

        Advance(end);
    }

    private void Advance(double end)
    {
        for (; _hour < end; _hour = Math.Min(end, _hour + HoursToCancel))
        {
            _cancel.ThrowIfCancellationRequested();
            _plan.RunTo(Math.Min(end, _hour + HoursToCancel));
        }
    }

    private void CloseMonth()
    {
        var trained = People.Totals();
        _value?.Close(null, People.Payroll(0, _value.MonthEnds), trained?.Programmes ?? [], trained?.Travel);
        _months.Close(null, trained, _value?.Rows);
    }

    private void ReportValue()
    {
        if (_value is null)
            return;
        ValueKpis.Report(
            _spec,
            _spec.Value!,
            null,
            People.Totals()?.Programmes ?? [],
            _value.Rows,
            _record.Rows<KpiRow>()
        );
        if (_detail >= Detail.Shift)
            _record.Rows<ValueRow>().AddRange(_value.Rows);
    }
}
