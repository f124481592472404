using System.Reflection;
using System.Text.RegularExpressions;
using MineSim.Records.TimeUsage;
using MineSim.Records.Words;

namespace MineSim.Records.Tests.Words;

public partial class WordTests
{
    /// <summary>Every word that some public static member of the room holds, with the member.</summary>
    private static IReadOnlyList<(string Member, Word Word)> Everything { get; } =
    [
        .. typeof(Word)
            .Assembly.GetExportedTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .SelectMany(property =>
                WordsOf(property.GetValue(null))
                    .Select(word => ($"{property.DeclaringType!.Name}.{property.Name}", word))
            ),
    ];

    public static TheoryData<string> Lists =>
        [
            .. Everything
                .Select(each => each.Member)
                .GroupBy(member => member)
                .Where(list => list.Count() > 1)
                .Select(list => list.Key),
        ];

    [Fact]
    public void Words_are_found() => Assert.InRange(Everything.Count, 300, int.MaxValue);

    [Fact]
    public void A_name_in_data_is_snake_case() =>
        Assert.Empty(Everything.Where(each => !SnakeCase().IsMatch(each.Word.Name)).Select(each => each.Member));

    [Fact]
    public void A_definition_is_one_sentence() =>
        Assert.Empty(
            Everything
                .Where(each =>
                    !each.Word.Definition.EndsWith('.')
                    || each.Word.Definition.Contains(". ", StringComparison.Ordinal)
                    || !char.IsUpper(each.Word.Definition[0]) && !char.IsDigit(each.Word.Definition[0])
                )
                .Select(each => $"{each.Member} {each.Word}: {each.Word.Definition}")
        );

    [Fact]
    public void Words_for_people_are_no_names_of_data() =>
        Assert.DoesNotContain(
            Everything.SelectMany(each => new[] { each.Word.Short, each.Word.Long }),
            words => words.Length == 0 || words.Contains('_', StringComparison.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_has_a_name_once(string member)
    {
        var names = Everything.Where(each => each.Member == member).Select(each => each.Word.Name).ToList();

        Assert.Equal(names.Distinct(), names);
    }

    [Fact]
    public void Every_time_category_has_a_word() =>
        Assert.Equal(TimeCategories.All, TimeWords.All.Select(word => word.Category));

    [Fact]
    public void Every_time_category_is_in_one_group() =>
        Assert.Equal(
            TimeCategories.All.Order(),
            TimeGroup.All.SelectMany(group => group.Categories).Select(word => word.Category).Order()
        );

    [Fact]
    public void Every_time_category_has_a_colour_of_its_kind() =>
        Assert.All(TimeWords.All, word => Assert.NotEqual(ColourFamily.Other, ColourFamilies.Of(word.Role)));

    private static IEnumerable<Word> WordsOf(object? value) =>
        value switch
        {
            Word word => [word],
            IEnumerable<Word> words => words,
            ShareKpis shares => [shares.Share, shares.Target, shares.Met],
            _ when value?.GetType() is { IsGenericType: true } type
                    && type.GetGenericTypeDefinition() == typeof(WordList<>) => (IEnumerable<Word>)
                type.GetProperty(nameof(WordList<TimeClass>.All))!.GetValue(value)!,
            _ => [],
        };

    [GeneratedRegex("^[a-z][a-z0-9]*(_[a-z0-9]+)*$")]
    private static partial Regex SnakeCase();
}
