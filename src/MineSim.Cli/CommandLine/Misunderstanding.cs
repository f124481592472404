using System.CommandLine;
using MineSim.Verbs.Failures;

namespace MineSim.Cli.CommandLine;

/// <summary>What a command line says that means nothing, one cause a sentence.</summary>
internal static class Misunderstanding
{
    public static IReadOnlyList<string> Sentences(ParseResult parsed)
    {
        var (command, strange) = (parsed.CommandResult.Command, parsed.UnmatchedTokens);
        if (command is not VerbCommand verb)
            return [NoVerb(command, strange)];
        // What follows an unknown option may be its value.
        if (strange.FirstOrDefault(IsOption) is { } option)
        {
            return
            [
                $"{verb.Name} has no option '{option}'."
                    + DidYouMean(
                        Bare(option),
                        verb.Options.Concat(Recursive(parsed)).Select(known => known.Name),
                        name => Bare(name)
                    ),
            ];
        }

        if (strange.Count > 0)
        {
            return
            [
                $"{verb.Name} takes {(verb.Arguments is [{ } argument] ? $"one {argument.Name}" : "no argument")}, "
                    + $"and '{strange[0]}' is one more.",
            ];
        }

        return [.. parsed.Errors.Select(error => error.Message)];
    }

    private static string NoVerb(Command root, IReadOnlyList<string> strange)
    {
        var verbs = root.Subcommands.Select(verb => verb.Name).ToList();
        return strange.Count == 0
            ? $"What is to be done is missing: {string.Join(", ", verbs)}."
            : $"There is no verb '{strange[0]}'.{Suggestion.Sentence(strange[0], verbs, "There are")}";
    }

    private static string DidYouMean(string bare, IEnumerable<string> names, Func<string, string> bareOf)
    {
        var byBare = names.ToDictionary(bareOf, StringComparer.Ordinal);
        return Suggestion.Nearest(bare, byBare.Keys) is { } near ? $" Did you mean '{byBare[near]}'?" : "";
    }

    private static IEnumerable<Option> Recursive(ParseResult parsed) =>
        parsed.RootCommandResult.Command.Options.Where(option => option.Recursive);

    private static bool IsOption(string token) => token.Length > 1 && token[0] == '-';

    private static string Bare(string option) => option.TrimStart('-');
}
