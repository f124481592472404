using MineSim.Verbs.Running;
using Spectre.Console;

namespace MineSim.Cli.Showing;

/// <summary>Shows how far a run has come: a bar that moves, or a line now and then where nothing can move.</summary>
internal static class RunProgress
{
    private const int BarLength = 24;

    /// <summary>Does the work, and shows its progress meanwhile.</summary>
    public static RunResult During(Terminal terminal, bool quiet, Func<IProgress<ReplicationProgress>?, RunResult> work)
    {
        if (quiet)
            return work(null);
        if (!terminal.IsLive)
            return work(new Lines(terminal));
        return terminal
            .Messages.Live(new Markup("starting"))
            .AutoClear(true)
            .Overflow(VerticalOverflow.Crop)
            .Start(live => work(new Bar(live)));
    }

    internal static string Line(in ReplicationProgress progress) =>
        $"{progress.Finished + progress.Failed}/{progress.Total} replications"
        + (progress.Failed > 0 ? $" ({progress.Failed} failed)" : "")
        + $", {Figures.Number(progress.ReplicationsPerSecond, 1)}/s, "
        + $"{Figures.Number(progress.CyclesPerSecond)} cycles/s"
        + (progress.Left is { TotalSeconds: > 0 } left ? $", {Figures.Duration(left)} left" : "");

    private sealed class Bar(LiveDisplayContext live) : IProgress<ReplicationProgress>
    {
        public void Report(ReplicationProgress value)
        {
            var filled = BarLength * (value.Finished + value.Failed) / value.Total;
            try
            {
                live.UpdateTarget(
                    new Markup(
                        $"[green]{new string('━', filled)}[/][dim]{new string('━', BarLength - filled)}[/] {Line(value)}"
                    )
                    {
                        Overflow = Overflow.Ellipsis,
                    }
                );
            }
            catch (IOException)
            {
                // A terminal that has gone is not worth a run.
            }
        }
    }

    /// <summary>A line for each tenth of the replications, and none for what a resumed run had.</summary>
    private sealed class Lines(Terminal terminal) : IProgress<ReplicationProgress>
    {
        private int _tenths;

        public void Report(ReplicationProgress value)
        {
            var done = value.Finished + value.Failed;
            var tenths = 10 * done / value.Total;
            if (tenths <= _tenths || done == value.Resumed)
                return;
            _tenths = tenths;
            terminal.Say(Line(value));
        }
    }
}
