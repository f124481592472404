using MineSim.Kernel;
using MineSim.Mine.Books;
using MineSim.Mine.Crewing;
using MineSim.Mine.Crossings;
using MineSim.Mine.Fleet;
using MineSim.Mine.Ground;
using MineSim.Mine.Haulage;
using MineSim.Mine.Maintenance;
using MineSim.Mine.Stops;
using MineSim.Mine.Time;
using MineSim.Records.TimeUsage;
using MineSim.Spec.Calendars;

namespace MineSim.Mine.Shifts;

/// <summary>
/// Turns the shifts: closes the books of the one that ends, and calls machines and people to the next.
/// </summary>
internal sealed class ShiftTurns(
    ShiftCalendar calendar,
    Machine[] machines,
    Loader[] loaders,
    Face[] faces,
    Dump[] dumps,
    Traffic traffic,
    HolidayBook holidays,
    CrewDesk crews,
    Workshop workshop,
    Stoppages stoppages,
    Parking parking,
    ShiftBooks books,
    Simulation simulation
)
{
    private bool _someoneStands;

    /// <summary>Runs before every machine at a shift's start, since it was started before them.</summary>
    public async Process Run()
    {
        while (true)
        {
            foreach (var machine in machines)
            {
                machine.DrawFitness();
                machine.GainPace();
            }

            KeepHolidays();
            workshop.EndShift();
            crews.StartShift();
            workshop.StartShift();
            CallEverybody();
            await simulation.Delay(Math.Min(stoppages.ShiftChange, calendar.End - simulation.Now));
            stoppages.EndShiftChange();
            if (stoppages.CallIn is { } callIn)
            {
                await simulation.Delay(Math.Max(0, calendar.End - callIn - simulation.Now));
                CallTrucksIn();
            }

            await simulation.Delay(calendar.End - simulation.Now);
            books.Close(calendar);
            calendar.MoveOn();
        }
    }

    /// <summary>
    /// What begins a stop, until some time: of some faces, or of the whole mine where none are named.
    /// </summary>
    public Action<long> Beginner(MineStopSpec stop)
    {
        var category = stop.Kind == MineStopKind.Blast ? TimeCategory.Blast : TimeCategory.Weather;
        if (stop.Clears.Count == 0)
            return until => StopMine(category, until);
        var stands = stop.Clears.ToHashSet();
        return until => Clear(stands, category, until);
    }

    /// <summary>The whole mine stops.</summary>
    public void StopMine(TimeCategory category, long until)
    {
        stoppages.StopMine(category, until);
        CallEverybody();
    }

    /// <summary>
    /// Faces are cleared: their loaders stop after the truck that is being loaded, and who moves to them waits; the
    /// rest of the mine works on.
    /// </summary>
    public void Clear(IReadOnlySet<string> names, TimeCategory category, long until)
    {
        Face[] cleared = [.. faces.Where(face => names.Contains(face.Name) && face.Clear(category, until))];
        foreach (var loader in loaders)
        {
            if (!cleared.Contains(loader.Face))
                continue;
            loader.CallToStop();
            Call(loader);
        }
    }

    /// <summary>Holidays begin and end with shifts: the mine or faces stand, or work again.</summary>
    private void KeepHolidays()
    {
        var stood = _someoneStands;
        _someoneStands = false;
        foreach (var holiday in holidays.All)
        {
            if (!holiday.FallsOn(calendar.Day))
                continue;
            _someoneStands = true;
            if (holiday.Faces.Count == 0)
                stoppages.StopMine(TimeCategory.Holiday, calendar.End);
            else
                Clear(holiday.Faces, TimeCategory.Holiday, calendar.End);
        }

        if (stood)
            stoppages.EndMineStop();
    }

    /// <summary>A stop is due for all: those who wait take it now, the others at their next natural point.</summary>
    private void CallEverybody()
    {
        foreach (var machine in machines)
            machine.CallToStop();
        foreach (var dump in dumps)
        {
            dump.Receiver?.CallWaiting();
            dump.Bays.InterruptWaiting();
        }

        foreach (var loader in loaders)
            Call(loader);
        traffic.CallWaiting();
        parking.CallParked();
    }

    /// <summary>Trucks that wait for a load go to the line-up now, the others when they have tipped.</summary>
    private void CallTrucksIn()
    {
        foreach (var machine in machines)
        {
            if (machine is Truck)
                machine.CallToStop();
        }

        foreach (var loader in loaders)
            loader.CallWaiting();
        parking.CallParked();
    }

    private static void Call(Loader loader)
    {
        loader.CallWaiting();
        loader.Wake();
    }
}
