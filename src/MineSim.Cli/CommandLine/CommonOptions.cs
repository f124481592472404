using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using MineSim.Verbs.Running;

namespace MineSim.Cli.CommandLine;

/// <summary>Options that several verbs share, and parsing that complains in plain words.</summary>
internal static class CommonOptions
{
    /// <summary>Whether to show where a fault arose.</summary>
    public static Option<bool> Verbose { get; } =
        new("--verbose") { Description = "Show all there is to know: every KPI, stack traces", Recursive = true };

    /// <summary>An option for a whole number of 1 or more.</summary>
    public static Option<int?> Count(string name, string description, int most = int.MaxValue) =>
        new(name)
        {
            Description = description,
            HelpName = "N",
            CustomParser = result =>
            {
                var text = Text(result);
                if (
                    int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                    && count >= 1
                    && count <= most
                )
                {
                    return count;
                }

                result.AddError(
                    $"{name} must be a whole number "
                        + $"{(most == int.MaxValue ? "of 1 or more" : $"from 1 to {most}")}, not "
                        + $"'{text}'."
                );
                return null;
            },
        };

    /// <summary>An option for a seed.</summary>
    public static Option<ulong?> Seed(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "S",
            CustomParser = result =>
            {
                var text = Text(result);
                if (
                    ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
                    && seed <= RunOptions.LargestSeed
                )
                {
                    return seed;
                }

                result.AddError($"{name} must be a whole number from 0 to {RunOptions.LargestSeed}, not '{text}'.");
                return null;
            },
        };

    /// <summary>An option for one of an enumeration's names, in lower case.</summary>
    public static Option<T?> Choice<T>(string name, string description)
        where T : struct, Enum =>
        new(name)
        {
            Description = description,
            HelpName = string.Join('|', Names<T>()),
            CustomParser = result =>
            {
                var text = Text(result);
                if (Names<T>().Contains(text) && Enum.TryParse<T>(text, ignoreCase: true, out var value))
                    return value;
                result.AddError($"{name} must be one of {string.Join(", ", Names<T>())}, not '{text}'.");
                return null;
            },
        };

    private static IEnumerable<string> Names<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(name => name.ToLowerInvariant());

    private static string Text(ArgumentResult result) => string.Join(' ', result.Tokens.Select(token => token.Value));
}
