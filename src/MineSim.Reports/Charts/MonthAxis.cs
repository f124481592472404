using System.Globalization;
using System.Xml.Linq;

namespace MineSim.Reports.Charts;

/// <summary>Months along a drawing, each with a band of its own.</summary>
internal sealed class MonthAxis
{
    private static readonly int[] Steps = [1, 2, 3, 6, 12, 24, 60, 120];

    private readonly DateOnly _first;
    private readonly int _count;
    private readonly double _left;
    private readonly double _band;

    /// <summary>An axis from the first month to the last.</summary>
    /// <param name="months">The months, as 2028-01.</param>
    /// <param name="left">Where the first begins.</param>
    /// <param name="right">Where the last ends.</param>
    public MonthAxis(IReadOnlyList<string> months, double left, double right)
    {
        _first = First(months[0]);
        _count = Place(months[^1]) + 1;
        (_left, _band) = (left, (right - left) / _count);
    }

    /// <summary>Width of a month.</summary>
    public double Band => _band;

    /// <summary>Where a month begins.</summary>
    public double Begin(string month) => _left + Place(month) * _band;

    /// <summary>The middle of a month: where what happened in it is drawn.</summary>
    public double Middle(string month) => Begin(month) + _band / 2;

    /// <summary>The end of a month: where what there was at its end is drawn.</summary>
    public double End(string month) => Begin(month) + _band;

    /// <summary>A date within a month.</summary>
    public double At(DateOnly date)
    {
        var length = DateTime.DaysInMonth(date.Year, date.Month);
        return Math.Clamp(_left + (Place(date) + (date.Day - 1.0) / length) * _band, _left, _left + _count * _band);
    }

    /// <summary>Marks and names, no more than so many, on round months.</summary>
    public IEnumerable<XElement> Ticks(int most, double top, double bottom)
    {
        var step = Steps.FirstOrDefault(step => _count <= step * most, Steps[^1]);
        for (var i = 0; i < _count; i++)
        {
            var month = _first.AddMonths(i);
            if ((12 * month.Year + month.Month - 1) % step != 0)
                continue;
            var x = _left + i * _band;
            yield return Svg.Line(x, top, x, bottom, "grid");
            yield return Svg.Text(
                x + 3,
                bottom + 15,
                month.ToString(step >= 12 ? "yyyy" : "MMM yyyy", CultureInfo.InvariantCulture),
                "tick start"
            );
        }
    }

    private int Place(string month) => Place(First(month));

    private int Place(DateOnly date) => 12 * (date.Year - _first.Year) + date.Month - _first.Month;

    private static DateOnly First(string month) =>
        DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
