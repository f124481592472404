using MineSim.Mine;

namespace MineSim.Site;

/// <summary>The hours of a class of machines, and the ratios that are made of them.</summary>
internal sealed class FleetHours(IReadOnlyList<double> hours)
{
    /// <summary>Hours since arrival: all categories together.</summary>
    public double Calendar => hours.Sum();

    /// <summary>Hours in which it was wanted at work: all but holidays.</summary>
    public double Scheduled => Calendar - Of(TimeClass.Unscheduled);

    /// <summary>Physical availability: scheduled time not down over scheduled time.</summary>
    public double Availability => Ratio(Scheduled - Of(TimeClass.Down), Scheduled);

    /// <summary>Use of availability: time at work (productive or waiting for another machine) over scheduled time not down.</summary>
    public double UseOfAvailability => Ratio(AtWork, Scheduled - Of(TimeClass.Down));

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
