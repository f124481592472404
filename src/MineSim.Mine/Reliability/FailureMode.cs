using MineSim.Kernel;
using MineSim.Spec.Maintenance;

namespace MineSim.Mine.Reliability;

/// <summary>
/// One failure mode of one machine: when it fails next, and what its repair takes. Its life is drawn in hours of its
/// own;
/// how fast these pass against operating hours may change with operator, load, tyres and road, and while the machine is
/// new.
/// </summary>
internal sealed class FailureMode
{
    // Beyond it the clock has no reading, and no run lasts that long.
    private const double LastHour = 1e9;

    private readonly FailureModeSpec _spec;
    private readonly InfantMortalitySpec? _infancy;
    private readonly RandomStream _lives;
    private readonly RandomStream? _sights;
    private double _age;
    private double _life;
    private double _left;
    private double _sight;
    private long _since;
    private double _stress = 1;
    private double _ofOperator = 1;
    private double _ofLoad = 1;
    private double _ofTyres = 1;
    private double _ofRoad = 1;

    public FailureMode(FailureModeSpec spec, Simulation simulation, string machine, InfantMortalitySpec? infancy)
    {
        _spec = spec;
        _infancy = spec.Clock == LifeClock.OperatingHours ? infancy : null;
        _lives = simulation.Stream(machine, $"life {spec.Name}");
        Repairs = simulation.Stream(machine, $"repair {spec.Name}");
        _sights = spec.Monitoring is null ? null : simulation.Stream(machine, $"monitoring {spec.Name}");
        Begin(default);
    }

    public FailureModeSpec Spec => _spec;

    /// <summary>From where the hours of its repairs are drawn, of failures and of those seen coming.</summary>
    public RandomStream Repairs { get; }

    /// <summary>The reading of the machine's operating time, in ticks, at which it fails.</summary>
    public long Due { get; private set; } = long.MaxValue;

    /// <summary>The time at which it fails, where it goes by the calendar.</summary>
    public long DueAt { get; private set; } = long.MaxValue;

    /// <summary>The tonnes at which it fails, where it goes by them.</summary>
    public double DueTonnes { get; private set; } = double.PositiveInfinity;

    /// <summary>The reading of the machine's operating time at which its failure is seen coming, if it is.</summary>
    public long SeenDue { get; private set; } = long.MaxValue;

    /// <summary>It is mended: what is left of its age depends on the repair.</summary>
    public void Renew(in MeterReading now)
    {
        var kept = _spec.AgeKept;
        if (kept.Share > 0)
        {
            var lived = _life - LeftAt(now);
            _age = kept.OfAll ? kept.Share * (_age + lived) : _age + kept.Share * lived;
        }

        Begin(now);
    }

    /// <summary>It is replaced: its age is 0.</summary>
    public void RenewAsNew(in MeterReading now)
    {
        _age = 0;
        Begin(now);
    }

    /// <summary>From now on somebody runs the machine who causes so many times the failures of others.</summary>
    public void SetOperator(double factor, in MeterReading now)
    {
        _ofOperator = 1 - _spec.OperatorShare + _spec.OperatorShare * factor;
        SetStress(now);
    }

    /// <summary>From now on the truck is loaded, or empty.</summary>
    public void SetLoad(bool isLoaded, in MeterReading now)
    {
        _ofLoad = isLoaded ? _spec.LoadedFactor : 1;
        SetStress(now);
    }

    /// <summary>From now on its tyres work at so much of their rating.</summary>
    public void SetTkph(double shareOfRating, in MeterReading now)
    {
        _ofTyres = Math.Pow(shareOfRating, _spec.TkphExponent);
        SetStress(now);
    }

    /// <summary>From now on the truck drives where an hour ages it by so much.</summary>
    public void SetRoad(double factor, in MeterReading now)
    {
        if (_spec.Roads is null)
            return;
        _ofRoad = factor;
        SetStress(now);
    }

    /// <summary>It has carried the tonnes after which it fails.</summary>
    public void WearOut(in MeterReading now)
    {
        DueTonnes = double.PositiveInfinity;
        Due = now.Operated;
    }

    private void Begin(in MeterReading now)
    {
        _since = now.Operated;
        _life = _left = _age > 0 ? _spec.Life.SampleLeft(_age, _lives) : _spec.Life.Sample(_lives);
        switch (_spec.Clock)
        {
            case LifeClock.Tonnes:
                (Due, DueTonnes) = (long.MaxValue, now.Tonnes + _life);
                return;
            case LifeClock.Calendar:
                DueAt = now.Now + Math.Max(1, Clock.FromHours(_life));
                return;
        }

        var monitoring = _spec.Monitoring;
        _sight = monitoring is not null && _sights!.NextDouble() < monitoring.Share ? monitoring.AheadHours : -1;
        FindDue();
        Due = Math.Max(Due, _since + 1);
    }

    private void SetStress(in MeterReading now)
    {
        var stress = _ofOperator * _ofLoad * _ofTyres * _ofRoad;
        if (stress == _stress || _spec.Clock != LifeClock.OperatingHours)
            return;
        _left = LeftAt(now);
        _since = now.Operated;
        _stress = stress;
        FindDue();
    }

    private void FindDue()
    {
        Due = Math.Max(_since, ReadingWith(0));
        SeenDue = _sight < 0 ? long.MaxValue : Math.Max(_since, ReadingWith(_sight));
    }

    /// <summary>The reading at which so many hours of its own are left.</summary>
    private long ReadingWith(double left)
    {
        var hours = (_left - left) / _stress;
        if (_infancy is not null)
        {
            var operated = Clock.ToHours(_since);
            hours = _infancy.HoursToAge(_infancy.AgeAfter(operated) + hours) - operated;
        }

        return hours < LastHour ? _since + Clock.FromHours(hours) : long.MaxValue;
    }

    /// <summary>Hours of its own that are left, or tonnes.</summary>
    private double LeftAt(in MeterReading now)
    {
        switch (_spec.Clock)
        {
            case LifeClock.Tonnes:
                return Math.Max(0, double.IsFinite(DueTonnes) ? DueTonnes - now.Tonnes : 0);
            case LifeClock.Calendar:
                return Math.Max(0, Clock.ToHours(DueAt - now.Now));
        }

        var (from, to) = (Clock.ToHours(_since), Clock.ToHours(now.Operated));
        var hours = _infancy is null ? to - from : _infancy.AgeAfter(to) - _infancy.AgeAfter(from);
        return Math.Max(0, _left - _stress * hours);
    }
}

/// <summary>Where a machine stands: its operating time, the time, and the tonnes that it has moved.</summary>
internal readonly record struct MeterReading(long Operated, long Now, double Tonnes);
