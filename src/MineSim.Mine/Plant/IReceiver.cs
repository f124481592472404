using MineSim.Kernel;
using MineSim.Spec.Ground;

namespace MineSim.Mine.Plant;

/// <summary>What a dump has that holds only so much: the bin of a crusher, a ROM pile.</summary>
internal interface IReceiver
{
    /// <summary>
    /// Trucks take room in the order in which they come to want it: the first holds this while it waits. Otherwise
    /// smaller
    /// loads that come later would always find room before a large one.
    /// </summary>
    Resource Turn { get; }

    /// <summary>Keeps room for a load that is about to be tipped, if there is any and nobody waits for it.</summary>
    bool TryReserve(double payload) => Turn.InUse == 0 && TryReserveInTurn(payload);

    /// <summary>The same for the truck whose turn it is.</summary>
    bool TryReserveInTurn(double payload);

    /// <summary>A load for which room was kept has fallen in.</summary>
    void Tip(double payload, Metal grade);

    /// <summary>Waits until there may be room for a load, or something has changed.</summary>
    Activity WaitForRoom(double payload);

    /// <summary>Those who wait for room think again.</summary>
    void CallWaiting();
}
