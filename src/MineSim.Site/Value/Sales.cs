using MineSim.Records.Mining;
using MineSim.Records.Words;
using MineSim.Spec;
using MineSim.Spec.Value;

namespace MineSim.Site.Value;

/// <summary>What a mine earns in a month: metal and rock that is sold, less what selling takes and royalties.</summary>
internal sealed class Sales(MineSpec mine, ValueSpec value)
{
    public void Book(MineTotals done, MonthRows month)
    {
        Sell(MetalWord.Copper, value.Copper, done.Plant?.Product.CopperTonnes ?? 0, month);
        Sell(MetalWord.Gold, value.Gold, done.Plant?.Product.GoldOunces ?? 0, month);
        foreach (var sale in value.Materials)
        {
            var tonnes = mine.Materials.Zip(done.Tonnes).First(material => material.First.Name == sale.Material).Second;
            month.Sell(sale.Material, tonnes, Units.Tonnes, tonnes * sale.UsdPerTonne, 0);
        }

        foreach (var royalty in value.Royalties)
            month.PayRoyalty(royalty);
    }

    private static void Sell(MetalWord metal, MetalSaleSpec? sale, double won, MonthRows month)
    {
        if (sale is not null)
        {
            month.Sell(
                metal,
                won,
                metal.Unit,
                won * sale.Payable * sale.UsdPerUnit,
                won * sale.Payable * sale.SellingUsdPerUnit
            );
        }
    }
}
