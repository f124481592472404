using MineSim.Workforce.People;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Crewing;

/// <summary>Who fills which position, and who filled it last.</summary>
internal sealed class Seats(int positions, ShiftClock clock)
{
    private readonly Person?[] _operator = new Person?[positions];
    private readonly Person?[] _last = new Person?[positions];
    private readonly double[] _worked = new double[positions];
    private long _assignments;

    public int Count => positions;

    /// <summary>Who fills each position; <see langword="null"/> where nobody does.</summary>
    public ReadOnlySpan<Person?> Operators => _operator;

    public Person? At(int position) => _operator[position];

    public Person? LastAt(int position) => _last[position];

    /// <summary>Hours that whoever fills a position has worked on it since they took it.</summary>
    public ref double Worked(int position) => ref _worked[position];

    public void Seat(Person person, int position)
    {
        _operator[position] = person;
        _last[position] = person;
        _worked[position] = 0;
        person.TakePlace(position, ++_assignments, clock.Now);
    }

    /// <summary>Frees whoever fills a position; <see langword="null"/> where nobody does.</summary>
    public Person? Free(int position)
    {
        var person = _operator[position];
        if (person is null)
            return null;
        _operator[position] = null;
        person.LeavePlace(clock);
        return person;
    }
}
