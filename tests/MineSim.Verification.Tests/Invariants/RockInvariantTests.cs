using CsCheck;
using MineSim.Kernel;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;
using MineSim.Spec;
using MineSim.Spec.Fleet;

namespace MineSim.Verification.Tests;

/// <summary>Rock neither appears nor vanishes.</summary>
public class RockInvariantTests
{
    private const int Mines = 150;

    [Fact]
    public void Kpis_shifts_and_cycles_tell_of_the_same_tonnes() =>
        RandomSite.Any.Sample(
            spec =>
            {
                var record = Record.Of(spec);
                Assert.Equal(record.Kpi("loads"), record.Rows<CycleRow>().Count);
                Assert.Equal(record.Cycles, record.Rows<ProductionRow>().Sum(row => row.Loads));
                foreach (var material in spec.Mine.Materials)
                {
                    var tonnes = record.Kpi("tonnes", material.Name);
                    Assert.Equal(
                        tonnes,
                        record
                            .Rows<ProductionRow>()
                            .Where(row => row.Material == material.Name)
                            .Sum(row => row.PayloadT),
                        1e-6
                    );
                    Assert.Equal(
                        tonnes,
                        record.Rows<CycleRow>().Where(row => row.Material == material.Name).Sum(row => row.PayloadT),
                        1e-6
                    );
                }
            },
            iter: Mines
        );

    [Fact]
    public void What_was_loaded_was_dumped_or_is_on_a_truck() =>
        RandomSite
            .Any.Select(WithConstantLoads)
            .Sample(
                spec =>
                {
                    var record = Record.Of(spec);
                    var loaded = record
                        .Rows<EquipmentTimeRow>()
                        .Where(row =>
                            row.Category == TimeCategory.Load
                            && row.Machine.StartsWith("truck-", StringComparison.Ordinal)
                        )
                        .GroupBy(row => row.Machine)
                        .ToDictionary(g => g.Key, g => g.Sum(row => Clock.FromHours(row.TimeH)) / Clock.TicksPerMinute);
                    var tipped = record.Rows<CycleRow>().CountBy(row => row.Truck).ToDictionary();
                    foreach (var (truck, loads) in loaded)
                        Assert.InRange(loads - tipped.GetValueOrDefault(truck), 0, 1);
                    Assert.Subset(loaded.Keys.ToHashSet(), tipped.Keys.ToHashSet());
                },
                iter: Mines
            );

    [Fact]
    public void Rock_goes_where_its_face_sends_it() =>
        RandomSite.Any.Sample(
            spec =>
                Assert.All(
                    Record.Of(spec).Rows<CycleRow>(),
                    row =>
                    {
                        var face = spec.Mine.Faces.Single(f => f.Loaders.Contains(row.Loader));
                        Assert.Equal(face.Material, row.Material);
                        Assert.Contains(row.Dump, face.Dumps);
                    }
                ),
            iter: Mines
        );

    /// <summary>Each load takes a minute: the minutes of loading count the loads.</summary>
    private static MineSiteSpec WithConstantLoads(MineSiteSpec spec) =>
        spec with
        {
            Mine = spec.Mine with
            {
                Loaders =
                [
                    .. spec.Mine.Loaders.Select(l =>
                        l with
                        {
                            Model = l.Model with { Loading = new LoadingSpec(Distribution.Constant(1 / 60.0)) },
                        }
                    ),
                ],
            },
        };
}
