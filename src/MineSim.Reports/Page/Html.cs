using System.Xml.Linq;

namespace MineSim.Reports.Page;

/// <summary>Elements of the page. Text is escaped by the XML writer; no element is ever left without content.</summary>
internal static class Html
{
    public static XElement Section(string title, string explanation, params object?[] content) =>
        new(
            "section",
            new XAttribute("id", title.ToLowerInvariant().Replace(' ', '-')),
            new XElement("h2", title),
            new XElement("p", explanation),
            content
        );

    public static XElement Styled(string name, string style, params object?[] content) =>
        new(name, new XAttribute("class", style), content);

    /// <summary>
    /// A drawing, its title above it when it stands among others, in a frame in which narrow screens scroll it.
    /// </summary>
    public static XElement Figure(XElement drawing, string? title = null, XElement? table = null) =>
        Framed("wide", drawing, title, table);

    /// <summary>
    /// Drawings that stand beside each other, as many as there is room for, each with its title and its figures.
    /// </summary>
    public static XElement Grid(IEnumerable<(string Title, XElement Drawing, XElement Table)> figures) =>
        Styled("div", "grid", figures.Select(figure => Framed("small", figure.Drawing, figure.Title, figure.Table)));

    private static XElement Framed(string style, XElement drawing, string? title, XElement? table) =>
        Styled(
            "figure",
            style,
            title is null ? null : new XElement("figcaption", title),
            Styled("div", "scroll", drawing),
            table
        );

    /// <summary>What the colours of a chart stand for.</summary>
    public static XElement Legend(params IReadOnlyList<(string Style, string Words)> entries) =>
        Styled(
            "p",
            "key",
            entries.Select(entry => new XElement("span", Styled("span", "swatch " + entry.Style, " "), entry.Words))
        );

    /// <summary>A table.</summary>
    public static XElement Table(
        string style,
        IReadOnlyList<string> columns,
        IEnumerable<IReadOnlyList<string>> rows
    ) =>
        Styled(
            "div",
            "scroll",
            Styled(
                "table",
                style,
                new XElement("thead", new XElement("tr", columns.Select(column => new XElement("th", column)))),
                new XElement(
                    "tbody",
                    rows.Select(row => new XElement("tr", row.Select(cell => new XElement("td", cell))))
                )
            )
        );

    /// <summary>A table that unfolds: the figures of the drawing above it.</summary>
    public static XElement Folded(
        string title,
        IReadOnlyList<string> columns,
        IEnumerable<IReadOnlyList<string>> rows
    ) => new("details", new XElement("summary", title), Table("figures", columns, rows));
}
