using MineSim.Kernel;
using MineSim.Records;
using MineSim.Records.Maintenance;
using MineSim.Spec.Maintenance;

namespace MineSim.Mine.Maintenance;

/// <summary>The store of spare parts.</summary>
internal sealed class PartStore(IReadOnlyList<PartSpec> specs, RowSink<PartRow>? rows, Simulation simulation)
{
    private readonly PartStock[] _stocks = [.. specs.Select(spec => new PartStock(spec, simulation))];

    public void Open()
    {
        foreach (var stock in _stocks)
            stock.Open();
    }

    /// <summary>The stock that an order takes from; <see langword="null"/> when it needs no part.</summary>
    public PartStock? StockFor(WorkNeeds needs)
    {
        if (needs.Part is not { } part)
            return null;
        for (var i = 0; i < _stocks.Length; i++)
        {
            if (specs[i].Name == part)
                return _stocks[i];
        }

        throw new ArgumentException($"The store has no part named {part}.", nameof(needs));
    }

    public void CloseShift(int day, string shift)
    {
        if (rows is null)
            return;
        foreach (var stock in _stocks)
            rows(stock.CloseShift(day, shift));
    }

    public IReadOnlyList<PartTotals> Totals() => [.. _stocks.Select(stock => stock.Totals())];
}
