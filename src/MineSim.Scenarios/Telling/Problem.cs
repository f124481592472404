namespace MineSim.Scenarios.Telling;

/// <summary>One thing that is wrong with a scenario.</summary>
/// <param name="File">The file in which it stands.</param>
/// <param name="Line">The line, from 1; 0 when the whole file is meant.</param>
/// <param name="Column">The column, from 1; 0 when the whole file is meant.</param>
/// <param name="Message">What is wrong and what was expected, without a full stop.</param>
/// <param name="Suggestion">The nearest valid name; <see langword="null"/> when none is near.</param>
public sealed record Problem(string File, int Line, int Column, string Message, string? Suggestion)
{
    /// <summary>
    /// <c>file:line:column: message. Did you mean 'x'?</c>, on one line: control characters are spelt out.
    /// </summary>
    public override string ToString()
    {
        var place = Line == 0 ? File : $"{File}:{Line}:{Column}";
        return Printable.Of(
            Suggestion is null ? $"{place}: {Message}." : $"{place}: {Message}. Did you mean '{Suggestion}'?"
        );
    }
}
