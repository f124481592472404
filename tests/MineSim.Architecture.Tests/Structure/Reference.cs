namespace MineSim.Architecture.Tests.Structure;

/// <summary>A file uses something that another file of its room declares.</summary>
/// <param name="From">Who uses it.</param>
/// <param name="To">Who declares it.</param>
/// <param name="Symbol">What: a type or a member of one.</param>
internal sealed record Reference(SourceFile From, SourceFile To, string Symbol);
