using MineSim.Records.Mining;
using MineSim.Records.People;
using MineSim.Records.Value;
using MineSim.Records.Words;
using MineSim.Spec;
using MineSim.Spec.Value;

namespace MineSim.Site.Value;

/// <summary>Turns what a mine and its people did in a month into money, as the month ends.</summary>
internal sealed class ValueBook
{
    private const double HoursAYear = 8760;

    private readonly ValueSpec _value;
    private readonly MonthCalendar _months;
    private readonly MineMoney? _mine;
    private readonly PeopleCosts _people = new();
    private readonly TravelCosts _travel = new();
    private readonly List<Purchase> _purchases;
    private MineTotals? _before;

    /// <param name="spec">The scenario.</param>
    /// <param name="value">Its money.</param>
    /// <param name="atStart">What its mine has done before the run; <see langword="null"/> where there is no
    /// mine.</param>
    public ValueBook(SiteSpec spec, ValueSpec value, MineTotals? atStart)
    {
        (_value, _before) = (value, atStart);
        _months = new MonthCalendar(spec);
        _purchases = [.. Purchases.OfItems(value)];
        if (spec is not MineSiteSpec { Mine: var mine })
            return;
        _mine = new MineMoney(mine, value);
        _purchases.InsertRange(0, Purchases.OfMachines(mine, value));
    }

    /// <summary>All rows, month by month.</summary>
    public List<ValueRow> Rows { get; } = [];

    /// <summary>Hours after the start of the run at which the month ends, or the run.</summary>
    public double MonthEnds => _months.ToHour;

    /// <summary>The month has ended.</summary>
    /// <param name="totals">What the mine has done up to now; <see langword="null"/> where there is none.</param>
    /// <param name="payroll">What people have been employed for up to now.</param>
    /// <param name="training">What training programmes have come to up to now.</param>
    /// <param name="travel">Journeys of people up to now; <see langword="null"/> where nobody has a home.</param>
    public void Close(
        MineTotals? totals,
        IReadOnlyList<PayrollLine> payroll,
        IReadOnlyList<ProgrammeTotals> training,
        IReadOnlyList<TravelTotals>? travel = null
    )
    {
        var month = new MonthRows(Rows, _months, _value);
        var done = totals?.Since(_before!);
        if (done is not null)
            _mine?.Book(done, month);

        _people.Book(payroll, training, month);
        _travel.Book(travel ?? [], month);
        if (_value.ProcessingUsdPerTonne > 0)
        {
            month.Spend(
                ValueWords.Processing,
                "",
                "",
                done?.Plant?.FeedTonnes ?? 0,
                Units.Tonnes,
                _value.ProcessingUsdPerTonne
            );
        }
        if (_value.OverheadUsdPerYear > 0)
        {
            month.Spend(
                ValueWords.Overhead,
                "",
                "",
                month.ToHour - month.FromHour,
                Units.Hours,
                _value.OverheadUsdPerYear / HoursAYear
            );
        }

        foreach (
            var purchase in _purchases.Where(purchase =>
                purchase.Hour >= month.FromHour && purchase.Hour < month.ToHour
            )
        )
        {
            month.Buy(purchase);
        }

        month.Divide();
        _before = totals;
        _months.MoveOn();
    }
}
