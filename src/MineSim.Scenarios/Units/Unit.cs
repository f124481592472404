namespace MineSim.Scenarios.Units;

/// <summary>A unit of measure.</summary>
/// <param name="Symbol">Its usual spelling.</param>
/// <param name="Factor">What one of it is in the dimension's base unit.</param>
/// <param name="Aliases">Other spellings.</param>
internal sealed record Unit(string Symbol, double Factor, params IReadOnlyList<string> Aliases)
{
    /// <summary>
    /// Times of the engine are hours. A month is a twelfth of a year, and a year has 8,760 hours, leap or not.
    /// </summary>
    public static IReadOnlyList<Unit> Times { get; } =
    [
        new("s", 1 / 3600.0, "second", "seconds"),
        new("min", 1 / 60.0, "minute", "minutes"),
        new("h", 1, "hour", "hours"),
        new("d", 24, "day", "days"),
        new("weeks", 168, "week"),
        new("months", 730, "month"),
        new("y", 8760, "year", "years"),
    ];

    /// <summary>Masses of the engine are tonnes.</summary>
    public static IReadOnlyList<Unit> Masses { get; } = [new("kg", 0.001), new("t", 1), new("kt", 1e3), new("Mt", 1e6)];

    /// <summary>Each of some units per each of others.</summary>
    public static IReadOnlyList<Unit> Per(IReadOnlyList<Unit> upper, IReadOnlyList<Unit> lower) =>
        [
            .. from above in upper
            from below in lower
            select new Unit(
                $"{above.Symbol}/{below.Symbol}",
                above.Factor / below.Factor,
                [.. below.Aliases.Select(alias => $"{above.Symbol}/{alias}")]
            ),
        ];
}
