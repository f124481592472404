namespace MineSim.Scenarios.Telling;

/// <summary>
/// Collects notes while a scenario is read and looked over. A place has one at most: what is seen of the whole replaces
/// what was noted in reading.
/// </summary>
internal sealed class Notes(Func<string, bool>? isScenario = null)
{
    private readonly List<Note> _found = [];
    private readonly List<Note> _explanations = [];

    /// <summary>Whether a place is in a file of which a scenario is made, and not in a catalogue.</summary>
    public bool IsOfScenario(Place place) => isScenario?.Invoke(place.File) ?? true;

    /// <summary>Adds a note at a place, in place of one that is there; none on what is not written anywhere.</summary>
    public void Add(Place? at, string message, string? suggestion = null)
    {
        if (at is not { } place)
            return;
        _found.RemoveAll(note => (note.File, note.Line, note.Column) == (place.File, place.Line, place.Column));
        _found.Add(new Note(place.File, place.Line, place.Column, message, suggestion));
    }

    /// <summary>
    /// Keeps what a file does to others that it uses, which is nothing to note by itself, but may explain problems in
    /// these.
    /// </summary>
    public void Explain(Place place, string message) =>
        _explanations.Add(new Note(place.File, place.Line, place.Column, message, null));

    /// <summary>
    /// What may explain some problems: those that stand elsewhere follow from what a file takes away.
    /// </summary>
    public IReadOnlyList<Note> Explaining(IReadOnlyList<Problem> problems) =>
        [.. _explanations.Where(note => problems.Any(problem => problem.File != note.File))];

    /// <summary>All notes, those of one file first, by line and column.</summary>
    public IReadOnlyList<Note> InOrder(string firstFile) =>
        [
            .. _found
                .OrderBy(note => note.File != firstFile)
                .ThenBy(note => note.File, StringComparer.Ordinal)
                .ThenBy(note => note.Line)
                .ThenBy(note => note.Column),
        ];
}
