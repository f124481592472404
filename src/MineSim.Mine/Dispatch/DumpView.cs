using MineSim.Mine.Ground;

namespace MineSim.Mine.Dispatch;

/// <summary>What a dispatch policy may see of a dump.</summary>
public sealed class DumpView
{
    internal DumpView(Dump dump)
    {
        Dump = dump;
    }

    /// <summary>Its name.</summary>
    public string Name => Dump.Name;

    /// <summary>Its place among the dumps of the spec, from 0.</summary>
    public int Index => Dump.Number;

    /// <summary>Trucks that can tip at once while it works; <see langword="null"/> when there is always room.</summary>
    public int? Bays => Dump.Spec.Bays;

    /// <summary>Whether it is not broken down.</summary>
    public bool IsAtWork => !Dump.IsDown;

    /// <summary>
    /// The rate in t/h at which it can take rock for hours: a crusher's, and once its surge pile is nearly full no more
    /// than the mill draws; 0 while broken down, positive infinity for a dump that takes whatever comes.
    /// </summary>
    public double TonnesPerHour => !IsAtWork ? 0 : Dump.Plant?.SustainedRate ?? double.PositiveInfinity;

    internal Dump Dump { get; }
}
