namespace MineSim.Records.Mining;

/// <summary>Payloads of one truck model's loads, tipped up to a moment.</summary>
/// <param name="TargetT">Tonnes that a load should have: the mean of the model's payload.</param>
/// <param name="Loads">Loads tipped.</param>
/// <param name="Tonnes">Their tonnes.</param>
/// <param name="Over110">Loads of more than 110% of the target.</param>
/// <param name="Over120">Loads of more than 120% of the target.</param>
/// <param name="Counts">Loads by share of the target, in <see cref="Bins"/> bins around 0, 0.005, 0.010 … 2.</param>
/// <param name="Above">Loads beyond the last bin.</param>
public sealed record PayloadTotals(
    double TargetT,
    long Loads,
    double Tonnes,
    long Over110,
    long Over120,
    IReadOnlyList<long> Counts,
    long Above
)
{
    /// <summary>How many bins there are.</summary>
    public const int Bins = 401;

    /// <summary>Width of a bin, as a share of the target.</summary>
    public const double BinWidth = 0.005;

    /// <summary>What was carried since an earlier moment.</summary>
    public PayloadTotals Since(PayloadTotals earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return new(
            TargetT,
            Loads - earlier.Loads,
            Tonnes - earlier.Tonnes,
            Over110 - earlier.Over110,
            Over120 - earlier.Over120,
            [.. Counts.Zip(earlier.Counts, (now, then) => now - then)],
            Above - earlier.Above
        );
    }

    /// <summary>
    /// The payload in t at a rank, within a quarter percent of the target: of the ascending payloads, counted from 0,
    /// that at ⌊share · (loads − 1)⌋. Payloads beyond twice the target count as twice. NaN without loads.
    /// </summary>
    /// <param name="share">From 0 to 1.</param>
    public double Quantile(double share)
    {
        var counted = Counts.Sum() + Above;
        if (counted == 0)
            return double.NaN;
        var rank = (long)(share * (counted - 1));
        for (var bin = 0; bin < Counts.Count; bin++)
        {
            if (rank < Counts[bin])
                return bin * BinWidth * TargetT;
            rank -= Counts[bin];
        }

        return 2 * TargetT;
    }
}
