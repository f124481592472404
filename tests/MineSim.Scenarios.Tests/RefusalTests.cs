using System.Text;

namespace MineSim.Scenarios.Tests;

public class RefusalTests
{
    public static TheoryData<string, byte[], string> BadFiles =>
        new()
        {
            { "empty", [], "mine.yaml: the file is empty; a scenario begins with 'minesim: 1'." },
            {
                "only a comment",
                "# nothing\n"u8.ToArray(),
                "mine.yaml: the file is empty; a scenario begins with 'minesim: 1'."
            },
            {
                "a sentence",
                "hello world"u8.ToArray(),
                "mine.yaml:1:1: expected the keys of a scenario, such as 'minesim: 1', but found 'hello world'."
            },
            {
                "a list",
                "[1]"u8.ToArray(),
                "mine.yaml:1:1: expected the keys of a scenario, such as 'minesim: 1', but found a list."
            },
            {
                "not YAML",
                "{ a: b\n c: d } }}"u8.ToArray(),
                "mine.yaml:2:3: this is not YAML: while parsing a flow mapping, did not find expected ',' or '}'."
            },
            {
                "an open bracket",
                "minesim: [1\nname: x\n"u8.ToArray(),
                "mine.yaml:1:10: this is not YAML: after this a bracket, brace or quote may be missing."
            },
            { "latin 1", [.. "name: Caf"u8, 0xE9], "mine.yaml: line 1 is not UTF-8 text; save the file as UTF-8." },
            {
                "utf 16",
                [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Small.Mine)],
                "mine.yaml: line 1 is not UTF-8 text; save the file as UTF-8."
            },
            {
                "latin 1, further down",
                [.. "minesim: 1\nname: x\n# Caf"u8, 0xE9],
                "mine.yaml: line 3 is not UTF-8 text; save the file as UTF-8."
            },
            {
                "a tab",
                "minesim: 1\nmaterials:\n  ore:\n  \tplan: 3 t/h\n"u8.ToArray(),
                "mine.yaml:4:3: a tab; indent with spaces."
            },
            {
                "a colon in a text",
                "minesim: 1\nname: One: shovel\n"u8.ToArray(),
                "mine.yaml:2:7: put quotes around a text that has ': ' in it: 'One: shovel'."
            },
            {
                "a colon in a text within braces",
                "minesim: 1\nmaterials: { ore: a: b }\n"u8.ToArray(),
                "mine.yaml:2:19: put quotes around a text that has ': ' in it: 'a: b'."
            },
            {
                "a colon without a space",
                "minesim: 1\nname: Small\nduration:30 d\nstart: 2028-01-01\n"u8.ToArray(),
                "mine.yaml:3:1: a space must follow the colon of 'duration'."
            },
            {
                "a colon without a space that shows a line later",
                "minesim: 1\nfleet:\n  loaders:\n    shovel:\n      model:rope\n      arrives: 3 d\n"u8.ToArray(),
                "mine.yaml:5:7: a space must follow the colon of 'model'."
            },
            {
                "a colon without a space before a brace",
                "minesim: 1\nmaterials: { ore:{} }\n"u8.ToArray(),
                "mine.yaml:2:14: a space must follow the colon of 'ore'."
            },
            {
                "a colon without a space within braces",
                Encoding.UTF8.GetBytes(Small.With("model: truck", "model:truck")),
                "mine.yaml:12:21: a space must follow the colon of 'model'."
            },
            {
                "an open double quote",
                "minesim: 1\nname: \"One shovel\nduration: 30 d\nstart: 2028-01-01\n"u8.ToArray(),
                "mine.yaml:2:7: the quote that opens here is not closed."
            },
            {
                "an open single quote",
                "minesim: 1\nname: 'One shovel\nduration: 30 d\nstart: 2028-01-01\n"u8.ToArray(),
                "mine.yaml:2:7: the quote that opens here is not closed."
            },
            {
                "an apostrophe within quotes",
                "minesim: 1\nname: 'Bob's mine'\n"u8.ToArray(),
                "mine.yaml:2:7: the quote closes again in 'Bob's mine'; put the whole text into quotes of the other "
                    + "kind."
            },
            {
                "a key too far right",
                "minesim: 1\nname: x\n start: 2028-01-01\n"u8.ToArray(),
                "mine.yaml:3:2: 'start' is indented as if it belonged to 'name', which has a value already."
            },
            {
                "a key too far right under a block",
                "minesim: 1\nmaterials:\n  ore: {}\n   waste: {}\n"u8.ToArray(),
                "mine.yaml:4:4: 'waste' is indented as if it belonged to 'ore', which has a value already."
            },
            {
                "a key too far left",
                "minesim: 1\nmaterials:\n   ore: {}\n  waste: {}\n"u8.ToArray(),
                "mine.yaml:4:3: 'waste' is indented like no key above it."
            },
            {
                "a zero byte",
                "minesim: 1\nname: a\0b\n"u8.ToArray(),
                "mine.yaml: line 2 holds a control character; a scenario is plain text."
            },
            {
                "huge",
                [.. Enumerable.Repeat((byte)'#', 4 * 1024 * 1024 + 1)],
                "mine.yaml: the file is larger than 4 MB."
            },
            {
                "deep",
                Encoding.UTF8.GetBytes("minesim: " + new string('[', 200) + new string(']', 200)),
                "mine.yaml:1:73: blocks are nested more than 64 deep."
            },
            {
                "two documents",
                Encoding.UTF8.GetBytes(Small.Mine + "---\nminesim: 1\n"),
                "mine.yaml:13:1: a second document begins here; a scenario file holds one."
            },
            {
                "an anchor",
                "a: &bomb [x]\nb: [*bomb, *bomb]"u8.ToArray(),
                "mine.yaml:1:4: the anchor '&bomb' is not accepted; write the value out, or share it with 'uses'."
            },
            {
                "an alias",
                "a: *bomb"u8.ToArray(),
                "mine.yaml:1:4: the alias '*bomb' is not accepted; write the value out, or share it with 'uses'."
            },
            {
                "a tag",
                "a: !ruby/object x"u8.ToArray(),
                "mine.yaml:1:4: the tag '!ruby/object' is not accepted; the language knows what each value is."
            },
            {
                "a merge key",
                "<<: { a: b }"u8.ToArray(),
                "mine.yaml:1:1: merge keys ('<<') are not part of the language; share values with 'uses'."
            },
            { "a key of many words", "[a, b]: c"u8.ToArray(), "mine.yaml:1:9: a key must be a single word." },
        };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void A_file_that_is_no_scenario_gets_one_sentence(string what, byte[] bytes, string sentence)
    {
        using var folder = new Folder();
        Assert.Equal([sentence], folder.Write("mine.yaml", bytes).Problems());
        Assert.NotEmpty(what);
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_problem()
    {
        using var folder = new Folder();
        Assert.Equal(["nowhere.yaml: there is no such file."], folder.Problems("nowhere.yaml"));
        Assert.Equal(["no/where.yaml: there is no such file."], folder.Problems("no/where.yaml"));
    }

    [Fact]
    public void A_folder_is_a_problem()
    {
        using var folder = new Folder();
        Assert.Equal(
            [folder.Path + ": this is a folder, not a file."],
            ScenarioFile.Read(folder.Path).Problems.Select(p => p.ToString())
        );
    }

    [Fact]
    public void A_path_that_is_none_is_a_problem()
    {
        Assert.Single(ScenarioFile.Read("").Problems);
        Assert.Single(ScenarioFile.Read("a\0b").Problems);
    }

    [Theory]
    [InlineData("&{0} x")]
    [InlineData("a: !{0} x")]
    [InlineData("{0}: x")]
    [InlineData("minesim: {0}")]
    [InlineData("duration: 3 {0}")]
    public void An_endless_word_does_not_make_an_endless_sentence(string text)
    {
        var word = new string('w', 100_000);
        Assert.All(
            Small.Problems(text.Replace("{0}", word, StringComparison.Ordinal)),
            sentence => Assert.InRange(sentence.Length, 1, 600)
        );
    }

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_are_fine()
    {
        using var folder = new Folder();
        byte[] bytes =
        [
            0xEF,
            0xBB,
            0xBF,
            .. Encoding.UTF8.GetBytes(Small.Mine.Replace("\n", "\r\n", StringComparison.Ordinal)),
        ];
        Assert.Empty(folder.Write("mine.yaml", bytes).Problems());
    }
}
