namespace MineSim.Reports.Sections;

/// <summary>Which front ends show something, and why not all of them do.</summary>
/// <param name="Console">Whether the console shows it.</param>
/// <param name="Page">Whether the page shows it.</param>
/// <param name="Reason">Why one of them does not; empty where both do.</param>
public sealed record ShownBy(bool Console, bool Page, string Reason)
{
    /// <summary>Every front end.</summary>
    public static ShownBy All { get; } = new(true, true, "");

    /// <summary>Only the console.</summary>
    /// <param name="reason">Why the page does not.</param>
    public static ShownBy OnlyConsole(string reason) => new(true, false, reason);

    /// <summary>Only the page.</summary>
    /// <param name="reason">Why the console does not.</param>
    public static ShownBy OnlyPage(string reason) => new(false, true, reason);
}
