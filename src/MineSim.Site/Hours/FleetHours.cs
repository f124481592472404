using MineSim.Records.TimeUsage;
using MineSim.Spec.Value;

namespace MineSim.Site.Hours;

/// <summary>The hours of a class of machines, and the ratios that are made of them.</summary>
internal sealed class FleetHours(IReadOnlyList<double> hours)
{
    public double AtWork => Of(TimeClass.Productive) + Of(TimeClass.Waiting);

    public double Of(TimeCategory category) => hours[(int)category];

    public double Of(TimeClass timeClass) =>
        TimeCategories.All.Where(c => TimeCategories.ClassOf(c) == timeClass).Sum(Of);

    /// <summary>Hours at a level of the time usage model.</summary>
    public double At(TimeLevel level) =>
        TimeUsageModel.Places.Where(place => TimeUsageModel.Holds(level, place.Class)).Sum(place => Of(place.Category));

    /// <summary>A ratio of two levels.</summary>
    public double Of(TimeRatioSpec ratio) => Ratio(At(ratio.Part), At(ratio.Whole));

    /// <summary>Hours of a class that are foreseen when a shift is planned, or of it that are not.</summary>
    public double Of(TimeClass timeClass, bool isPlanned) =>
        TimeUsageModel
            .Places.Where(place => place.Class == timeClass && place.IsPlanned == isPlanned)
            .Sum(place => Of(place.Category));

    /// <summary>The ratio of two figures; 0 where there is nothing to divide by.</summary>
    public static double Ratio(double part, double whole) => whole > 0 ? part / whole : 0;
}
