namespace MineSim.Kernel;

/// <summary>What is left of a value that is known to exceed another, for any law.</summary>
internal static class Residual
{
    /// <summary>Inverts the survival function beyond an age.</summary>
    public static double Sample<T>(T law, double age, RandomStream stream)
        where T : struct, ILaw
    {
        var target = law.Survival(age) * stream.NextOpenDouble();
        if (!(target > 0))
            return 0;
        var low = DoubleOrder.Rank(Math.Max(age, law.Minimum));
        var high = DoubleOrder.Rank(law.Maximum);
        while (low < high)
        {
            var middle = DoubleOrder.Middle(low, high);
            if (law.Survival(DoubleOrder.At(middle)) <= target)
                high = middle;
            else
                low = middle + 1;
        }

        return DoubleOrder.At(high) - age;
    }
}
