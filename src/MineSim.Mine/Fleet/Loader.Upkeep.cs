using MineSim.Kernel;

namespace MineSim.Mine.Fleet;

/// <content>Its other life: out of work, watched over by its upkeep, and back.</content>
internal sealed partial class Loader
{
    private bool _isOut = true;

    /// <summary>
    /// Whether it is out of work for longer than a break: broken down, without operator, not arrived.
    /// </summary>
    public bool IsOut
    {
        get => _isOut;
        private set
        {
            if (_isOut == value)
                return;
            _isOut = value;
            Situation.Change();
        }
    }

    /// <summary>
    /// Whether it broke down under a truck, or is due for maintenance, and the truck left it to its upkeep with its
    /// time, the bucket, held.
    /// </summary>
    public bool IsHandedOver { get; private set; }

    /// <summary>Whether its upkeep sleeps until the next stop.</summary>
    public bool IsOnWatch { get; private set; }

    /// <summary>Its upkeep is done: it takes trucks again.</summary>
    public void GoToWork()
    {
        WaitForTruck();
        FreeSince = Simulation.Now;
        IsHandedOver = false;
        IsOut = false;
        Bucket.Release();
    }

    /// <summary>Its upkeep sleeps for so long, or until it is woken.</summary>
    public async Activity Watch(long ticks)
    {
        IsOnWatch = true;
        await Simulation.Delay(ticks);
        IsOnWatch = false;
    }

    /// <summary>Its upkeep has something to do.</summary>
    public void Wake()
    {
        if (IsOnWatch)
            Simulation.Interrupt(Life);
    }

    /// <summary>Out of work, it sends the trucks that wait to think again.</summary>
    public override void GoOut()
    {
        IsOut = true;
        CallWaiting();
    }

    /// <summary>The trucks that wait at it think again: a stop is due, or they are sent elsewhere.</summary>
    public void CallWaiting()
    {
        Berth.InterruptWaiting();
        if (Bucket != Berth)
            Bucket.InterruptWaiting();
    }
}
