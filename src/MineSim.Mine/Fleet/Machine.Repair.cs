using MineSim.Kernel;
using MineSim.Mine.Reliability;

namespace MineSim.Mine.Fleet;

/// <content>Whether it is broken down, and where it is mended.</content>
internal abstract partial class Machine
{
    /// <summary>Its maintenance by plan; <see langword="null"/> where there is none.</summary>
    public PlannedWork? MaintenancePlan { get; }

    /// <summary>Whether maintenance by plan is due.</summary>
    public bool IsServiceDue => MaintenancePlan is { IsDue: true };

    /// <summary>Whether it is in the workshop, and need not be brought there.</summary>
    public bool IsInWorkshop { get; private set; }

    /// <summary>The bays of which it holds one.</summary>
    public Resource? Bay { get; private set; }

    /// <summary>Its breakdowns and repairs so far.</summary>
    public RepairCount Repairs { get; } = new();

    private int? Priority { get; }

    /// <summary>Whether it is broken down.</summary>
    public bool IsDown { get; private set; }

    /// <summary>Its place in the queues of the workshop: lower goes first.</summary>
    public int RepairPriority => Priority ?? UsualPriority;

    /// <summary>The same where its model says nothing.</summary>
    protected abstract int UsualPriority { get; }

    /// <summary>Tells it that what its work order waits for is there.</summary>
    public Signal Called => field ??= new(Simulation);

    /// <summary>From where the times of its ways to the workshop are drawn.</summary>
    public RandomStream WaysToWorkshop => field ??= Simulation.Stream(Name, "tow");

    /// <summary>Whether repairs hold when it is tried.</summary>
    public RandomStream Tries => field ??= Simulation.Stream(Name, "first-time fix");

    /// <summary>It is out of work until it is mended; when it was so before, nothing changes.</summary>
    public void GoDown()
    {
        if (IsDown)
            return;
        IsDown = true;
        GoOut();
    }

    /// <summary>It is at the workshop: its next orders need not bring it there.</summary>
    public void ReachWorkshop() => IsInWorkshop = true;

    /// <summary>Waits for a bay in its turn.</summary>
    public async Activity EnterBay(Resource bays)
    {
        await bays.Acquire(RepairPriority);
        Bay = bays;
    }

    /// <summary>Gives back the bay that it holds, if it holds one.</summary>
    public void LeaveBay()
    {
        Bay?.Release();
        Bay = null;
    }

    /// <summary>It is mended, and leaves the workshop.</summary>
    public void ReturnToWork()
    {
        LeaveBay();
        IsInWorkshop = false;
        IsDown = false;
    }
}
