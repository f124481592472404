namespace MineSim.Scenarios;

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
