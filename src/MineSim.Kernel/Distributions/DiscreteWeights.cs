namespace MineSim.Kernel;

/// <summary>Values and weights as a caller lists them.</summary>
internal static class DiscreteWeights
{
    /// <summary>The weight of each value that can occur, ascending by value: weights of equal values are added, values
    /// of no weight left out.</summary>
    public static SortedDictionary<double, double> ByValue(IReadOnlyList<double> values, IReadOnlyList<double> weights)
    {
        if (values.Count == 0)
            throw new ArgumentException("At least one value was expected, but there is none.", nameof(values));
        if (weights.Count != values.Count)
        {
            throw new ArgumentException(
                $"One weight per value was expected, but there are {values.Count} values and {weights.Count} weights.",
                nameof(weights)
            );
        }

        var byValue = new SortedDictionary<double, double>();
        for (var i = 0; i < values.Count; i++)
        {
            var value = Parameter.Finite(values[i], nameof(values));
            var weight = Parameter.Finite(weights[i], nameof(weights));
            if (weight < 0)
                throw Parameter.Refused(nameof(weights), weight, "numbers of at least 0");
            if (weight > 0)
                byValue[value] = byValue.GetValueOrDefault(value) + weight;
        }

        return byValue;
    }
}
