using MineSim.Results.Tables;

namespace MineSim.Reports.Sections;

/// <summary>A table under way in which every row is one KPI with its spread.</summary>
internal sealed class SpreadTable(bool isSingle)
{
    private readonly List<Row> _rows = [];

    /// <summary>Rows so far.</summary>
    public int Count => _rows.Count;

    /// <summary>Adds a row; nothing where the run lacks the KPI.</summary>
    public void Add(string label, SummaryRow? row, Measure measure, int level = 0, bool isTotal = false)
    {
        if (row is { } found)
            _rows.Add(new(label, Spread.Cells(found, isSingle, measure)) { Level = level, IsTotal = isTotal });
    }

    /// <summary>Adds tonnes in the measure that suits them, which the label tells.</summary>
    public void AddTonnes(string label, SummaryRow? row, int level = 0)
    {
        if (row is not { } found)
            return;
        var measure = Measure.OfTonnes(Math.Max(found.Mean, found.P90));
        Add($"{label}, {measure.Unit}", found, measure, level);
    }

    /// <summary>The table.</summary>
    public Table Done() => new("", Spread.Columns(isSingle), [.. _rows]);
}
