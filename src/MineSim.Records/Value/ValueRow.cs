namespace MineSim.Records.Value;

/// <summary>An amount of money of one month: income above 0, cost below.</summary>
/// <param name="Month">The month, as 2028-01: the shifts that begin in it, and for the first month the one under way at
/// the start.</param>
/// <param name="Account"><c>cash_flow</c>, <c>partners</c> or <c>local</c>: rows of one account add up, rows of two
/// never do.</param>
/// <param name="Category">What kind of amount it is.</param>
/// <param name="Line">What it is for.</param>
/// <param name="Item">A model, role or item; empty where there is none.</param>
/// <param name="Party">Who receives it: a partner, the receiver of a royalty, the origin of people; empty where nobody
/// is named.</param>
/// <param name="Quantity">What the amount is reckoned from, as other tables count it.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Usd">US$.</param>
/// <param name="DiscountedUsd">The same, discounted to the start of the run.</param>
public readonly record struct ValueRow(
    string Month,
    string Account,
    string Category,
    string Line,
    string Item,
    string Party,
    double Quantity,
    string Unit,
    double Usd,
    double DiscountedUsd
);
