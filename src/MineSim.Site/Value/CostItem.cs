namespace MineSim.Site;

/// <summary>A cost that falls at a moment: of a delivery, a spare part, a course.</summary>
/// <param name="Category">Operating or capital, as in <see cref="ValueLines"/>.</param>
/// <param name="Line">What it is for, for example <c>machines</c>.</param>
/// <param name="Item">Which of them.</param>
/// <param name="Quantity">How many.</param>
/// <param name="Unit">Of what unit.</param>
/// <param name="Usd">US$ that it costs.</param>
/// <param name="Hour">Hours since the start of the run.</param>
internal readonly record struct CostItem(string Category, string Line, string Item, double Quantity, string Unit, double Usd, double Hour);

/// <summary>Receives costs as they fall, in any order within a month.</summary>
internal interface ICostLedger
{
    void Charge(in CostItem item);
}
