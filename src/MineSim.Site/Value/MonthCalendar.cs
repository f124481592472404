using System.Globalization;
using MineSim.Spec;

namespace MineSim.Site.Value;

/// <summary>
/// The months of a run. A month ends with the last shift that begins in it, so that its figures are those of the other
/// tables' shifts; the shift under way when the run begins is of the first month.
/// </summary>
internal sealed class MonthCalendar(SiteSpec spec)
{
    private DateOnly _month = new(spec.Start.Year, spec.Start.Month, 1);

    public string Name => _month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public double FromHour { get; private set; }

    /// <summary>Hours after the start of the run at which the month ends, or the run.</summary>
    public double ToHour => Math.Min(spec.DurationHours, End);

    public void MoveOn()
    {
        FromHour = End;
        _month = _month.AddMonths(1);
    }

    private double End => 24.0 * (_month.AddMonths(1).DayNumber - spec.Start.DayNumber) + spec.DayBegins;
}
