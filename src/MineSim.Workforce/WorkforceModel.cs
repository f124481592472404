namespace MineSim.Workforce;

/// <summary>
/// The people of one replication: who is on site and came, and who fills which position. It knows no machine, only
/// positions, numbered from 0, that want a skill. Not safe for use by several threads at once.
/// </summary>
/// <remarks>
/// A shift is staffed by a maximum matching of the wanted positions with licensed people who are present: as many
/// positions as possible, the earlier in the request before the later. Within that, a position goes to whoever of
/// those present filled it last, then to people with the fewest other skills, then in the order of the people. During
/// the shift only free people move: nobody is taken off one position for another. A licence that begins during a shift
/// counts from the next. After the first shifts nothing is allocated.
/// </remarks>
public sealed class WorkforceModel
{
    private readonly Muster _muster;
    private readonly SkillNumbers _skills;
    private readonly LicenceMatching _matching;
    private readonly FreePeople _free;
    private readonly StaffingCount _staffing;
    private readonly int[] _skillOf;
    private readonly Person?[] _operator;
    private readonly Person?[] _lastOperator;
    private readonly Person?[] _candidate;
    private readonly bool[] _isWanted;
    private readonly bool[] _isMatched;
    private long _assignments;

    /// <summary>Employs the people. The same arguments give the same people, absences and assignments.</summary>
    /// <param name="spec">The workforce.</param>
    /// <param name="positions">The skill that each position wants, a licence in which its operator must hold; <see langword="null"/> when anybody present may fill it.</param>
    /// <param name="shifts">Names of the day's shifts in order, 1 or more.</param>
    /// <param name="seed">Master seed of the run.</param>
    /// <param name="replication">Number of the replication, from 0.</param>
    /// <param name="staffing">Receives one row for each skill at the start of each shift; <see langword="null"/> when nobody listens.</param>
    /// <exception cref="ArgumentException">A count, chance, role or skill of <paramref name="spec"/> or <paramref name="positions"/> is out of range or empty.</exception>
    public WorkforceModel(
        WorkforceSpec spec, IReadOnlyList<string?> positions, IReadOnlyList<string> shifts, ulong seed, int replication,
        Action<StaffingRow>? staffing = null)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(positions);
        ArgumentNullException.ThrowIfNull(shifts);

        _skills = new SkillNumbers(positions, spec.People);
        _muster = new Muster(spec, shifts.Count, _skills, seed, replication);
        _matching = new LicenceMatching(_skills.Count + 1, _muster.Groups.Length);
        _free = new FreePeople(_muster.People.Length);
        _staffing = new StaffingCount(_skills, shifts, staffing);
        _skillOf = [.. positions.Select(skill => _skills[skill])];
        _operator = new Person?[positions.Count];
        _lastOperator = new Person?[positions.Count];
        _candidate = new Person?[positions.Count];
        _isWanted = new bool[positions.Count];
        _isMatched = new bool[positions.Count];
    }

    /// <summary>Everybody, present or not.</summary>
    internal IReadOnlyList<Person> People => _muster.People;

    /// <summary>A shift begins: every earlier assignment ends, and the wanted positions are filled as far as people go.</summary>
    /// <param name="day">Days since the start of the run, from 0; −1 for a shift that is under way when the run starts.</param>
    /// <param name="shift">The shift's place in the day, from 0.</param>
    /// <param name="hour">Hours since the start of the run at which it begins: who has been hired and licensed by then.</param>
    /// <param name="wanted">The positions to fill, most important first, each once.</param>
    /// <exception cref="ArgumentException">The shift is not later than the one before, or a position is unknown or wanted twice.</exception>
    public void StartShift(int day, int shift, double hour, ReadOnlySpan<int> wanted)
    {
        Mark(wanted);
        _muster.Call(day, shift, hour);
        Dismiss();
        OpenMatching();
        Array.Clear(_isMatched);
        _staffing.Clear();
        foreach (int position in wanted)
        {
            _isMatched[position] = _matching.TryFill(_skillOf[position]);
            _staffing.Count(_skillOf[position], _isMatched[position]);
        }

        SeatThoseWhoRanItLast(wanted);
        SeatTheRest(wanted);
        _staffing.Report(day, shift, _muster.Groups);
    }

    /// <summary>Whether somebody fills a position now.</summary>
    public bool IsFilled(int position) => _operator[position] is not null;

    /// <summary>Name of the person who fills a position; <see langword="null"/> when nobody does.</summary>
    public string? OperatorOf(int position) => _operator[position]?.Name;

    /// <summary>
    /// Fills a position, unless it is filled already, with somebody who is present, licensed and free: whoever filled
    /// it last if possible. False when there is nobody.
    /// </summary>
    public bool TryAssign(int position)
    {
        if (IsFilled(position))
            return true;

        int skill = _skillOf[position];
        if (_lastOperator[position] is { } last && _free.Contains(last.Number) && _matching.IsAllowed(skill, last.Group))
        {
            Seat(last, position);
            return true;
        }

        foreach (int group in _matching.Order)
        {
            if (_matching.IsAllowed(skill, group) && FirstFree(group) is { } person)
            {
                Seat(person, position);
                return true;
            }
        }

        return false;
    }

    /// <summary>Frees the person who fills a position, if anybody does, for another in the same shift.</summary>
    public void Release(int position)
    {
        if (_operator[position] is not { } person)
            return;
        _operator[position] = null;
        person.Position = Person.Nowhere;
        _free.Add(person.Number);
    }

    /// <summary>What people have been employed for since the start of the run, up to an hour of it: always the same rows in the same order.</summary>
    /// <param name="hour">Hours since the start of the run.</param>
    public IReadOnlyList<PayrollRow> Payroll(double hour) => _muster.Payroll(hour);

    private void Mark(ReadOnlySpan<int> wanted)
    {
        Array.Clear(_isWanted);
        foreach (int position in wanted)
        {
            if ((uint)position >= (uint)_isWanted.Length || _isWanted[position])
                throw new ArgumentException($"Position {position} is unknown or wanted twice.", nameof(wanted));
            _isWanted[position] = true;
        }
    }

    /// <summary>Ends every assignment of the shift before; those who came to this one are free.</summary>
    private void Dismiss()
    {
        Array.Clear(_operator);
        _free.Clear();
        foreach (Person person in _muster.People)
        {
            person.Position = Person.Nowhere;
            if (person.IsPresent)
                _free.Add(person.Number);
        }
    }

    private void OpenMatching()
    {
        _matching.Clear();
        for (int g = 0; g < _muster.Groups.Length; g++)
        {
            PersonGroup group = _muster.Groups[g];
            _matching.Supply(g, group.Present);
            _matching.Allow(_skills.Any, g);
            if (!group.IsLicensed)
                continue;
            foreach (int skill in group.Skills)
                _matching.Allow(skill, g);
        }

        _matching.Sort();
    }

    private void SeatThoseWhoRanItLast(ReadOnlySpan<int> wanted)
    {
        // Whoever ran it last of all is often off site (the other panel); of those here, the most recent counts.
        Array.Clear(_candidate);
        foreach (Person person in _muster.People)
        {
            int position = person.LastPosition;
            if (!person.IsPresent || position == Person.Nowhere || !_isMatched[position])
                continue;
            if (_candidate[position] is not { } rival || rival.LastAssignment < person.LastAssignment)
                _candidate[position] = person;
        }

        foreach (int position in wanted)
        {
            if (_candidate[position] is { } person && _matching.TryReserve(_skillOf[position], person.Group))
                Seat(person, position);
        }
    }

    private void SeatTheRest(ReadOnlySpan<int> wanted)
    {
        foreach (int position in wanted)
        {
            if (_isMatched[position] && !IsFilled(position))
                Seat(FirstFree(_matching.Take(_skillOf[position]))!, position);
        }
    }

    private Person? FirstFree(int group)
    {
        PersonGroup members = _muster.Groups[group];
        int number = _free.FirstWithin(members.First, members.End);
        return number < 0 ? null : _muster.People[number];
    }

    private void Seat(Person person, int position)
    {
        _operator[position] = person;
        _lastOperator[position] = person;
        _free.Remove(person.Number);
        person.Position = position;
        person.LastPosition = position;
        person.LastAssignment = ++_assignments;
    }
}
