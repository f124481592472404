namespace MineSim.Spec.Rules;

/// <summary>Finds the name that somebody meant.</summary>
public static class Nearest
{
    private const int LongestName = 64;

    /// <summary>The nearest of some names; <see langword="null"/> when none is near enough to be meant.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="names">The names that there are.</param>
    public static string? To(string name, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(names);
        if (name.Length is 0 or > LongestName)
            return null;
        var worst = Math.Max(2, name.Length / 3) + 1;
        string? best = null;
        foreach (var candidate in names)
        {
            if (Math.Abs(candidate.Length - name.Length) >= worst || candidate == name)
                continue;
            var distance = Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance >= worst || distance >= Math.Max(name.Length, candidate.Length))
                continue;
            worst = distance;
            best = candidate;
        }

        return best;
    }

    /// <summary>
    /// Whether a name is another but for one slip of the pen. Names that differ in a number, or in a part
    /// of two letters at most, are told apart on purpose: <c>shovel-1</c> and <c>shovel-2</c>, <c>pit-n</c> and
    /// <c>pit-s</c>.
    /// </summary>
    public static bool Misses(string name, string meant)
    {
        const int shortest = 4;
        if (
            name.Length is < shortest or > LongestName
            || meant.Length is < shortest or > LongestName
            || Digits(name) != Digits(meant)
        )
        {
            return false;
        }

        var (own, other) = (Parts(name), Parts(meant));
        if (own.Except(other).Concat(other.Except(own)).All(part => part.Length <= 2))
            return own.Length == 0 || string.Concat(own) == string.Concat(other);
        return Distance(name.ToLowerInvariant(), meant.ToLowerInvariant()) <= 1;
    }

    private static string Digits(string name) => string.Concat(name.Where(char.IsAsciiDigit));

    private static string[] Parts(string name) =>
        name.ToLowerInvariant().Split(['-', '_', '.'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Letters to insert, delete, replace or swap with a neighbour (optimal string alignment).</summary>
    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                d[i, j] = Math.Min(replaced, Math.Min(d[i - 1, j], d[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[a.Length, b.Length];
    }
}
