namespace MineSim.Scenarios.Tests;

public class ProblemTests
{
    [Theory]
    [InlineData("count: 5", "count: 5, colour: red", "mine.yaml:12:45: unknown key 'colour' in truck group.")]
    [InlineData("model: rope", "model: rope, wings: 2", "mine.yaml:12:82: unknown key 'wings' in loader.")]
    [InlineData("minesim: 1", "minesim: 2", "mine.yaml:1:10: minesim: expected 1, but found '2'.")]
    [InlineData("duration: 30 d\n", "", "mine.yaml:1:1: scenario lacks 'duration': length of the run.")]
    [InlineData(
        "name: Small",
        "name: Small\nname: Large",
        "mine.yaml:3:1: 'name' is given twice in this block; the first is on line 2."
    )]
    [InlineData(
        "name: Small",
        "replications: 0\nname: Small",
        "mine.yaml:2:15: replications: expected a whole number from 1 to 1000000, but found '0'."
    )]
    [InlineData(
        "name: Small",
        "warm-up: 5 weeks\nname: Small",
        "mine.yaml:2:1: the warm-up must be shorter than the duration, or nothing is left to count."
    )]
    [InlineData(
        "2028-01-01",
        "9998-12-03",
        "mine.yaml:4:1: a run that starts on 9998-12-03 would last beyond the year 9998, where the calendar ends; let it start earlier or be shorter."
    )]
    [InlineData(
        "start: 2028-01-01\nduration: 30 d",
        "start: 9990-06-01\nduration: 20 y",
        "mine.yaml:4:1: a run that starts on 9990-06-01 would last beyond the year 9998, where the calendar ends; let it start earlier or be shorter."
    )]
    [InlineData(
        "2028-01-01",
        "2028-02-30",
        "mine.yaml:3:8: start: expected a date, for example 2028-04-01, but found '2028-02-30': February 2028 has 29 days."
    )]
    [InlineData(
        "roads: { segments: [{ between: [pit, crusher], time: 6 min }] }",
        "roads: short",
        "mine.yaml:6:8: roads: expected a block of keys (segments, speed, variation …), but found 'short'."
    )]
    [InlineData(
        "count: 5",
        "count: 0",
        "mine.yaml:12:42: count: expected a whole number from 1 to 10000, but found '0'."
    )]
    [InlineData(
        "[{ model: truck, count: 5 }]",
        "[]",
        "mine.yaml:12:18: trucks: expected a list with at least one item, but found none."
    )]
    [InlineData(
        "payload: 200 t",
        "payload: 200 t, shift-availability: 120 %",
        "mine.yaml:10:58: shift-availability: '120 %' is out of range; a value from 0 to 100 % is accepted."
    )]
    public void A_key_says_what_it_expects(string part, string by, string sentence) =>
        Assert.Equal([sentence], Small.Problems(Small.With(part, by)));

    [Fact]
    public void A_run_may_last_to_the_end_of_the_year_9998() =>
        Assert.Equal(new DateOnly(9998, 12, 2), Small.Read(Small.With("2028-01-01", "9998-12-02")).Start);

    [Fact]
    public void All_problems_come_at_once_in_the_order_of_the_file()
    {
        var text =
            Small
                .With("30 d", "30")
                .Replace("6 min", "6 km", StringComparison.Ordinal)
                .Replace("[shovel]", "[shovle]", StringComparison.Ordinal)
                .Replace("200 t", "-200 t", StringComparison.Ordinal)
                .Replace("model: truck", "model: trukc", StringComparison.Ordinal) + "dispatsh: fixed\n";

        Assert.Equal(
            [
                "mine.yaml:4:11: duration: expected a time with a unit, for example 3 min, but '30' has no unit.",
                "mine.yaml:6:54: time: expected a time with a unit, for example 3 min, but '6 km' is a length.",
                "mine.yaml:7:54: there is no loader 'shovle'. Did you mean 'shovel'?",
                "mine.yaml:10:31: payload: '-200 t' is out of range; a value from above 0 to 1000000 Mt is accepted.",
                "mine.yaml:12:28: there is no truck model 'trukc'. Did you mean 'truck'?",
                "mine.yaml:13:1: unknown key 'dispatsh' in scenario. Did you mean 'dispatch'?",
            ],
            Small.Problems(text)
        );
    }

    [Fact]
    public void A_scenario_with_a_problem_has_neither_spec_nor_text()
    {
        using var folder = new Folder();
        var reading = folder.Write("mine.yaml", Small.With("30 d", "30")).Read();

        Assert.Null(reading.Spec);
        Assert.Equal("", reading.ResolvedText);
    }

    /// <summary>Nothing that is quoted from a file acts on the terminal, or looks like a problem of its own.</summary>
    [Fact]
    public void Control_characters_are_spelt_out()
    {
        const string name = @"a\e]0;title\u0007\e[31m\nok.yaml:1:1: forged \u202E";

        Assert.Equal(
            [
                @"mine.yaml:5:23: 'a\u001B]0;title\u0007\u001B[31m\u000Aok.yaml:1:1: forged \u202E' cannot be the name of a material; names consist of letters, digits, '-', '_' and '.', without spaces.",
                @"mine.yaml:5:23: no face digs material 'a\u001B]0;title\u0007\u001B[31m\u000Aok.yaml:1:1: forged \u202E'.",
            ],
            Small.Problems(Small.With("ore: {}", $"ore: {{}}, \"{name}\": {{}}"))
        );
    }
}
