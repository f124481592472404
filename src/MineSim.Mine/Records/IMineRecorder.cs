namespace MineSim.Mine;

/// <summary>Receives what a mine records while it runs. Rows come in the order of simulated time.</summary>
public interface IMineRecorder
{
    /// <summary>Whether anybody wants <see cref="Cycle"/>; when false the mine keeps no cycle records.</summary>
    bool WantsCycles { get; }

    /// <summary>Whether anybody wants <see cref="Production"/> and <see cref="EquipmentTime"/>; when false they are not called.</summary>
    bool WantsShifts { get; }

    /// <summary>At the end of each shift (and of the run): what was moved.</summary>
    void Production(in ProductionRow row);

    /// <summary>At the end of each shift (and of the run): how each machine spent it.</summary>
    void EquipmentTime(in EquipmentTimeRow row);

    /// <summary>At the end of each truck cycle.</summary>
    void Cycle(in CycleRow row);
}
