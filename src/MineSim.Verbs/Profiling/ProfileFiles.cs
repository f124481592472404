using MineSim.Records.Profiles;
using MineSim.Reports;
using MineSim.Results;
using MineSim.Results.Profiles;
using MineSim.Verbs.Failures;

namespace MineSim.Verbs.Profiling;

/// <summary>Keeps a profile as tables and as a drawing.</summary>
internal static class ProfileFiles
{
    /// <exception cref="LostOutputException">They cannot be written.</exception>
    public static IReadOnlyList<string> Write(string folder, ProfileOptions options, IReadOnlyList<ProfileDrive> drives)
    {
        List<ProfilePointRow> points = [.. drives.SelectMany(drive => drive.Points)];
        List<ProfileSegmentRow> segments = [.. drives.SelectMany(drive => drive.Segments)];
        var drawing = Path.Combine(folder, "profile.svg");
        try
        {
            var files = ProfileFolder.Write(folder, points, segments);
            ProfileDrawing.Write($"{options.Truck}, {options.From} to {options.To}", ProfileCurve.Of(points), drawing);
            return [.. files, drawing];
        }
        catch (DatasetException cause)
        {
            throw new LostOutputException(cause.Message, cause);
        }
    }
}
