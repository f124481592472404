using System.Globalization;
using MineSim.Reports.Sections;

namespace MineSim.Cli.Showing;

/// <summary>How figures are written for people. What is not a number is a dash.</summary>
internal static class Figures
{
    private const string None = "–";

    /// <summary>With a comma between thousands.</summary>
    public static string Number(double value, int decimals = 0) =>
        Format(value, "N" + decimals.ToString(CultureInfo.InvariantCulture));

    /// <summary>A share from 0 to 1 as a percentage.</summary>
    public static string Percent(double share, int decimals = 1) =>
        double.IsFinite(share)
            ? Format(share * 100, "N" + decimals.ToString(CultureInfo.InvariantCulture)) + "%"
            : None;

    /// <summary>A duration in the unit that a person would choose.</summary>
    public static string Duration(TimeSpan time) =>
        time switch
        {
            { TotalSeconds: < 10 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s"),
            { TotalSeconds: < 90 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} s"),
            { TotalMinutes: < 90 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:0.0} min"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{time.TotalHours:0.0} h"),
        };

    /// <summary>How long a run is, and its first and last day: 365 days, 2028-01-01 to 2028-12-30.</summary>
    public static string Period(DateOnly start, double hours)
    {
        var (length, last) = (RunPeriod.Length(hours), RunPeriod.LastDay(start, hours));
        return last == start
            ? string.Create(CultureInfo.InvariantCulture, $"{length} on {start:yyyy-MM-dd}")
            : string.Create(CultureInfo.InvariantCulture, $"{length}, {start:yyyy-MM-dd} to {last:yyyy-MM-dd}");
    }

    /// <summary>The size of a file.</summary>
    public static string Bytes(long bytes) =>
        bytes switch
        {
            < 1_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
            < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0.0} kB"),
            < 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.0} GB"),
        };

    /// <summary>A snake_case name as words.</summary>
    public static string Words(string name) => name.Replace('_', ' ');

    /// <summary>A count with its noun: 1 replication, 2 replications.</summary>
    public static string Count(long count, string noun) => Number(count) + " " + (count == 1 ? noun : noun + "s");

    private static string Format(double value, string format) =>
        double.IsFinite(value) ? value.ToString(format, CultureInfo.InvariantCulture) : None;
}
