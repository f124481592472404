using MineSim.Kernel;
using MineSim.Spec.People;
using MineSim.Workforce.People;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Muster;

/// <summary>Who is sick: each person draws the lengths of their own spells and of the times between.</summary>
internal sealed class Sickness
{
    private readonly double _share;
    private readonly double _sickHours;
    private readonly double _healthyHours;
    private readonly Streams _streams;
    private Health[] _health = [];

    public Sickness(SicknessSpec spec, Streams streams)
    {
        if (!(spec.Share >= 0 && spec.Share <= 1 && spec.SpellHours > 0))
        {
            throw new ArgumentOutOfRangeException(
                nameof(spec),
                spec,
                "A share of time is from 0 to 1, and a spell takes time."
            );
        }

        _share = spec.Share;
        _sickHours = spec.SpellHours;
        _healthyHours = spec.Share > 0 ? spec.SpellHours * (1 - spec.Share) / spec.Share : double.PositiveInfinity;
        _streams = streams;
    }

    /// <summary>Whether somebody is sick at an hour, not earlier than the one asked for before.</summary>
    public bool IsSick(Person person, Instant now)
    {
        if (person.Number >= _health.Length)
            Array.Resize(ref _health, Math.Max(person.Number + 1, 2 * _health.Length));
        ref var health = ref _health[person.Number];
        health.Stream ??= Begin(ref health, person);
        while (health.Until <= now.Hours)
            Turn(ref health);
        return health.IsSick;
    }

    /// <summary>The law of the time that is left is that of the whole: an exponential one has no memory.</summary>
    private RandomStream Begin(ref Health health, Person person)
    {
        var stream = _streams.Of(person.Name, "sickness");
        health.IsSick = stream.NextDouble() < _share;
        health.Until = Math.Max(0, person.Hired) + Mean(health.IsSick) * stream.NextExponential();
        return stream;
    }

    private void Turn(ref Health health)
    {
        health.IsSick = !health.IsSick;
        health.Until += Mean(health.IsSick) * health.Stream!.NextExponential();
    }

    private double Mean(bool isSick) => isSick ? _sickHours : _healthyHours;

    private struct Health
    {
        public RandomStream? Stream;
        public bool IsSick;
        public double Until;
    }
}
