namespace MineSim.Cli.CommandLine;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Ok = 0;

    /// <summary>The run failed, or some of its replications did.</summary>
    public const int Failed = 1;

    /// <summary>The scenario or the command line is wrong; nothing has run.</summary>
    public const int BadInput = 2;

    /// <summary>A dataset, or another file, cannot be written or read.</summary>
    public const int BadFiles = 3;

    /// <summary>Interrupted; the replications that had finished are kept.</summary>
    public const int Interrupted = 130;

    /// <summary>The codes as <c>--help</c> lists them.</summary>
    public const string Help = """
        Exit codes:
          0    all went well
          1    a run failed, or some of its replications did
          2    the scenario or the command line is wrong; nothing has run
          3    a dataset cannot be written or read
          130  interrupted; the replications that had finished are kept
        """;
}
