using System.Xml.Linq;
using MineSim.Reports.Sections;

namespace MineSim.Reports.Page;

/// <summary>A section of the summary on the page.</summary>
internal static class SectionElement
{
    /// <summary>Draws sections; one without a title goes on with the section before it.</summary>
    public static IReadOnlyList<XElement> DrawAll(IEnumerable<Section> sections)
    {
        var drawn = new List<XElement>();
        foreach (var section in sections)
        {
            List<XElement> blocks = [.. Blocks(section)];
            if (blocks.Count == 0)
                continue;
            if (section.Title.Length == 0 && drawn.Count > 0)
                drawn[^1].Add(blocks);
            else
                drawn.Add(Html.Section(section.Title, Sentence(Lead(section)), blocks));
        }

        return drawn;
    }

    /// <summary>The remark stands above the first table where the section begins with an explanation.</summary>
    private static IEnumerable<XElement> Blocks(Section section)
    {
        var remark = section.Explanation.Length == 0 ? "" : section.Remark;
        foreach (var block in section.Blocks.Where(block => block.For.Page))
        {
            if (block is Table { Heading: "", Rows.Count: > 0 } && remark.Length > 0)
            {
                yield return new XElement("p", Sentence(remark));
                remark = "";
            }

            foreach (var element in BlockElements.Draw(block))
                yield return element;
        }
    }

    private static string Lead(Section section) =>
        section.Explanation.Length > 0 ? section.Explanation : section.Remark;

    /// <summary>A remark as a sentence.</summary>
    private static string Sentence(string remark) =>
        remark.Length == 0 || remark[^1] == '.' ? remark : char.ToUpperInvariant(remark[0]) + remark[1..] + ".";
}
