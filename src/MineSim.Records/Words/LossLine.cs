namespace MineSim.Records.Words;

/// <summary>A line of the loss waterfall: an item of <see cref="Kpi.TonnesLost"/>.</summary>
public sealed partial class LossLine : Word
{
    private LossLine(string name, string words, string definition)
        : base(name, words, definition) { }

    private string? BelowZero { get; init; }

    /// <summary>Its words, where those for a gain differ from those for a loss.</summary>
    /// <param name="tonnes">Tonnes lost to it.</param>
    public string WordsFor(double tonnes) => tonnes > 0 ? Long : BelowZero ?? Long;
}
