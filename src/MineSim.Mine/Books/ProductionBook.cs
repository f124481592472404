using MineSim.Mine.Fleet;
using MineSim.Mine.Ground;
using MineSim.Mine.Planning;
using MineSim.Records;
using MineSim.Records.Mining;

namespace MineSim.Mine.Books;

/// <summary>Loads and tonnes by loader, dump and material, within the shift and in all.</summary>
internal sealed class ProductionBook(
    Loader[] loaders,
    Dump[] dumps,
    Material[] materials,
    RowSink<ProductionRow>? rows,
    PlanBook? plan = null
)
{
    private readonly int[] _loads = new int[loaders.Length * dumps.Length * materials.Length];
    private readonly double[] _tonnes = new double[loaders.Length * dumps.Length * materials.Length];

    /// <summary>Truckloads tipped so far.</summary>
    public long Loads { get; private set; }

    /// <summary>Tonnes tipped so far, times the km for which each was carried.</summary>
    public double TonneKm { get; private set; }

    public void Tip(Truck truck, Loader loader, Dump dump, double payload)
    {
        var material = truck.Source.Material;
        var cell = (loader.Number * dumps.Length + dump.Number) * materials.Length + material.Number;
        _loads[cell]++;
        _tonnes[cell] += payload;
        material.Tipped += payload;
        loader.Tip(truck, payload);
        truck.Payloads.Add(payload);
        Loads++;
        TonneKm += payload * truck.LoadedKm;
        plan?.Tip(truck.Source, dump, payload);
    }

    /// <summary>Records the shift and begins the next.</summary>
    public void CloseShift(int day, string shift)
    {
        for (var cell = 0; cell < _loads.Length && rows is not null; cell++)
        {
            if (_loads[cell] == 0)
                continue;
            var way = cell / materials.Length;
            rows(
                new ProductionRow(
                    day,
                    shift,
                    loaders[way / dumps.Length].Name,
                    materials[cell % materials.Length].Name,
                    dumps[way % dumps.Length].Name,
                    _loads[cell],
                    _tonnes[cell]
                )
            );
        }

        Array.Clear(_loads);
        Array.Clear(_tonnes);
    }
}
