namespace MineSim.Scenarios.Telling;

/// <summary>What files say, as it may be shown on a terminal.</summary>
internal static class Printable
{
    /// <summary>
    /// A text on one line, whose control characters are spelt out: a quoted name could colour the terminal, retitle
    /// it, turn the direction of writing, or forge a line of its own.
    /// </summary>
    public static string Of(string text) =>
        text.Any(IsControl) ? string.Concat(text.Select(c => IsControl(c) ? $"\\u{(int)c:X4}" : c.ToString())) : text;

    private static bool IsControl(char c) =>
        char.IsControl(c)
        || c is '\u2028' or '\u2029'
        || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
