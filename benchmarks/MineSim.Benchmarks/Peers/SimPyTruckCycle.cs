using System.Diagnostics;
using System.Globalization;
using MineSim.Kernel;

namespace MineSim.Benchmarks;

/// <summary>The closed truck cycle in SimPy: a Python process that goes on when it is told to.</summary>
internal sealed class SimPyTruckCycle : ITruckCycle, IDisposable
{
    private static readonly string[] Pythons = ["python3", "/usr/bin/python3", "python"];

    private readonly System.Diagnostics.Process _python;
    private long _events;

    private SimPyTruckCycle(string interpreter, int trucks)
    {
        var script = Repository.PathOf("benchmarks", "peers", "simpy", "truck_cycle.py");
        _python = Run(interpreter, script, trucks.ToString(CultureInfo.InvariantCulture));
    }

    public string Operation => "event";

    public long Loads { get; private set; }

    public long Now { get; private set; }

    /// <summary>
    /// Begins the peer with the first Python that knows SimPy; <see langword="null"/> when none does.
    /// </summary>
    public static SimPyTruckCycle? TryStart(int trucks)
    {
        var interpreter = Array.Find(Pythons, KnowsSimPy);
        return interpreter is null ? null : new(interpreter, trucks);
    }

    public long Advance()
    {
        _python.StandardInput.WriteLine(Stretch.Operations);
        var answer =
            _python.StandardOutput.ReadLine()
            ?? throw new IOException($"SimPy ended: {_python.StandardError.ReadToEnd()}");
        var figures = answer.Split(' ');
        var before = _events;
        _events = long.Parse(figures[0], CultureInfo.InvariantCulture);
        Loads = long.Parse(figures[1], CultureInfo.InvariantCulture);
        Now = Clock.FromMinutes(double.Parse(figures[2], CultureInfo.InvariantCulture));
        return _events - before;
    }

    public void Dispose()
    {
        _python.StandardInput.Close();
        _python.WaitForExit();
        _python.Dispose();
    }

    private static bool KnowsSimPy(string interpreter)
    {
        try
        {
            using var attempt = Run(interpreter, "-c", "import simpy");
            attempt.WaitForExit();
            return attempt.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static System.Diagnostics.Process Run(string interpreter, params string[] arguments) =>
        System.Diagnostics.Process.Start(
            new ProcessStartInfo(interpreter, arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
}
