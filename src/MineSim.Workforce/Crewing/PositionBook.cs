using MineSim.Records;
using MineSim.Records.People;
using MineSim.Workforce.Hiring;
using MineSim.Workforce.People;
using MineSim.Workforce.Skills;
using MineSim.Workforce.Time;
using MineSim.Workforce.Training;

namespace MineSim.Workforce.Crewing;

/// <summary>
/// The positions of one replication through a shift: who takes and leaves which, what they work there, and what they
/// learn by
/// it once they have left.
/// </summary>
internal sealed class PositionBook(
    Seats seats,
    int[] skillOf,
    ShiftCrewing crewing,
    Successions successions,
    TeachingBook teaching,
    SkillBook skills,
    IReadOnlyList<string> shifts,
    RowSink<PositionWork>? rows
)
{
    private readonly bool[] _isWanted = new bool[skillOf.Length];
    private int _day;
    private int _shift;
    private Instant _now;

    /// <summary>A shift begins.</summary>
    public void Turn(int day, int shift, Instant now) => (_day, _shift, _now) = (day, shift, now);

    /// <exception cref="ArgumentException">A position is unknown or wanted twice.</exception>
    public void Require(ReadOnlySpan<int> wanted)
    {
        Array.Clear(_isWanted);
        foreach (var position in wanted)
        {
            if ((uint)position >= (uint)_isWanted.Length || _isWanted[position])
                throw new ArgumentException($"Position {position} is unknown or wanted twice.", nameof(wanted));
            _isWanted[position] = true;
        }
    }

    public Person? At(int position) => seats.At(position);

    public Proficiency ProficiencyAt(int position) =>
        seats.At(position) is { } person ? ProficiencyOf(person, position) : Proficiency.Experienced;

    public bool TryAssign(int position)
    {
        if (seats.At(position) is not null)
            return true;
        if (crewing.FindFor(position) is not { } person)
            return false;
        seats.Seat(person, position);
        return true;
    }

    public void Work(int position, double hours)
    {
        if (seats.At(position) is null)
            return;
        seats.Worked(position) += hours;
    }

    public void Release(int position)
    {
        if (seats.At(position) is not { } person)
            return;
        Close(position, person, _now);
        seats.Free(position);
        crewing.Free(person);
    }

    /// <summary>Ends every assignment of the shift before.</summary>
    public void EndShift(Instant now)
    {
        for (var position = 0; position < seats.Count; position++)
        {
            if (seats.At(position) is not { } person)
                continue;
            Close(position, person, now);
            seats.Free(position);
        }
    }

    private Proficiency ProficiencyOf(Person person, int position) =>
        teaching.Slow(person, person.ProficiencyIn(skillOf[position], _now));

    private void Close(int position, Person person, Instant now)
    {
        var (skill, worked) = (skillOf[position], seats.Worked(position));
        var time = rows is not null ? ProficiencyOf(person, position).Time : 1;
        teaching.Work(person, skill, worked);
        if (worked > 0)
            person.Work(skill, worked, successions.Practice(person, skill, worked), now);
        rows?.Invoke(
            new PositionWork(
                _day,
                shifts[_shift],
                position,
                person.Name,
                skills.NameOf(skill),
                worked,
                person.PracticeIn(skill, now),
                time
            )
        );
    }
}
