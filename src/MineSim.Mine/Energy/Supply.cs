using MineSim.Kernel;
using MineSim.Mine.Roads.Travel;

namespace MineSim.Mine.Energy;

/// <summary>What a truck runs on, where its level says when it must be filled.</summary>
internal abstract class Supply
{
    /// <summary>kWh from the grid so far.</summary>
    public virtual double GridKwh => 0;

    /// <summary>
    /// The least level so far as a share of what it holds; below 0 where it is too small for its trips.
    /// </summary>
    public abstract double Lowest { get; }

    /// <summary>The truck sets off on a trip.</summary>
    public virtual void Drive(in TripUse use, double factor) { }

    /// <summary>The truck turns off to another way, and does not drive what was counted as it set off.</summary>
    public virtual void TakeBack(in TripUse use, double factor) { }

    /// <summary>Whether the truck must fill it; asked when it has tipped.</summary>
    public abstract bool IsLow();

    /// <summary>The truck waits for its turn and fills it.</summary>
    public abstract Activity Fill();
}
