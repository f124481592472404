using System.Xml.Linq;
using MineSim.Reports.Sections;

namespace MineSim.Reports.Page;

/// <summary>A table of the summary on the page.</summary>
internal static class TableElement
{
    // An em space a level.
    private const char Indent = '\u2003';

    public static XElement Draw(Table table)
    {
        int[] shown = [.. table.Columns.Index().Where(column => column.Item.For.Page).Select(column => column.Index)];
        return Html.Styled(
            "div",
            "scroll",
            Html.Styled(
                "table",
                table.Columns[shown[0]].Kind == ColumnKind.Words ? "figures left2" : "figures",
                table.HasHeadings
                    ? new XElement(
                        "thead",
                        new XElement(
                            "tr",
                            new XElement("th", table.Corner),
                            shown.Select(i => new XElement("th", table.Columns[i].Heading))
                        )
                    )
                    : null,
                new XElement("tbody", table.Rows.Select(row => Row(row, shown)))
            )
        );
    }

    private static XElement Row(Row row, int[] shown) =>
        new(
            "tr",
            row.IsTotal ? new XAttribute("class", "total") : null,
            new XElement("td", new string(Indent, row.Level) + row.Label),
            shown.Select(i => Cell(row.Cells[i]))
        );

    private static XElement Cell(Cell cell) =>
        new("td", cell.Tone == Tone.Plain ? null : new XAttribute("class", ToneStyle.Of(cell.Tone)), cell.Text);
}
