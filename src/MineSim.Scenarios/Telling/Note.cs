namespace MineSim.Scenarios.Telling;

/// <summary>
/// Something in a valid scenario that is probably not meant so. The scenario can be run all the same.
/// </summary>
/// <param name="File">The file in which it stands.</param>
/// <param name="Line">The line, from 1; 0 when the whole file is meant.</param>
/// <param name="Column">The column, from 1; 0 when the whole file is meant.</param>
/// <param name="Message">What strikes the eye, without a full stop.</param>
/// <param name="Suggestion">The name that may have been meant; <see langword="null"/> when none is near.</param>
public sealed record Note(string File, int Line, int Column, string Message, string? Suggestion)
{
    /// <summary><c>file:line:column: note: message. Did you mean 'x'?</c></summary>
    public override string ToString() => new Problem(File, Line, Column, $"note: {Message}", Suggestion).ToString();
}
