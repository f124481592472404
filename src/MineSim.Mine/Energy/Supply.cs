using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>What a truck runs on, where its level says when it must be filled.</summary>
internal abstract class Supply
{
    /// <summary>Whether the truck must fill it after it has tipped; asked when it sets off with a load.</summary>
    public abstract bool IsLow();

    /// <summary>The truck waits for its turn and fills it.</summary>
    public abstract Activity Fill();
}
