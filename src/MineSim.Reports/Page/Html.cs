using System.Xml.Linq;

namespace MineSim.Reports;

/// <summary>Elements of the page. Text is escaped by the XML writer; no element is ever left without content.</summary>
internal static class Html
{
    public static XElement Section(string title, string explanation, params object?[] content) =>
        new("section", new XElement("h2", title), new XElement("p", explanation), content);

    public static XElement Styled(string name, string style, params object?[] content) =>
        new(name, new XAttribute("class", style), content);
}
