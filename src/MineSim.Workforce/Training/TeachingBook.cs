using MineSim.Workforce.People;
using MineSim.Workforce.Skills;

namespace MineSim.Workforce.Training;

/// <summary>What people teach in the current shift, each by their number.</summary>
internal sealed class TeachingBook
{
    private readonly List<int> _trainers = [];
    private Teaching[] _of = [];

    /// <summary>What somebody teaches.</summary>
    public Teaching Of(Person person) => person.Number < _of.Length ? _of[person.Number] : default;

    /// <summary>One more trainee joins a trainer.</summary>
    /// <param name="trainer">The trainer.</param>
    /// <param name="skill">The skill.</param>
    /// <param name="most">Trainees that the stage allows beside a trainer, 1 or more.</param>
    /// <param name="pace">The pace that it asks of the machine, against the trainer's own.</param>
    public void Join(Person trainer, int skill, int most, double pace)
    {
        if (trainer.Number >= _of.Length)
            Array.Resize(ref _of, Math.Max(trainer.Number + 1, 2 * _of.Length));
        ref var teaching = ref _of[trainer.Number];
        if (teaching.Trainees == 0)
            _trainers.Add(trainer.Number);
        teaching.Join(skill, most, pace);
    }

    /// <summary>How good somebody is, with trainees beside if there are any.</summary>
    public Proficiency Slow(Person person, Proficiency alone) =>
        person.Number < _of.Length ? _of[person.Number].Slow(alone) : alone;

    /// <summary>Somebody has worked machines of a skill for so many hours.</summary>
    public void Work(Person person, int skill, double hours)
    {
        if (person.Number < _of.Length)
            _of[person.Number].Work(skill, hours);
    }

    /// <summary>A shift is over, and its hours are booked in every stage.</summary>
    public void EndShift()
    {
        foreach (var trainer in _trainers)
            _of[trainer] = default;
        _trainers.Clear();
    }
}
