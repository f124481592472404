using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>What a truck runs on, where its level says when it must be filled.</summary>
internal abstract class Supply
{
    /// <summary>kWh from the grid so far.</summary>
    public virtual double GridKwh => 0;

    /// <summary>The least state of charge so far; below 0 where a battery was too small for its trips. NaN where there is none.</summary>
    public virtual double LowestCharge => double.NaN;

    /// <summary>The truck sets off on a trip.</summary>
    public virtual void Drive(in TripUse use)
    {
    }

    /// <summary>Whether the truck must fill it after it has tipped; asked when it sets off with a load.</summary>
    public abstract bool IsLow();

    /// <summary>The truck waits for its turn and fills it.</summary>
    public abstract Activity Fill();
}
