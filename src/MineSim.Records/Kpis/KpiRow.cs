using MineSim.Records.Words;

namespace MineSim.Records.Kpis;

/// <summary>One figure of one replication.</summary>
public readonly record struct KpiRow
{
    /// <summary>A figure of the whole mine.</summary>
    public KpiRow(Kpi kpi, double value)
        : this(kpi, "", value) { }

    /// <summary>A figure.</summary>
    /// <param name="kpi">The KPI, which says the unit.</param>
    /// <param name="item">What it is of; empty for the whole mine.</param>
    /// <param name="value">The figure.</param>
    public KpiRow(Kpi kpi, string item, double value)
        : this(Known(kpi).Name, item, kpi.Unit, value)
    {
        if (kpi.AllUnits.Count > 1)
            throw new ArgumentException($"The unit of {kpi} depends on the metal.", nameof(kpi));
    }

    /// <summary>A figure of a metal, which says the unit.</summary>
    public KpiRow(Kpi kpi, MetalWord metal, double value)
        : this(Known(kpi).Name, metal, kpi.UnitOf(metal), value) { }

    /// <summary>A figure of a metal in something, as <c>crusher copper</c>.</summary>
    public KpiRow(Kpi kpi, string of, MetalWord metal, double value)
        : this(Known(kpi).Name, $"{of} {metal}", kpi.UnitOf(metal), value) { }

    private KpiRow(string kpi, string item, string unit, double value) =>
        (Kpi, Item, Unit, Value) = (kpi, item, unit, value);

    /// <summary>The KPI's name, snake_case.</summary>
    public string Kpi { get; }

    /// <summary>What it is of: a material, a machine class, a time category; empty for the whole mine.</summary>
    public string Item { get; }

    /// <summary>Its unit, for example <c>t</c>, <c>h</c>, <c>1</c> for a share.</summary>
    public string Unit { get; }

    /// <summary>The figure.</summary>
    public double Value { get; }

    /// <summary>A figure as a dataset has it, which an engine with other KPIs may have written.</summary>
    public static KpiRow Stored(string kpi, string item, string unit, double value) => new(kpi, item, unit, value);

    private static Kpi Known(Kpi kpi)
    {
        ArgumentNullException.ThrowIfNull(kpi);
        return kpi;
    }
}
