namespace MineSim.Cli;

/// <summary>The command line asks for something that the scenario does not have. The message is a sentence for people.</summary>
internal sealed class BadRequest(string sentence) : Exception(sentence);
