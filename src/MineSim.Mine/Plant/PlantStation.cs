using MineSim.Records.Mining;
using MineSim.Spec.Ground;

namespace MineSim.Mine.Plant;

/// <summary>A crusher or a mill: its rate, whether it works, and its tonnes and hours since the start.</summary>
internal sealed class PlantStation(string name, double rate)
{
    /// <summary>How many kinds of hours there are.</summary>
    public const int Times = (int)PlantTime.ChokedBin + 1;

    private readonly double[] _hours = new double[Times];

    public string Name => name;

    public double Rate => rate;

    public bool IsDown { get; set; }

    /// <summary>Whether it is down by plan; only if it is down.</summary>
    public bool IsDownByPlan { get; set; }

    /// <summary>What its hours are while it is down.</summary>
    public PlantTime DownAs => IsDownByPlan ? PlantTime.PlannedDown : PlantTime.Down;

    public double Tonnes { get; private set; }

    /// <summary>The metal in those tonnes.</summary>
    public Metal Metal { get; private set; }

    /// <summary>Hours by <see cref="PlantTime"/>.</summary>
    public IReadOnlyList<double> Hours => _hours;

    /// <summary>So much metal was in what it took.</summary>
    public void Take(Metal metal) => Metal = Metal.Plus(metal);

    /// <summary>It worked at some rate for so long; what it lacked of its own is counted to the cause.</summary>
    public void Work(double flow, double hours, PlantTime lack)
    {
        Tonnes += flow * hours;
        if (flow >= rate)
        {
            _hours[(int)PlantTime.Running] += hours;
            return;
        }

        var running = hours * flow / rate;
        _hours[(int)PlantTime.Running] += running;
        _hours[(int)lack] += hours - running;
    }
}
