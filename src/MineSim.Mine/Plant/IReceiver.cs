using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>What a dump has that holds only so much: the bin of a crusher, a ROM pile.</summary>
internal interface IReceiver
{
    /// <summary>Keeps room for a load that is about to be tipped, if there is any.</summary>
    bool TryReserve(double payload);

    /// <summary>A load for which room was kept has fallen in.</summary>
    void Tip(double payload, Metal grade);

    /// <summary>Waits until there may be room for a load, or something has changed.</summary>
    Activity WaitForRoom(double payload);

    /// <summary>Those who wait for room think again.</summary>
    void CallWaiting();
}
