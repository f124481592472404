using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.People;
using MineSim.Records.Value;
using MineSim.Records.Words;
using MineSim.Site.Kpis.Losses;
using MineSim.Site.Value;
using MineSim.Spec;
using MineSim.Workforce;

namespace MineSim.Site.Kpis.Months;

/// <summary>
/// Figures of a run by month, warm-up included. Mine, training and money are read off as a month ends; nothing is
/// counted
/// in between. Who was employed at the end of each month is asked once the books are closed.
/// </summary>
internal sealed class MonthBook(SiteSpec spec)
{
    private readonly MonthCalendar _calendar = new(spec);
    private readonly StaffingKpis _staffing = new();
    private readonly List<Month> _closed = [];
    private MineTotals? _mine;
    private WorkforceTotals? _training;
    private int _valueRows;

    /// <summary>Hours after the start of the run at which the month ends, or the run.</summary>
    public double MonthEnds => _calendar.ToHour;

    /// <summary>The run begins.</summary>
    /// <param name="totals">What the mine has done before: nothing, in the shape of what follows;
    /// <see langword="null"/> without a mine.</param>
    /// <param name="training">What training and licences have come to before the run; <see langword="null"/> where
    /// there are none.</param>
    public void Begin(MineTotals? totals, WorkforceTotals? training) => (_mine, _training) = (totals, training);

    /// <summary>A shift of the month has been staffed.</summary>
    public void Count(StaffingRow row) => _staffing.Count(row);

    /// <summary>The month has ended.</summary>
    /// <param name="totals">What the mine has done up to now; <see langword="null"/> without a mine.</param>
    /// <param name="training">What training and licences have come to; <see langword="null"/> where there are
    /// none.</param>
    /// <param name="value">All money up to now; <see langword="null"/> where nobody counts it.</param>
    public void Close(MineTotals? totals, WorkforceTotals? training, IReadOnlyList<ValueRow>? value)
    {
        var month = new Month(_calendar.Name, _calendar.FromHour, _calendar.ToHour, []);
        if (totals is not null && spec is MineSiteSpec site)
        {
            MonthlyMineKpis.Report(site, totals.Since(_mine!), month.From, month.To, month.Kpis);
            month.Kpis.Add(new(Kpi.TonnesToDate, totals.Tonnes.Sum()));
            if (LossWaterfall.IsPlanned(site.Mine))
                month.Kpis.Add(new(Kpi.PlanTonnesToDate, PlanKpis.Planned(site.Mine, null, 0, month.To)));
        }

        _staffing.ReportMonth(month.Kpis);
        if (training is not null)
            TrainingKpis.ReportMonth(training.Since(_training!), month.Kpis);
        if (value is not null)
            ValueKpis.ReportMonth(value, _valueRows, month.Kpis);
        _staffing.Clear();
        (_mine, _training, _valueRows) = (totals, training, value?.Count ?? 0);
        _closed.Add(month);
        _calendar.MoveOn();
    }

    /// <summary>The run is over, and the last month closed.</summary>
    /// <param name="people">The people, their books closed; <see langword="null"/> without a workforce.</param>
    /// <param name="rows">Receives the figures, month by month.</param>
    public void Report(WorkforceModel? people, List<MonthlyKpiRow> rows)
    {
        foreach (var month in _closed)
        {
            if (people is not null)
                MovementKpis.ReportMonth(spec, people, month.From, month.To, month.Kpis);
            foreach (var kpi in month.Kpis)
                rows.Add(new(month.Name, kpi));
        }
    }

    private sealed record Month(string Name, double From, double To, List<KpiRow> Kpis);
}
