using System.Text.RegularExpressions;
using MineSim.Scenarios.Telling;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MineSim.Scenarios.Yaml;

/// <summary>
/// Builds the tree of a YAML text from the parser's events. What a scenario does not need is refused while it streams
/// by:
/// anchors and aliases (whose expansion may be exponential), tags, merge keys, several documents, deep nesting.
/// </summary>
internal sealed partial class YamlText
{
    /// <summary>Blocks within blocks that a file may have; the language itself needs eight.</summary>
    public const int DeepestNesting = 64;

    private readonly string _file;
    private readonly Parser _parser;
    private readonly Problems _problems;
    private int _depth;

    private YamlText(string text, string file, Problems problems)
    {
        _file = file;
        _problems = problems;
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>
    /// The tree of a text; <see langword="null"/> when it is not acceptable YAML, which the problems then say.
    /// </summary>
    public static YamlValue? Read(string text, string file, Problems problems)
    {
        var reader = new YamlText(text, file, problems);
        try
        {
            return reader.ReadStream();
        }
        catch (YamlRefusedException refusal)
        {
            problems.Add(refusal.Place, refusal.Message);
        }
        catch (YamlException fault)
        {
            Explain(
                text,
                Spot(file, fault.Start),
                fault.Message,
                $"this is not YAML: {Sentence(fault.Message)}",
                problems
            );
        }
        catch (Exception fault)
            when (fault is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The parser slips on some malformed texts; what it says then is about itself, not about the text.
            var last = reader._parser.Current is { } here ? Spot(file, here.Start) : Place.Whole(file);
            problems.Add(last, "this is not YAML: after this a bracket, brace or quote may be missing");
        }

        return null;
    }

    private static void Explain(string text, Place place, string fault, string otherwise, Problems problems)
    {
        if (YamlSlip.Behind(text, place.Line, place.Column, fault) is { } slip)
            problems.Add(place with { Line = slip.Line, Column = slip.Column }, slip.Message);
        else
            problems.Add(place, otherwise);
    }

    private YamlValue? ReadStream()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            throw new YamlRefusedException(
                Place.Whole(_file),
                "the file is empty; a scenario begins with 'minesim: 1'"
            );
        }

        _parser.Consume<DocumentStart>();
        var value = ReadValue();
        _parser.Consume<DocumentEnd>();
        if (!_parser.Accept<StreamEnd>(out var next))
            throw Refuse(next ?? _parser.Current!, "a second document begins here; a scenario file holds one");
        return value;
    }

    private YamlValue ReadValue()
    {
        RefuseWhatIsNotNeeded();
        if (_parser.TryConsume<Scalar>(out var scalar))
            return new YamlScalar(scalar.Value, scalar.Style != ScalarStyle.Plain, Spot(_file, scalar.Start));
        if (++_depth > DeepestNesting)
            throw Refuse(_parser.Current!, $"blocks are nested more than {DeepestNesting} deep");
        YamlValue value = _parser.TryConsume<SequenceStart>(out var list)
            ? ReadItems(list)
            : ReadEntries(_parser.Consume<MappingStart>());
        _depth--;
        return value;
    }

    private YamlSequence ReadItems(SequenceStart start)
    {
        var items = new List<YamlValue>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadValue());
        return new YamlSequence(items, Spot(_file, start.Start));
    }

    private YamlMapping ReadEntries(MappingStart start)
    {
        var entries = new List<YamlEntry>();
        var firstLines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadValue() is not YamlScalar key)
                throw Refuse(_parser.Current!, "a key must be a single word");
            if (key.Text == "<<" && !key.Quoted)
            {
                throw new YamlRefusedException(
                    key.Place,
                    "merge keys ('<<') are not part of the language; share values with 'uses'"
                );
            }

            var value = ReadValue();
            if (value.IsEmpty && !key.Quoted && KeyAndValue().Match(key.Text) is { Success: true } both)
            {
                // Within braces YAML takes both for the key.
                _problems.Add(key.Place, YamlSlip.SpaceAfter(both.Groups["key"].Value));
                (key, value) = (
                    key with
                    {
                        Text = both.Groups["key"].Value,
                    },
                    new YamlScalar(both.Groups["value"].Value, Quoted: false, value.Place)
                );
            }

            if (value.IsEmpty && IsRestOfNumber(key, entries))
            {
                entries[^1] = entries[^1] with
                {
                    Value = new YamlScalar(
                        $"{((YamlScalar)entries[^1].Value).Text},{key.Text}",
                        Quoted: false,
                        entries[^1].Value.Place
                    ),
                };
            }
            else if (firstLines.TryAdd(key.Text, key.Place.Line))
            {
                entries.Add(new YamlEntry(key.Text, key.Place, value));
            }
            else
            {
                _problems.Add(
                    key.Place,
                    $"{key.Words} is given twice in this block; the first is on line {firstLines[key.Text]}"
                );
            }
        }

        return new YamlMapping(entries, Spot(_file, start.Start));
    }

    private void RefuseWhatIsNotNeeded()
    {
        if (_parser.Accept<AnchorAlias>(out var alias))
        {
            throw Refuse(
                alias,
                $"the alias '*{alias.Value}' is not accepted; write the value out, or share it with 'uses'"
            );
        }

        if (!_parser.Accept<NodeEvent>(out var node))
            return;
        if (!node.Anchor.IsEmpty)
        {
            throw Refuse(
                node,
                $"the anchor '&{node.Anchor}' is not accepted; write the value out, or share it with 'uses'"
            );
        }

        if (!node.Tag.IsEmpty)
            throw Refuse(node, $"the tag '{node.Tag}' is not accepted; the language knows what each value is");
    }

    private YamlRefusedException Refuse(ParsingEvent at, string message) => new(Spot(_file, at.Start), message);

    /// <summary>
    /// Whether a key is what follows the comma in <c>{ plan: 28,000 kt/y }</c>, which YAML takes for two entries.
    /// </summary>
    private static bool IsRestOfNumber(YamlScalar key, List<YamlEntry> before) =>
        before.Count > 0
        && before[^1].Value is YamlScalar { Quoted: false } number
        && Whole().IsMatch(number.Text)
        && WithUnit().IsMatch(key.Text);

    [GeneratedRegex(@"^[+\-]?[0-9]+$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[0-9]+(\.[0-9]+)?\s+[A-Za-z%][A-Za-z/%0-9]*$")]
    private static partial Regex WithUnit();

    [GeneratedRegex(@"^(?<key>[A-Za-z][\w.\-]*):(?<value>[^:/\\].*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex KeyAndValue();

    private static Place Spot(string file, Mark mark) => new(file, (int)mark.Line, (int)mark.Column);

    private static string Sentence(string message)
    {
        var text = message.Trim().TrimEnd('.').ReplaceLineEndings(" ");
        return text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
    }

#pragma warning disable CA1032, CA1064 // Never leaves this file.
    private sealed class YamlRefusedException(Place place, string message) : Exception(message)
    {
        public Place Place { get; } = place;
    }
#pragma warning restore CA1032, CA1064
}
