namespace MineSim.Records;

/// <summary>How much a replication records. Each level contains those before it.</summary>
public enum Detail
{
    /// <summary>One figure for each KPI and replication.</summary>
    Kpi,

    /// <summary>Production, equipment time and staffing by shift as well.</summary>
    Shift,

    /// <summary>Every truck cycle as well.</summary>
    Cycle,
}
