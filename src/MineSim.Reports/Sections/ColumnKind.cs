namespace MineSim.Reports.Sections;

/// <summary>What the figures of a column are; a narrow front end leaves out percentiles other than the median first.</summary>
public enum ColumnKind
{
    /// <summary>A mean, a plan, a share: said by the heading.</summary>
    Figure,

    /// <summary>Words, such as a date.</summary>
    Words,

    /// <summary>What 10% of the replications stay below.</summary>
    P10,

    /// <summary>The median.</summary>
    P50,

    /// <summary>What 90% of the replications stay below.</summary>
    P90,

    /// <summary>The mean with half the width of its 95% confidence interval.</summary>
    Interval,
}
