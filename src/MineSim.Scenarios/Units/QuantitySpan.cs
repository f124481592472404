namespace MineSim.Scenarios.Units;

/// <summary>From one quantity to a larger one, in the base unit.</summary>
internal readonly record struct QuantitySpan(double Least, double Most);
