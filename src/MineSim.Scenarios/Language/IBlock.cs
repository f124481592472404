namespace MineSim.Scenarios.Language;

/// <summary>A block of keys, as the reference and the schema see it.</summary>
internal interface IBlock
{
    /// <summary>Its title in the reference.</summary>
    string Title { get; }

    /// <summary>What it describes, a sentence or two.</summary>
    string Description { get; }

    /// <summary>Its keys, in the order of the reference.</summary>
    IReadOnlyList<Key> Keys { get; }
}
