namespace MineSim.Reports.Sections;

/// <summary>A figure of a table and how it is shown; or words, or nothing.</summary>
/// <param name="Value">The figure, in the unit of the dataset; not a number where there is none.</param>
/// <param name="Measure">How it is written.</param>
public readonly record struct Cell(double Value, Measure Measure)
{
    /// <summary>A cell with nothing in it.</summary>
    public static Cell Empty { get; } = Of("");

    /// <summary>Words in place of a figure.</summary>
    public string? Words { get; init; }

    /// <summary>What is added and taken away for the 95% confidence interval; <see langword="null"/> for none.</summary>
    public double? Margin { get; init; }

    /// <summary>What the figure means to its reader.</summary>
    public Tone Tone { get; init; }

    /// <summary>Whether it is the figure to look at.</summary>
    public bool IsKey { get; init; }

    /// <summary>The cell as text.</summary>
    public string Text =>
        Words ?? Measure.InTable(Value) + (Margin is { } margin ? " ± " + Measure.InTable(margin) : "");

    /// <summary>A cell of words.</summary>
    /// <param name="words">The words.</param>
    public static Cell Of(string words) => new(double.NaN, default) { Words = words };

    /// <summary>A figure, or nothing where there is none.</summary>
    /// <param name="value">The figure; <see langword="null"/> where there is none.</param>
    /// <param name="measure">How it is written.</param>
    public static Cell Of(double? value, Measure measure) => value is { } figure ? new(figure, measure) : Empty;
}
