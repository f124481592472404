using MineSim.Kernel;
using MineSim.Mine.Fleet;
using MineSim.Mine.Ground;
using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;
using MineSim.Records.Words;
using MineSim.Spec;
using MineSim.Spec.Ground;

namespace MineSim.Mine.Planning;

/// <summary>Holds what was tipped against the plan, period by period.</summary>
internal sealed class PlanBook
{
    private readonly MinePlanSpec _plan;
    private readonly PlanLine[][] _lines;
    private readonly Block[] _blocks;
    private readonly Face[] _faces;
    private readonly Dump[] _dumps;
    private readonly Loader[] _loaders;
    private readonly RowSink<PlanVsActualRow>? _rows;
    private readonly Simulation _simulation;
    private readonly double[] _tonnes;
    private readonly long[][] _timeBefore;
    private readonly double[] _tippedOf;
    private readonly List<PlanLineTotals> _totals = [];
    private int _open = -1;

    public PlanBook(
        MineSpec spec,
        DigPlan plan,
        Loader[] loaders,
        Dump[] dumps,
        IRecorder recorder,
        Simulation simulation
    )
    {
        (_plan, _blocks, _faces, _dumps, _loaders) = (spec.Plan!, plan.Blocks, plan.Faces, dumps, loaders);
        (_rows, _simulation) = (recorder.SinkOf<PlanVsActualRow>(), simulation);
        _tonnes = new double[_blocks.Length * dumps.Length];
        _tippedOf = new double[_blocks.Length];
        _timeBefore = [.. loaders.Select(_ => new long[TimeCategories.Count])];
        _lines =
        [
            .. _plan.Periods.Select(
                (_, period) =>
                    _plan
                        .Rows.Index()
                        .Where(r => r.Item.Period == period)
                        .GroupBy(r => (r.Item.Face, r.Item.Block, r.Item.Material))
                        .Select(rows => new PlanLine(
                            [.. rows.Select(r => r.Item)],
                            [.. rows.Select(r => plan.Rows[r.Index])],
                            [.. loaders.Where(l => rows.Any(r => DigPlan.LoadersOf(spec, r.Item).Contains(l.Name)))]
                        ))
                        .ToArray()
            ),
        ];
    }

    /// <summary>What was planned and moved in the periods that are closed.</summary>
    public IReadOnlyList<PlanLineTotals> Totals => _totals;

    /// <summary>A load was tipped.</summary>
    public void Tip(Block block, Dump dump, double payload)
    {
        _tippedOf[block.Number] += payload;
        if (_open >= 0)
            _tonnes[block.Number * _dumps.Length + dump.Number] += payload;
    }

    /// <summary>A period begins.</summary>
    public void Open(int period)
    {
        _open = period;
        Array.Clear(_tonnes);
        foreach (var loader in _loaders)
            TimeOf(loader).CopyTo(_timeBefore[loader.Number]);
    }

    /// <summary>The period, if one is under way, ends now.</summary>
    public void Close()
    {
        if (_open < 0)
            return;
        var period = _plan.Periods[_open];
        var share = period.ShareBetween(0, Clock.ToHours(_simulation.Now));
        var lineOf = LinesByBlock();
        foreach (var line in _lines[_open])
            Close(period, line, share, lineOf);
        if (_rows is not null)
            RecordUnplanned(period, lineOf);
        _open = -1;
    }

    private void Close(PlanPeriodSpec period, PlanLine line, double share, PlanLine?[] lineOf)
    {
        var moved = _dumps.Select(dump => TonnesOf(line, dump, lineOf)).ToArray();
        var planned = line.Tonnes * share;
        var missing = MissingOf(line);
        _totals.Add(new(period.Name, line.Name, planned, moved.Sum(), missing));
        if (_rows is null)
            return;
        var cause = missing > 0 ? CauseOf(line, period) : null;
        foreach (var dump in _dumps)
        {
            var here = line.TonnesTo(dump) * share;
            if (here == 0 && moved[dump.Number] == 0)
                continue;
            _rows(
                new(
                    period.Name,
                    line.Face,
                    line.Block,
                    line.Material,
                    dump.Name,
                    here,
                    moved[dump.Number],
                    line.MetalTo(dump).Times(share),
                    MetalOf(line, dump, lineOf),
                    missing,
                    cause
                )
            );
            (missing, cause) = (0, null);
        }
    }

    private void RecordUnplanned(PlanPeriodSpec period, PlanLine?[] lineOf)
    {
        foreach (var face in _faces)
        {
            foreach (var block in face.Blocks.Where(block => lineOf[block.Number] is null))
            {
                foreach (var dump in _dumps)
                {
                    var moved = TonnesOf(block, dump);
                    if (moved == 0)
                        continue;
                    _rows!(
                        new(
                            period.Name,
                            face.Name,
                            block.Name,
                            block.Material.Name,
                            dump.Name,
                            0,
                            moved,
                            default,
                            block.Grade.Times(moved),
                            0,
                            null
                        )
                    );
                }
            }
        }
    }

    /// <summary>The line that each block counts for: its own, or else its face's for its material.</summary>
    private PlanLine?[] LinesByBlock()
    {
        var lineOf = new PlanLine?[_blocks.Length];
        foreach (var line in _lines[_open].OrderBy(line => line.Block is null))
        {
            foreach (var block in line.Blocks)
                lineOf[block.Number] ??= line;
        }

        return lineOf;
    }

    private double TonnesOf(Block block, Dump dump) => _tonnes[block.Number * _dumps.Length + dump.Number];

    private double TonnesOf(PlanLine line, Dump dump, PlanLine?[] lineOf) =>
        line.Blocks.Where(block => lineOf[block.Number] == line).Sum(block => TonnesOf(block, dump));

    private Metal MetalOf(PlanLine line, Dump dump, PlanLine?[] lineOf) =>
        line
            .Blocks.Where(block => lineOf[block.Number] == line)
            .Aggregate(default(Metal), (sum, block) => sum.Plus(block.Grade.Times(TonnesOf(block, dump))));

    private string CauseOf(PlanLine line, PlanPeriodSpec period)
    {
        if (line.HasNoRock)
            return PlanWords.NoRock;
        var length = _simulation.Now - Clock.FromHours(Math.Max(0, period.FromHour));
        var ticks = new long[TimeCategories.Count];
        var absent = line.Loaders.Length * length;
        foreach (var loader in line.Loaders)
        {
            var time = TimeOf(loader);
            for (var i = 0; i < ticks.Length; i++)
            {
                ticks[i] += time[i] - _timeBefore[loader.Number][i];
                absent -= time[i] - _timeBefore[loader.Number][i];
            }
        }

        ticks[(int)TimeCategory.Load] += ticks[(int)TimeCategory.Spot];
        ticks[(int)TimeCategory.Spot] = 0;
        var most = Array.IndexOf(ticks, ticks.Max());
        if (absent > ticks[most])
            return PlanWords.NotArrived;
        return most == (int)TimeCategory.Load ? PlanWords.Busy : TimeWords.Of((TimeCategory)most);
    }

    /// <summary>
    /// Tonnes planned since the start of the run and not moved by now. What was moved before its period counts; of a
    /// block
    /// that has rows of its own, only what is beyond these counts for its face.
    /// </summary>
    private double MissingOf(PlanLine line)
    {
        var planned = PlannedSoFar(row =>
            row.Face == line.Face && row.Material == line.Material && row.Block == line.Block
        );
        var moved = line.Block is not null
            ? _tippedOf[line.Blocks[0].Number]
            : line.Blocks.Sum(block =>
                Math.Max(
                    0,
                    _tippedOf[block.Number] - PlannedSoFar(row => row.Block is not null && row.Block == block.Name)
                )
            );
        // Sums of loads that add up to the plan may lie a rounding below it.
        return planned - moved > 1e-9 * planned ? planned - moved : 0;
    }

    private double PlannedSoFar(Func<PlanRowSpec, bool> counts)
    {
        var now = Clock.ToHours(_simulation.Now);
        return _plan
            .Rows.Where(row => row.Period <= _open && counts(row))
            .Sum(row => row.Tonnes * _plan.Periods[row.Period].ShareBetween(0, now));
    }

    private static ReadOnlySpan<long> TimeOf(Loader loader)
    {
        if (loader.IsHere)
            loader.Ledger.Settle();
        return loader.Ledger.Total;
    }
}
