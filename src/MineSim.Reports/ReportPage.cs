using System.Text;
using System.Xml.Linq;
using MineSim.Reports.Page;
using MineSim.Reports.Sections;
using MineSim.Results;
using MineSim.Results.Reading;

namespace MineSim.Reports;

/// <summary>
/// A run on one page: a single HTML file with its style and its drawings inside, to be mailed or printed. Every figure
/// on it stands in the dataset; where the dataset lacks one, the drawing that would show it is left out.
/// </summary>
public static class ReportPage
{
    /// <summary>Writes the page, replacing what bears its name.</summary>
    /// <param name="dataset">The run.</param>
    /// <param name="findings">What it found.</param>
    /// <param name="htmlPath">Where to write it; its folder must exist.</param>
    /// <exception cref="DatasetException">The page cannot be written.</exception>
    public static void Write(Dataset dataset, Findings findings, string htmlPath)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentException.ThrowIfNullOrEmpty(htmlPath);
        var page = Compose(dataset.Run, dataset.Replications.Count, findings);
        try
        {
            File.WriteAllText(htmlPath, "<!DOCTYPE html>\n" + page.ToString(SaveOptions.DisableFormatting) + "\n");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DatasetException(
                $"Cannot write the report '{htmlPath}': its folder is missing, read-only or full.",
                exception
            );
        }
    }

    private static XElement Compose(RunInfo run, int done, Findings findings)
    {
        IReadOnlyList<XElement> sections =
        [
            .. SectionElement.DrawAll(SummarySections.Of(findings)),
            KpiTable.Draw(findings.Rows),
        ];
        return Page(
            run.Scenario,
            Heading.Draw(run, done),
            HeadlineTiles.Draw(Headline.Of(findings)),
            Contents.Draw(sections),
            sections
        );
    }

    private static XElement Page(string title, params object?[] content) =>
        new(
            "html",
            new XAttribute("lang", "en"),
            new XElement(
                "head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement(
                    "meta",
                    new XAttribute("name", "viewport"),
                    new XAttribute("content", "width=device-width, initial-scale=1")
                ),
                new XElement("title", title),
                new XElement("style", Style())
            ),
            new XElement("body", new XElement("main", content))
        );

    // Kept free of the characters that XML escapes and HTML does not unescape inside a style.
    private static string Style()
    {
        using var stream = typeof(ReportPage).Assembly.GetManifestResourceStream("MineSim.Reports.report.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
