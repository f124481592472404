namespace MineSim.Mine;

/// <summary>Loads and tonnes by loader and dump, within the shift and in all.</summary>
internal sealed class ProductionBook(Loader[] loaders, Dump[] dumps)
{
    private readonly int[] loads = new int[loaders.Length * dumps.Length];
    private readonly double[] tonnes = new double[loaders.Length * dumps.Length];

    /// <summary>Truckloads tipped so far.</summary>
    public long Loads { get; private set; }

    public void Tip(Loader loader, Dump dump, double payload)
    {
        var cell = loader.Number * dumps.Length + dump.Number;
        loads[cell]++;
        tonnes[cell] += payload;
        loader.Face.Material.Tipped += payload;
        Loads++;
    }

    /// <summary>Records the shift and begins the next.</summary>
    public void CloseShift(IMineRecorder recorder, int day, string shift)
    {
        for (var cell = 0; cell < loads.Length && recorder.WantsShifts; cell++)
        {
            if (loads[cell] == 0) continue;
            var loader = loaders[cell / dumps.Length];
            recorder.Production(new ProductionRow(
                day, shift, loader.Name, loader.Face.Material.Name, dumps[cell % dumps.Length].Name, loads[cell], tonnes[cell]));
        }

        Array.Clear(loads);
        Array.Clear(tonnes);
    }
}
