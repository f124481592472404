using MineSim.Records.Value;
using MineSim.Records.Words;
using MineSim.Spec.Value;

namespace MineSim.Site.Value;

/// <summary>
/// Writes the rows of a month. What comes in through the month is discounted from its middle, what is paid at a moment
/// from there.
/// </summary>
internal sealed class MonthRows(List<ValueRow> rows, MonthCalendar month, ValueSpec value)
{
    private const double HoursAYear = 8760;
    private readonly double _middle = (month.FromHour + month.ToHour) / 2;
    private double _gross;
    private double _net;
    private double _cash;
    private double _discounted;

    /// <summary>Hours after the start of the run at which the month begins.</summary>
    public double FromHour { get; } = month.FromHour;

    /// <summary>Hours after the start of the run at which it ends.</summary>
    public double ToHour { get; } = month.ToHour;

    public void Sell(string what, double quantity, string unit, double usd, double sellingUsd)
    {
        _gross += usd;
        _net += usd - sellingUsd;
        Add(ValueWords.Revenue, what, "", "", quantity, unit, usd, _middle);
        if (sellingUsd > 0)
            Add(ValueWords.Selling, what, "", "", quantity, unit, -sellingUsd, _middle);
    }

    public void PayRoyalty(RoyaltySpec royalty)
    {
        var of = royalty.OfGross ? _gross : Math.Max(0, _net);
        Add(
            ValueWords.Royalty,
            royalty.OfGross ? ValueWords.Gross : ValueWords.Net,
            "",
            royalty.Receiver,
            of,
            Units.Usd,
            -royalty.Share * of,
            _middle
        );
    }

    /// <summary>Spends so much for each unit of a quantity.</summary>
    public void Spend(Word line, string item, string party, double quantity, string unit, double usdPerUnit) =>
        Cost(ValueWords.Operating, line, item, party, quantity, unit, quantity * usdPerUnit, _middle);

    /// <summary>Pays so much for a quantity whose price need not be the same for each unit.</summary>
    public void Pay(Word line, string item, double quantity, string unit, double usd) =>
        Cost(ValueWords.Operating, line, item, "", quantity, unit, usd, _middle);

    public void Buy(in Purchase purchase) =>
        Cost(
            ValueWords.Capital,
            purchase.Line,
            purchase.Item,
            "",
            purchase.Count,
            Units.One,
            purchase.Usd,
            purchase.Hour
        );

    /// <summary>Divides the month's cash flow; what no partner has is the part of others.</summary>
    public void Divide()
    {
        if (value.Partners.Count == 0)
            return;
        var others = 1 - value.Partners.Sum(partner => partner.Share);
        foreach (var partner in value.Partners)
            Share(partner.Name, partner.Share);
        if (others > 1e-9)
            Share(ValueWords.Others, others);
    }

    private void Share(string partner, double share) =>
        rows.Add(
            new(
                month.Name,
                ValueWords.Partners,
                ValueWords.Share,
                "",
                "",
                partner,
                share,
                Units.One,
                share * _cash,
                share * _discounted
            )
        );

    private void Cost(
        Word category,
        string line,
        string item,
        string party,
        double quantity,
        string unit,
        double usd,
        double hour
    )
    {
        Add(category, line, item, party, quantity, unit, -usd, hour);
        var local = usd * value.Local.Of(line, party);
        if (local > 0)
        {
            rows.Add(
                new(
                    month.Name,
                    ValueWords.Local,
                    category,
                    line,
                    item,
                    party,
                    quantity,
                    unit,
                    local,
                    local * Factor(hour)
                )
            );
        }
    }

    private void Add(
        Word category,
        string line,
        string item,
        string party,
        double quantity,
        string unit,
        double usd,
        double hour
    )
    {
        var discounted = usd * Factor(hour);
        _cash += usd;
        _discounted += discounted;
        rows.Add(new(month.Name, ValueWords.CashFlow, category, line, item, party, quantity, unit, usd, discounted));
    }

    private double Factor(double hour) => Math.Pow(1 + value.DiscountRate, -hour / HoursAYear);
}
