using MineSim.Mine;

namespace MineSim.Site;

/// <summary>The hours of a class of machines, and the ratios that are made of them.</summary>
internal sealed class FleetHours(IReadOnlyList<double> hours)
{
    /// <summary>Hours since arrival: all categories together.</summary>
    public double Calendar => hours.Sum();

    /// <summary>Physical availability: time not down over calendar time.</summary>
    public double Availability => Ratio(Calendar - Of(TimeClass.Down), Calendar);

    /// <summary>Use of availability: time at work (productive or waiting for another machine) over time not down.</summary>
    public double UseOfAvailability => Ratio(AtWork, Calendar - Of(TimeClass.Down));

    /// <summary>Effective utilisation: productive time over calendar time.</summary>
    public double Utilisation => Ratio(Of(TimeClass.Productive), Calendar);

    public double AtWork => Of(TimeClass.Productive) + Of(TimeClass.Waiting);

    public double Of(TimeCategory category) => hours[(int)category];

    public double Of(TimeClass timeClass) =>
        TimeCategories.All.Where(c => TimeCategories.ClassOf(c) == timeClass).Sum(Of);

    /// <summary>Hours at a level of the time usage model.</summary>
    public double At(TimeLevel level) =>
        TimeUsageModel.Places.Where(place => TimeUsageModel.Holds(level, place.Class)).Sum(place => Of(place.Category));

    /// <summary>Hours of a class that are foreseen when a shift is planned, or of it that are not.</summary>
    public double Of(TimeClass timeClass, bool isPlanned) => TimeUsageModel.Places
        .Where(place => place.Class == timeClass && place.IsPlanned == isPlanned).Sum(place => Of(place.Category));

    /// <summary>The ratio of two figures; 0 where there is nothing to divide by.</summary>
    public static double Ratio(double part, double whole) => whole > 0 ? part / whole : 0;
}
