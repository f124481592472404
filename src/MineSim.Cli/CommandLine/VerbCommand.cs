using System.CommandLine;

namespace MineSim.Cli.CommandLine;

/// <summary>A verb on the command line, with examples for its help.</summary>
internal sealed class VerbCommand(string name, string description, string examples) : Command(name, description)
{
    /// <summary>Lines that can be typed as they stand.</summary>
    public string Examples { get; } = examples;
}
