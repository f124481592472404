using MineSim.Records.Words;
using MineSim.Results.Tables;

namespace MineSim.Reports.Sections;

/// <summary>Figures that are drawn by who can draw, and left out or read as a table by others.</summary>
/// <param name="Title">What it shows, for those who do not see it.</param>
public abstract record Drawing(string Title) : Block
{
    /// <summary>The same figures for a front end that does not draw; <see langword="null"/> where it shows nothing.</summary>
    public Table? AsTable { get; init; }
}

/// <summary>Bars that lead from one total to the next, each beginning where the one before it ends.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Steps">The bars.</param>
public sealed record StepsDrawing(string Title, IReadOnlyList<Step> Steps) : Drawing(Title);

/// <summary>A bar of a waterfall.</summary>
/// <param name="Label">What it is, for people.</param>
/// <param name="Role">What its colour stands for.</param>
/// <param name="Figures">Its figure: of a step what it adds, below 0 what it takes away.</param>
/// <param name="IsTotal">Whether it stands on 0.</param>
public sealed record Step(string Label, ColourRole Role, SummaryRow Figures, bool IsTotal = false);

/// <summary>Spreads over the replications, each on an axis of its own, with a plan where there is one.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Intervals">The rows.</param>
/// <param name="Measure">How figures are written; <see langword="null"/> for what suits each.</param>
public sealed record IntervalsDrawing(string Title, IReadOnlyList<Interval> Intervals, Measure? Measure = null)
    : Drawing(Title);

/// <summary>A figure with its spread.</summary>
/// <param name="Label">What it is, for people.</param>
/// <param name="Figures">The figure.</param>
/// <param name="Plan">What it was to be; <see langword="null"/> for no plan.</param>
public sealed record Interval(string Label, SummaryRow Figures, SummaryRow? Plan = null);

/// <summary>Means as bars from 0, with their spread.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Bars">The bars, from top to bottom.</param>
public sealed record BarsDrawing(string Title, IReadOnlyList<Step> Bars) : Drawing(Title);

/// <summary>Wholes, each parted as the means of its parts are.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Wholes">The wholes.</param>
public sealed record SharesDrawing(string Title, IReadOnlyList<Whole> Wholes) : Drawing(Title)
{
    /// <summary>What parts are, for the heading of a table of them that tells colours; empty for no such table.</summary>
    public string PartsAre { get; init; } = "";

    /// <summary>What the colours stand for, where no table tells it.</summary>
    public IReadOnlyList<Entry> Legend { get; init; } = [];
}

/// <summary>A whole and its parts.</summary>
/// <param name="Label">What it is, for people.</param>
/// <param name="Parts">Its parts.</param>
public sealed record Whole(string Label, IReadOnlyList<Part> Parts);

/// <summary>A part of a whole.</summary>
/// <param name="Name">What it is, for people; parts of one name are the same part of several wholes.</param>
/// <param name="Role">What its colour stands for.</param>
/// <param name="Figures">Its figure.</param>
public sealed record Part(string Name, ColourRole Role, SummaryRow Figures)
{
    /// <summary>A part with the words and the colour of its item.</summary>
    /// <param name="word">The word of the item; <see langword="null"/> where it has none.</param>
    /// <param name="figures">Its figure.</param>
    internal static Part Of(Word? word, SummaryRow figures) =>
        new(Sections.Figures.Words(word, figures.Item), word?.Role ?? ColourRole.Other, figures);
}

/// <summary>An entry of a legend.</summary>
/// <param name="Role">What the colour stands for.</param>
/// <param name="Words">The same in words.</param>
public sealed record Entry(ColourRole Role, string Words);
