using MineSim.Scenarios.Telling;

namespace MineSim.Cli.Showing;

/// <summary>What is probably not meant so in a scenario that can be run, a line each.</summary>
internal static class NoteList
{
    public static void Write(Terminal terminal, IReadOnlyList<Note> notes)
    {
        foreach (var note in notes)
            terminal.Say(note.ToString());
    }
}
