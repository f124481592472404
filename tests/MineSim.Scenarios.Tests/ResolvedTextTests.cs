using System.Collections;
using System.Globalization;
using System.Reflection;
using MineSim.Kernel;

namespace MineSim.Scenarios.Tests;

public class ResolvedTextTests
{
    public static TheoryData<string> Scenarios => ShippedScenarioTests.Scenarios;

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void The_resolved_text_alone_gives_the_same_scenario(string name)
    {
        var reading = ScenarioFile.Read(Shipped.PathOf(name));
        using var folder = new Folder();
        var again = folder.Write("mine.yaml", reading.ResolvedText).Read();

        Assert.Empty(again.Problems);
        Assert.Equal(
            Describe(reading.Spec),
            Describe(again.Spec! with { Seed = reading.Spec!.Seed, Replications = reading.Spec.Replications })
        );
        Assert.Equal(reading.ResolvedText, again.ResolvedText);
    }

    [Fact]
    public void Scenarios_that_say_the_same_have_the_same_text()
    {
        var one = Small.And("dispatch: shortest-queue\nwarm-up: 0.0 days");
        var other =
            "# with a comment\n"
            + string.Join('\n', Small.Mine.TrimEnd().Split('\n').Take(8).Reverse())
            + "\n"
            + string.Join('\n', Small.Mine.TrimEnd().Split('\n').Skip(8))
                .Replace("200 t", "2e2t", StringComparison.Ordinal);

        Assert.Equal(Text(one), Text(other));
    }

    [Fact]
    public void The_resolved_text_does_not_say_which_replications_are_run()
    {
        var text = Text(Small.And("seed: 7\nreplications: 12"));

        Assert.Equal(Text(Small.Mine), text);
        Assert.NotEqual(Text(Small.With("30 d", "31 d")), text);
    }

    [Fact]
    public void The_resolved_text_reads_as_a_scenario()
    {
        Assert.Equal(
            """
            minesim: 1
            name: "Small: a \"mine\""
            start: 2028-01-01
            duration: 30 d
            materials: { ore: {} }
            roads: { segments: [{ between: [pit, crusher], time: 6 min }] }
            loading: { face: { at: pit, material: ore, loaders: [shovel], to: [crusher] } }
            dumping: { crusher: { at: crusher } }
            fleet: { trucks: [{ model: truck, count: 5 }], loaders: { shovel: { model: rope } } }
            models: { trucks: { truck: { payload: 200 t } }, loaders: { rope: { load: 3 min } } }

            """,
            Text(Small.With("name: Small", "name: 'Small: a \"mine\"'"))
        );
    }

    private static string Text(string scenario)
    {
        using var folder = new Folder();
        var reading = folder.Write("mine.yaml", scenario).Read();
        Assert.Empty(reading.Problems);
        return reading.ResolvedText;
    }

    /// <summary>
    /// All that a spec says: records compare their lists by reference, which is not what is asked here.
    /// </summary>
    private static string Describe(object? value) =>
        value switch
        {
            null => "null",
            string text => text,
            Distribution chance => chance.ToString()!,
            IEnumerable list => $"[{string.Join("; ", list.Cast<object?>().Select(Describe))}]",
            IFormattable plain => plain.ToString(null, CultureInfo.InvariantCulture),
            bool truth => truth.ToString(),
            _ =>
                $"{value.GetType().Name}({string.Join(", ", value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => $"{p.Name}={Describe(p.GetValue(value))}"))})",
        };
}
