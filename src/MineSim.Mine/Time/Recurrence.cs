using MineSim.Kernel;

namespace MineSim.Mine.Time;

/// <summary>
/// When something comes again and again, and how long it lasts: every day at an hour, or at random; one of the two.
/// </summary>
/// <param name="Name">What comes, by which its random numbers are drawn.</param>
/// <param name="AtHourOfDay">The hour of every day at which it begins; <see langword="null"/> when it comes at
/// random.</param>
/// <param name="Every">Hours from the end of one to the start of the next, when it comes at random; otherwise
/// <see langword="null"/>.</param>
/// <param name="For">How many hours it lasts.</param>
/// <param name="Months">Months, 1 to 12, in which it comes; empty for all.</param>
internal sealed record Recurrence(
    string Name,
    double? AtHourOfDay,
    Distribution? Every,
    Distribution For,
    IReadOnlyList<int> Months
);
