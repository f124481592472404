namespace MineSim.Results.Tables;

/// <summary>What a column of a dataset holds.</summary>
public enum ColumnType
{
    /// <summary>Whole numbers of 32 bits.</summary>
    Int32,

    /// <summary>Whole numbers of 64 bits.</summary>
    Int64,

    /// <summary>Floating-point numbers of 64 bits.</summary>
    Float64,

    /// <summary>Texts.</summary>
    String,
}
