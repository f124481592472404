namespace MineSim.Results.Pages;

/// <summary>Where a column lies in a part, for the footer.</summary>
/// <param name="Start">Offset of its first page.</param>
/// <param name="DataPage">Offset of its data page.</param>
/// <param name="Length">Bytes of all its pages with their headers.</param>
/// <param name="Range">Its least and greatest value, when it is one that readers skip parts by.</param>
internal readonly record struct ColumnChunk(int Start, int DataPage, int Length, (int Min, int Max)? Range);
