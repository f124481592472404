using MineSim.Records.Words;
using MineSim.Results.Tables;

namespace MineSim.Reports.Sections;

/// <summary>Figures by month, side by side where there are several, with what their colours stand for.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Months">The months, as 2028-01.</param>
/// <param name="Courses">The charts.</param>
public sealed record MonthsDrawing(string Title, IReadOnlyList<string> Months, params IReadOnlyList<Course> Courses)
    : Drawing(Title)
{
    /// <summary>Whether charts stand beside each other, small.</summary>
    public bool IsGrid { get; init; }

    /// <summary>What the colours stand for; none where nobody needs to be told.</summary>
    public IReadOnlyList<Entry> Legend { get; init; } = [];
}

/// <summary>A chart of figures by month above one axis.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Caption">What stands above it.</param>
/// <param name="Measure">How its figures are written.</param>
/// <param name="Series">What is drawn, from the back to the front.</param>
public sealed record Course(string Title, string Caption, Measure Measure, IReadOnlyList<Series> Series)
{
    /// <summary>What stands in the table of its figures: means; empty for the spread of its first fan.</summary>
    public IReadOnlyList<Series> Means { get; init; } = [];
}

/// <summary>One thing by month.</summary>
/// <param name="Name">What it is, for people.</param>
/// <param name="Role">What its colour stands for.</param>
/// <param name="Shape">How it is drawn.</param>
/// <param name="Rows">Its figures.</param>
public sealed record Series(string Name, ColourRole Role, SeriesShape Shape, IReadOnlyList<MonthSummaryRow> Rows)
{
    /// <summary>Whether the figures are of the months' ends, and not of what happened in them.</summary>
    public bool IsAtEnd { get; init; }

    /// <summary>Figures that it is to reach by their dates.</summary>
    public IReadOnlyList<Target> Targets { get; init; } = [];
}

/// <summary>How figures by month are drawn.</summary>
public enum SeriesShape
{
    /// <summary>P50 as a line, P10 to P90 as a band.</summary>
    Fan,

    /// <summary>Means as a line.</summary>
    Line,

    /// <summary>Means that hold through each month.</summary>
    Steps,

    /// <summary>Means as columns, on top of those of the series before it if they are columns too.</summary>
    Columns,
}

/// <summary>A figure that is to be reached by a date.</summary>
/// <param name="Date">The date.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Words">The same in words.</param>
public sealed record Target(DateOnly Date, double Figure, string Words);
