using System.Xml.Linq;

namespace MineSim.Reports.Page;

/// <summary>The sections of the page, each with a way to it.</summary>
internal static class Contents
{
    public static XElement? Draw(IReadOnlyList<XElement> sections) =>
        sections.Count < 2
            ? null
            : new XElement(
                "nav",
                new XAttribute("aria-label", "Contents"),
                new XElement(
                    "ul",
                    sections.Select(section => new XElement(
                        "li",
                        new XElement(
                            "a",
                            new XAttribute("href", "#" + section.Attribute("id")!.Value),
                            section.Element("h2")!.Value
                        )
                    ))
                )
            );
}
