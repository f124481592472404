using MineSim.Cli.Showing;

namespace MineSim.Cli.CommandLine;

/// <summary>What a verb needs of the process that it runs in.</summary>
/// <param name="Terminal">Where it writes.</param>
/// <param name="Command">How the user started the program.</param>
/// <param name="Cancel">The user wants it to stop.</param>
internal sealed record Session(Terminal Terminal, CommandName Command, CancellationToken Cancel);
