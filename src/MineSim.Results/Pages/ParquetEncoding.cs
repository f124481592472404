namespace MineSim.Results.Pages;

/// <summary>How the values of a page are encoded, with Parquet's numbers.</summary>
internal enum ParquetEncoding
{
    /// <summary>Values as they are.</summary>
    Plain = 0,

    /// <summary>Run lengths, for definition levels.</summary>
    RunLength = 3,

    /// <summary>Codes into a dictionary page.</summary>
    Dictionary = 8,
}
