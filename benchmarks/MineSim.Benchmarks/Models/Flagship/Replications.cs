using MineSim.Records;
using MineSim.Site;
using MineSim.Spec;
using MineSim.Spec.Rules;

namespace MineSim.Benchmarks;

/// <summary>Replications of a scenario, one after the other, each recorded over the last.</summary>
internal sealed class Replications(SiteSpec spec, Detail detail, bool byCycle = false) : IWorkload
{
    private int _next;

    public string Operation => byCycle ? "cycle" : "event";

    /// <summary>The last one.</summary>
    private readonly CheckedSite _site = CheckedSite.Of(spec);

    public ReplicationRecord Record { get; } = new();

    /// <summary>Truck cycles of all of them.</summary>
    public long Cycles { get; private set; }

    /// <summary>Timed events of all of them.</summary>
    public long Events { get; private set; }

    public long Advance()
    {
        SiteModel.Run(_site, _next++, detail, Record);
        Cycles += Record.Cycles;
        Events += Record.Events;
        return byCycle ? Record.Cycles : Record.Events;
    }
}
