using MineSim.Mine;
using MineSim.Workforce;

namespace MineSim.Site;

/// <summary>Turns what a mine did in a month into money, as the month ends.</summary>
internal sealed class ValueBook : ICostLedger
{
    private const double HoursAYear = 8760;

    private readonly MineSpec _mine;
    private readonly ValueSpec _value;
    private readonly MonthCalendar _months;
    private readonly List<CostItem> _purchases;
    private readonly List<CostItem> _charged = [];
    private readonly Dictionary<(string Role, string Origin, double UsdPerYear), double> _paidHours = [];
    private MineTotals _before;

    public ValueBook(SiteSpec spec, ValueSpec value, MineTotals atStart)
    {
        (_mine, _value, _before) = (spec.Mine, value, atStart);
        _months = new MonthCalendar(spec);
        _purchases = [.. Purchases.Of(spec.Mine, value)];
    }

    /// <summary>All rows, month by month.</summary>
    public List<ValueRow> Rows { get; } = [];

    /// <summary>Hours after the start of the run at which the month ends, or the run.</summary>
    public double MonthEnds => _months.ToHour;

    public void Charge(in CostItem item) => _charged.Add(item);

    /// <summary>The month has ended.</summary>
    /// <param name="totals">What the mine has done up to now.</param>
    /// <param name="payroll">What people have been employed for up to now.</param>
    public void Close(MineTotals totals, IReadOnlyList<PayrollLine> payroll)
    {
        var month = new MonthRows(Rows, _months, _value);
        var done = totals.Since(_before);
        Sales(done, month);
        Machines(done, month);
        Wages(payroll, month);
        if (_value.ProcessingUsdPerTonne > 0)
            month.Spend(ValueLines.Processing, "", "", done.Plant?.FeedTonnes ?? 0, "t", _value.ProcessingUsdPerTonne);
        var hours = _months.ToHour - _months.FromHour;
        if (_value.OverheadUsdPerYear > 0) month.Spend(ValueLines.Overhead, "", "", hours, "h", _value.OverheadUsdPerYear / HoursAYear);
        foreach (var item in _purchases.Where(item => item.Hour >= _months.FromHour && item.Hour < _months.ToHour)) Charge(item);
        foreach (var item in _charged) month.Pay(item);
        _charged.Clear();
        month.Divide();
        _before = totals;
        _months.MoveOn();
    }

    private void Sales(MineTotals done, MonthRows month)
    {
        Metal("copper", "t", _value.Copper, done.Plant?.Product.CopperTonnes ?? 0);
        Metal("gold", "oz", _value.Gold, done.Plant?.Product.GoldOunces ?? 0);
        foreach (var sale in _value.Materials)
        {
            var tonnes = _mine.Materials.Zip(done.Tonnes).First(material => material.First.Name == sale.Material).Second;
            month.Sell(sale.Material, tonnes, "t", tonnes * sale.UsdPerTonne, 0);
        }

        foreach (var royalty in _value.Royalties) month.PayRoyalty(royalty);

        void Metal(string metal, string unit, MetalSaleSpec? sale, double won)
        {
            if (sale is not null) month.Sell(metal, won, unit, won * sale.Payable * sale.UsdPerUnit, won * sale.Payable * sale.SellingUsdPerUnit);
        }
    }

    private void Machines(MineTotals done, MonthRows month)
    {
        var prices = _mine.Loaders.Select(loader => (loader.Model.Name, loader.Model.UsdPerOperatingHour))
            .Concat(_mine.Trucks.Select(group => (group.Model.Name, group.Model.UsdPerOperatingHour))).DistinctBy(model => model.Name)
            .ToDictionary(model => model.Name, model => model.UsdPerOperatingHour);
        foreach (var model in done.LoaderModels.Concat(done.TruckModels))
        {
            if (prices[model.Model] is > 0 and var hourly)
                month.Spend(ValueLines.MachineHours, model.Model, "", new FleetHours(model.Hours).At(TimeLevel.Operating), "h", hourly);
            if (model.Energy is not { } energy) continue;
            if (_mine.Energy.FuelUsdPerLitre > 0) month.Spend(ValueLines.Fuel, model.Model, "", energy.Litres, "L", _mine.Energy.FuelUsdPerLitre);
            if (_mine.Energy.ElectricityUsdPerKwh > 0)
                month.Spend(ValueLines.Electricity, model.Model, "", energy.Kwh, "kWh", _mine.Energy.ElectricityUsdPerKwh);
        }
    }

    private void Wages(IReadOnlyList<PayrollLine> payroll, MonthRows month)
    {
        foreach (var paid in payroll.Where(line => line.UsdPerYear > 0).GroupBy(line => (line.Role, line.Origin, line.UsdPerYear)))
        {
            var hours = paid.Sum(line => line.EmployedH);
            month.Spend(
                ValueLines.Wages, paid.Key.Role, paid.Key.Origin, hours - _paidHours.GetValueOrDefault(paid.Key), "h", paid.Key.UsdPerYear / HoursAYear);
            _paidHours[paid.Key] = hours;
        }
    }
}
