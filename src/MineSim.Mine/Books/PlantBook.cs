using MineSim.Mine.Ground;
using MineSim.Mine.Plant;
using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Spec.Ground;

namespace MineSim.Mine.Books;

/// <summary>What crushers, mills and the stocks between them did, within the shift and in all.</summary>
internal sealed class PlantBook
{
    private readonly OreHandling[] _plants;
    private readonly StationBook[] _stations;
    private readonly StockBook[] _stocks;
    private readonly RowSink<PlantRow>? _plantRows;
    private readonly RowSink<StockpileLevelRow>? _levelRows;

    public PlantBook(Dump[] dumps, IRecorder recorder)
    {
        (_plantRows, _levelRows) = (recorder.SinkOf<PlantRow>(), recorder.SinkOf<StockpileLevelRow>());
        _plants = [.. dumps.Select(d => d.Plant).OfType<OreHandling>()];
        _stations =
        [
            .. _plants.SelectMany(p =>
                StationsOf(p).Select(s => new StationBook(s, s == p.Flow.Crusher ? p.Flow.Blend : null))
            ),
        ];
        _stocks = [.. _plants.SelectMany(StocksOf).Select(s => new StockBook(s))];
    }

    /// <summary>Records the shift, so many hours of which lay within the run, and begins the next.</summary>
    public void CloseShift(int day, string shift, double hours)
    {
        foreach (var plant in _plants)
            _ = plant.Flow;
        foreach (var station in _stations)
        {
            var row = station.Close(day, shift);
            _plantRows?.Invoke(row);
        }

        foreach (var stock in _stocks)
        {
            var row = stock.Close(day, shift, hours);
            _levelRows?.Invoke(row);
        }
    }

    /// <summary>Everything since the start; <see langword="null"/> without crushers.</summary>
    public PlantTotals? Totals()
    {
        if (_plants.Length == 0)
            return null;
        OreFlow[] crushers = [.. _plants.Select(p => p.Flow)];
        OreFlow[] mills = [.. _plants.Where(p => p.HasMill).Select(p => p.Flow)];
        return new(
            crushers.Sum(c => c.Crusher.Tonnes),
            Sum(crushers.Select(c => c.Crusher)),
            mills.Length,
            mills.Sum(m => m.Mill.Tonnes),
            Sum(mills.Select(m => m.Mill)),
            mills.Aggregate(default(Metal), (sum, m) => sum.Plus(m.Product))
        )
        {
            Fed = mills.Aggregate(default(Metal), (sum, m) => sum.Plus(m.Mill.Metal)),
            RehandledTonnes = crushers.Sum(c => c.Feeder?.Station.Tonnes ?? 0),
            FeederHours = Sum(crushers.Select(c => c.Feeder?.Station).OfType<PlantStation>()),
            Feeders =
            [
                .. crushers
                    .Select(c => c.Feeder?.Station)
                    .OfType<PlantStation>()
                    .Select(s => (s.Name, s.Hours[(int)PlantTime.Running])),
            ],
            Blends =
            [
                .. crushers
                    .Where(c => c.Blend is not null)
                    .Select(c => new BlendTotals(c.Crusher.Name, c.Blend!.Spec, c.Blend.Tonnes, c.Blend.Hourly.Spread)),
            ],
            Levels = [.. _plants.SelectMany(StocksOf).Select(s => (s.Name, s.TonneHours))],
        };
    }

    private static IEnumerable<PlantStation> StationsOf(OreHandling plant) =>
        [
            plant.Flow.Crusher,
            .. plant.HasMill ? (PlantStation[])[plant.Flow.Mill] : [],
            .. plant.Flow.Feeder is { } feeder ? (PlantStation[])[feeder.Station] : [],
        ];

    private static IEnumerable<Stock> StocksOf(OreHandling plant) =>
        [plant.Flow.Bin, .. plant.HasMill ? (Stock[])[plant.Flow.Pile] : [], .. plant.Flow.Feeder?.Piles ?? []];

    private static double[] Sum(IEnumerable<PlantStation> stations)
    {
        var hours = new double[PlantStation.Times];
        foreach (var station in stations)
        {
            for (var i = 0; i < hours.Length; i++)
                hours[i] += station.Hours[i];
        }

        return hours;
    }

    /// <summary>One station, and where it stood when the shift began.</summary>
    private sealed class StationBook(PlantStation station, Blend? blend)
    {
        private readonly double[] _hours = new double[PlantStation.Times];
        private double _tonnes;
        private Metal _metal;
        private BlendTonnes _blend;
        private GradeSpread _hourly;

        public PlantRow Close(int day, string shift)
        {
            var tonnes = station.Tonnes - _tonnes;
            var grade = tonnes > 0 ? station.Metal.Minus(_metal).Times(1 / tonnes) : default;
            var row = new PlantRow(
                day,
                shift,
                station.Name,
                tonnes,
                Since(PlantTime.Running),
                Since(PlantTime.ChokedMillDown) + Since(PlantTime.ChokedMillRate) + Since(PlantTime.ChokedBin),
                Since(PlantTime.StarvedCrusherDown)
                    + Since(PlantTime.StarvedCrusherRate)
                    + Since(PlantTime.StarvedNoOre),
                Since(PlantTime.Down),
                Since(PlantTime.PlannedDown),
                100 * grade.CopperTonnes,
                grade.GoldGrams
            )
            {
                Blend = blend is null ? default : blend.Tonnes.Minus(_blend),
                Hourly = blend is null ? default : blend.Hourly.Spread.Minus(_hourly),
            };
            if (blend is not null)
                (_blend, _hourly) = (blend.Tonnes, blend.Hourly.Spread);
            (_tonnes, _metal) = (station.Tonnes, station.Metal);
            for (var i = 0; i < _hours.Length; i++)
                _hours[i] = station.Hours[i];
            return row;
        }

        private double Since(PlantTime time) => station.Hours[(int)time] - _hours[(int)time];
    }

    /// <summary>One stock, and what had gone in and out of it when the shift began.</summary>
    private sealed class StockBook(Stock stock)
    {
        private double _in;
        private double _out;
        private double _tonneHours;

        public StockpileLevelRow Close(int day, string shift, double hours)
        {
            var row = new StockpileLevelRow(
                day,
                shift,
                stock.Name,
                stock.Level,
                stock.Min,
                stock.Max,
                (stock.TonneHours - _tonneHours) / hours,
                stock.In - _in,
                stock.Out - _out
            );
            (_in, _out, _tonneHours) = (stock.In, stock.Out, stock.TonneHours);
            stock.ForgetExtremes();
            return row;
        }
    }
}
