namespace MineSim.Records.Kpis;

/// <summary>One figure of one month of one replication.</summary>
/// <param name="Month">The month, as 2028-01: the shifts that begin in it, and for the first month the one under way at
/// the start.</param>
/// <param name="Figure">The figure.</param>
public readonly record struct MonthlyKpiRow(string Month, KpiRow Figure)
{
    /// <summary>The KPI's name, snake_case: a <see cref="KpiRow"/> of that name is of the whole run.</summary>
    public string Kpi => Figure.Kpi;

    /// <summary>What it is of: a material, a time category, a skill; empty for the whole mine.</summary>
    public string Item => Figure.Item;

    /// <summary>Its unit, for example <c>t</c>, <c>h</c>, <c>1</c> for a share.</summary>
    public string Unit => Figure.Unit;

    /// <summary>The figure's value.</summary>
    public double Value => Figure.Value;
}
