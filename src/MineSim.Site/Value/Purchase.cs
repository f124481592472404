using MineSim.Records.Words;
using MineSim.Spec.Value;

namespace MineSim.Site.Value;

/// <summary>Something that is bought and paid at a moment.</summary>
/// <param name="Line">Machines or other items, as in <see cref="ValueWords"/>.</param>
/// <param name="Item">Which of them.</param>
/// <param name="Count">How many.</param>
/// <param name="Usd">US$ for all of them.</param>
/// <param name="Hour">Hours since the start of the run.</param>
internal readonly record struct Purchase(Word Line, string Item, int Count, double Usd, double Hour);
