using MineSim.Kernel;
using MineSim.Mine.Books;
using MineSim.Records.Mining;

namespace MineSim.Mine.Tests;

public class ProductionBookTests
{
    private readonly Simulation _simulation = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Each_shift_has_its_own_loads_and_all_count(bool isRecorded)
    {
        var rows = new List<ProductionRow>();
        var (loader, dump) = (Parts.Loader(0, _simulation), Parts.Dump(_simulation));
        var truck = Parts.Truck(_simulation, dump);
        truck.ComeUnder(loader.Block, loader.Dumps);
        var book = new ProductionBook([loader], [dump], [loader.Block.Material], isRecorded ? Keep : null);
        book.Tip(truck, loader, dump, 100);
        book.Tip(truck, loader, dump, 120);
        book.CloseShift(0, "day");
        book.CloseShift(0, "night");
        book.Tip(truck, loader, dump, 90);
        book.CloseShift(1, "day");

        ProductionRow[] expected =
        [
            new(0, "day", "loader-0", "ore", "dump", 2, 220),
            new(1, "day", "loader-0", "ore", "dump", 1, 90),
        ];
        Assert.Equal(isRecorded ? expected : [], rows);
        Assert.Equal((3, 310), (book.Loads, loader.Block.Material.Tipped));
        Assert.Equal((3, 310), (loader.Loads, loader.Tonnes));
        Assert.Equal((3, 310), (truck.Payloads.Totals().Loads, truck.Payloads.Totals().Tonnes));

        void Keep(in ProductionRow row) => rows.Add(row);
    }
}
