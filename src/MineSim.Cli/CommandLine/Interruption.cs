using System.Runtime.InteropServices;
using MineSim.Cli.Showing;
using MineSim.Verbs.Running;

namespace MineSim.Cli.CommandLine;

/// <summary>
/// Turns the first Ctrl-C (or a polite request to terminate) into a cancellation, so that what has finished is kept;
/// the second ends the program at once. Only work that looks at the token may be done under it: elsewhere the first
/// Ctrl-C would be swallowed.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;

    /// <param name="cancel">Another wish to stop.</param>
    public Interruption(CancellationToken cancel)
    {
        _source = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
    }

    public CancellationToken Token => _source.Token;

    /// <summary>What was kept, and how to go on.</summary>
    public static string Sentence(RunPlan plan, in ReplicationProgress progress, CommandName command) =>
        $"Interrupted: {progress.Finished} of {Figures.Count(progress.Total, "replication")} are kept in "
        + $"{plan.Folder}. Go on with:"
        + $"{Environment.NewLine}  {command} run {CommandName.Quote(plan.Options.Scenario)} --out "
        + $"{CommandName.Quote(plan.Folder)}"
        + " --resume";

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _source.Dispose();
    }

    private void Stop(PosixSignalContext signal)
    {
        signal.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
