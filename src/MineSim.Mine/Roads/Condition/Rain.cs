using MineSim.Kernel;
using MineSim.Mine.Time;
using MineSim.Spec.Calendars;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Roads.Condition;

/// <summary>One kind of rain through the run: its spells, and how roads dry off after them.</summary>
/// <remarks>
/// What it added falls in steps, each half-way between the times at which it would be reached evenly, so that the mean
/// over
/// time is that of drying evenly.
/// </remarks>
/// <param name="spec">The rain.</param>
/// <param name="calendar">The calendar of the mine.</param>
/// <param name="simulation">The world.</param>
/// <param name="changed">Told when it adds more, or less, than before.</param>
internal sealed class Rain(RainSpec spec, CalendarSpec calendar, Simulation simulation, Action changed)
{
    private readonly int _steps = Math.Max(1, (int)Math.Ceiling(spec.Adds / ConditionSteps.Felt - 1e-9));
    private readonly long _dries = Clock.FromHours(spec.DriesHours);
    private readonly Signal _turned = new(simulation);
    private int _step;
    private bool _falls;
    private long _ended;

    /// <summary>Whether it falls, or what it added is not yet dried off.</summary>
    public bool IsWet { get; private set; }

    /// <summary>Rolling resistance that it adds now.</summary>
    public double Adds => spec.Adds * _step / _steps;

    /// <summary>Begins to come and go.</summary>
    public void Open()
    {
        var spells = new Recurrence($"rain {spec.Name}", spec.AtHourOfDay, spec.Every, spec.For, spec.Months);
        simulation.Start(new Recurring(spells, calendar, simulation).Run(_ => Begin(), End), spells.Name);
        if (_dries > 0)
            simulation.Start(Dry(), $"drying {spec.Name}");
    }

    private void Begin()
    {
        _falls = true;
        _turned.Pulse();
        Turn(_steps, isWet: true);
    }

    private void End()
    {
        _falls = false;
        _ended = simulation.Now;
        if (_dries == 0)
            Turn(0, isWet: false);
        else
            _turned.Pulse();
    }

    private async Process Dry()
    {
        while (true)
        {
            if (_falls || !IsWet)
            {
                await _turned.Wait();
                continue;
            }

            var due = _ended + (_step == 0 ? _dries : (long)(_dries * (1 - (_step - 0.5) / _steps)));
            if (due > simulation.Now && await _turned.WaitWithin(due - simulation.Now))
                continue;
            Turn(Math.Max(0, _step - 1), isWet: _step > 0);
        }
    }

    private void Turn(int step, bool isWet)
    {
        if (step == _step && isWet == IsWet)
            return;
        _step = step;
        IsWet = isWet;
        changed();
    }
}
