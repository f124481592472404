using System.Globalization;

namespace MineSim.Scenarios.Language;

/// <summary>Numbers as they are typed where a keyboard has other digits.</summary>
internal static class Numerals
{
    /// <summary>
    /// A text with the digits 0 to 9 in place of those of any script, and what stands beside them in Arabic script: its
    /// decimal point, its separator of thousands, its per cent; and a minus that is not a hyphen.
    /// </summary>
    public static string Latin(string text) => text.All(char.IsAscii) ? text : string.Concat(text.Select(Latin));

    private static char Latin(char c) =>
        c switch
        {
            '\u066A' => '%',
            '\u066B' => '.',
            '\u066C' => ',',
            '\u2212' => '-',
            _ when char.IsDigit(c) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
            _ => c,
        };
}
