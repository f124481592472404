using System.Reflection;
using System.Text.RegularExpressions;

namespace MineSim.Scenarios.Tests;

public partial class NumeralTests
{
    /// <summary>Zero as in Arabic, in Persian and Urdu, in Hindi, and at full width.</summary>
    private static readonly char[] Zeros = ['\u0660', '\u06F0', '\u0966', '\uFF10'];

    public static TheoryData<string, char> Scenarios
    {
        get
        {
            var data = new TheoryData<string, char>();
            foreach (var (i, path) in Directory.GetFiles(Shipped.Folder, "*.yaml").Order().Index())
                data.Add(Path.GetFileName(path), Zeros[i % Zeros.Length]);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Numbers_may_be_typed_in_digits_of_any_script(string name, char zero)
    {
        var text = ScenarioFile.Read(Shipped.PathOf(name)).ResolvedText;
        var typed = string.Join('\n', text.Split('\n').Select(line => IsTitle(line) ? line : In(zero, line)));
        using var folder = new Folder();
        folder.Write("mine.yaml", typed);

        Assert.NotEqual(text, typed);
        Assert.Empty(folder.Problems());
        Assert.Equal(text, folder.Read().ResolvedText);
    }

    [Theory]
    [InlineData("٣٠ d")]
    [InlineData("٣٠٫٠ d")]
    [InlineData("۳۰ d")]
    public void A_run_lasts_as_long_as_is_typed(string duration)
    {
        var text = Small.With("duration: 30 d", $"duration: {duration}");

        Assert.Equal(720, Small.Read(text).DurationHours);
    }

    [Fact]
    public void Columns_of_a_table_may_have_them_too()
    {
        using var folder = new Folder();
        folder
            .Write("people.csv", "role,skills,hired,experience\ndriver,drive,٢٠٢٨-٠١-٠٣,٤٠٠\n")
            .Write("mine.yaml", PeopleOf("people.csv"))
            .Write("same.yaml", PeopleOf("[{ role: driver, skills: drive, hired: 2028-01-03, experience: 400 h }]"));

        Assert.Empty(folder.Problems());
        Assert.Equal(folder.Read("same.yaml").ResolvedText, folder.Read().ResolvedText);
    }

    [Theory]
    [InlineData(
        "duration: ٣٠",
        "mine.yaml:4:11: duration: expected a time with a unit, for example 3 min, but '30' has no unit."
    )]
    [InlineData(
        "duration: ٣٠٬٠٠٠ d",
        "mine.yaml:4:11: duration: expected a time with a unit, for example 3 min, but in '30,000 d' the number is not plain: fractions are written with a point, thousands without a separator. Did you mean '30000 d'?"
    )]
    public void What_is_wrong_with_them_is_told(string duration, string problem) =>
        Assert.Equal([problem], Small.Problems(Small.With("duration: 30 d", duration)));

    /// <summary>
    /// <c>\d</c> takes the digits of every script, which numbers are not parsed from: what such a pattern lets through
    /// would end the program.
    /// </summary>
    [Fact]
    public void No_pattern_takes_digits_for_numbers_that_are_none()
    {
        var patterns = typeof(ScenarioFile)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .SelectMany(method => method.GetCustomAttributes<GeneratedRegexAttribute>())
            .Select(attribute => attribute.Pattern)
            .ToList();

        Assert.NotEmpty(patterns);
        Assert.All(patterns, pattern => Assert.DoesNotContain(@"\d", pattern, StringComparison.Ordinal));
    }

    private static string PeopleOf(string people) =>
        Small.And($"workforce: {{ skills: {{ drive: {{}} }}, people: {people} }}");

    private static bool IsTitle(string line) => line.StartsWith("name:", StringComparison.Ordinal);

    private static string In(char zero, string line) =>
        Number()
            .Replace(
                line,
                number => string.Concat(number.Value.Select(c => char.IsAsciiDigit(c) ? (char)(zero + (c - '0')) : c))
            );

    /// <summary>Numbers, dates, months and times of day that are no part of a name.</summary>
    [GeneratedRegex(
        @"(?<![\p{L}0-9_.\-])([0-9]{4}-[0-9]{2}(-[0-9]{2})?|[0-9]{2}:[0-9]{2}(-[0-9]{2}:[0-9]{2})?|[0-9]+(\.[0-9]+)?)(?![\p{L}0-9_.\-:])",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Number();
}
