using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Spec.Ranges;
using MineSim.Spec.Value;

namespace MineSim.Scenarios.Blocks;

/// <summary>Which part of the spending stays near the mine.</summary>
internal static class LocalValueBlock
{
    private static readonly QuantityKind Share = new(Dimension.Share, Lowest.Zero);

    private static readonly (Key<double> Key, string Line)[] LocalShares =
    [
        LocalKey("wages", "wages", ValueLines.Wages),
        LocalKey("travel", "journeys of people", ValueLines.Travel),
        LocalKey("fuel", "diesel", ValueLines.Fuel),
        LocalKey("electricity", "electricity", ValueLines.Electricity),
        LocalKey("machine-hours", "`hourly-cost`", ValueLines.MachineHours),
        LocalKey("parts", "spare parts", ValueLines.Parts),
        LocalKey("work-orders", "the `cost` of jobs on machines", ValueLines.WorkOrders),
        LocalKey("contract", "the maker's service contract", ValueLines.Contract),
        LocalKey("training", "`fee` and `cost` of training", ValueLines.Training),
        LocalKey("processing", "`processing`", ValueLines.Processing),
        LocalKey("overhead", "`overhead`", ValueLines.Overhead),
        LocalKey("machines", "the `price` of machines", ValueLines.Machines),
        LocalKey("capital", "`capital`", ValueLines.Items),
    ];

    /// <summary>Lines of costs that there are without a mine.</summary>
    private static readonly string[] CostsOfPeople =
    [
        ValueLines.Wages,
        ValueLines.Training,
        ValueLines.Overhead,
        ValueLines.Items,
    ];

    private static readonly Key<IReadOnlyList<Word>> Origins = new(
        "origins",
        new ListOf<Word>(Common.NameOf("origin"), atLeastOne: false),
        "The origins of people whose wages stay near the mine, by the share that `wages` gives. Without it, "
            + "all people.",
        fallback: "[]"
    )
    {
        Into = nameof(LocalShareSpec.Origins),
    };

    /// <summary>The key <c>local</c> of money.</summary>
    public static Key<LocalShareSpec> Key { get; } =
        new(
            "local",
            new Block<LocalShareSpec>(
                "local value",
                "Shares of the spending that stay near the mine.",
                [.. LocalShares.Select(share => share.Key), Origins],
                f =>
                    new()
                    {
                        Shares = LocalShares
                            .Where(share => f.Has(share.Key))
                            .ToDictionary(share => share.Line, share => f.Get(share.Key)),
                        Origins = f.TextsOf(Origins),
                    }
            ),
            "Which part of the spending stays near the mine.",
            fallback: "{}"
        )
        {
            Into = nameof(ValueSpec.Local),
        };

    /// <summary>The keys of costs that only a mine has.</summary>
    public static IEnumerable<Key> OfMines =>
        LocalShares.Where(share => !CostsOfPeople.Contains(share.Line)).Select(share => share.Key);

    private static (Key<double> Key, string Line) LocalKey(string name, string of, string line) =>
        (
            new(name, Share, $"Of what is spent on {of}.", fallback: "0 %")
            {
                Into = $"{nameof(LocalShareSpec.Shares)}[{line}]",
            },
            line
        );
}
