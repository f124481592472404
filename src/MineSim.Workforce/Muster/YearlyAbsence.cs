using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Workforce.People;
using MineSim.Workforce.Rosters;

namespace MineSim.Workforce.Muster;

/// <summary>
/// Who is on leave or on a training day: in each year since they joined exactly as many working days as they are due.
/// </summary>
/// <remarks>
/// Training days fall on the working days that leave lets be, and each is drawn from a stream of its own: training
/// changes nobody's leave.
/// </remarks>
internal sealed class YearlyAbsence
{
    private const int Year = 365;

    private readonly LeaveSpec _leave;
    private readonly int _training;
    private readonly RosterBook _rosters;
    private readonly Streams _streams;
    private readonly List<Plan?> _plans = [];

    public YearlyAbsence(WorkforceSpec spec, RosterBook rosters, Streams streams)
    {
        _leave = spec.Leave ?? new(0, 1);
        _training = spec.TrainingDays;
        if (_leave is { DaysAYear: < 0 or > Year } or { InARow: < 1 } || _training is < 0 or > Year)
        {
            throw new ArgumentOutOfRangeException(
                nameof(spec),
                _leave,
                "Leave and training days are from 0 to 365 a year, and blocks of 1 or more."
            );
        }

        (_rosters, _streams) = (rosters, streams);
    }

    /// <summary>Whether there is anything to ask for.</summary>
    public bool IsPlanned => _leave.DaysAYear > 0 || _training > 0;

    /// <summary>What keeps somebody away who is rostered on a day.</summary>
    public AbsenceCause CauseOn(Person person, int day)
    {
        while (_plans.Count <= person.Number)
            _plans.Add(null);
        if ((_plans[person.Number] ??= Begin(person)) is not { } plan || day < plan.From)
            return AbsenceCause.None;
        while (day >= plan.From + Year)
            Draw(person, plan, plan.From + Year);
        if (plan.Leave.Falls(_rosters.Workdays(person.Crew, plan.From, day), out var onLeave))
            return AbsenceCause.Leave;
        return plan.Training.Falls(_rosters.Workdays(person.Crew, plan.From, day) - onLeave, out _)
            ? AbsenceCause.Training
            : AbsenceCause.None;
    }

    /// <summary>
    /// Whether a day off lies within leave. Of days after somebody's present year nobody knows yet; no leave goes on
    /// from one year to the next.
    /// </summary>
    public bool IsLeaveAround(Person person, int day) =>
        person.Number < _plans.Count
        && _plans[person.Number] is { } plan
        && day >= plan.From
        && day < plan.From + Year
        && plan.Leave.Spans(_rosters.Workdays(person.Crew, plan.From, day));

    private Plan Begin(Person person)
    {
        var plan = new Plan(
            new DaysAway(_leave.DaysAYear, _leave.InARow, _streams.Of(person.Name, "leave")),
            new DaysAway(_training, 1, _streams.Of(person.Name, "training-days"))
        );
        Draw(person, plan, (int)Math.Floor(person.Hired / 24));
        return plan;
    }

    private void Draw(Person person, Plan plan, int from)
    {
        plan.From = from;
        var workdays = _rosters.Workdays(person.Crew, from, from + Year);
        plan.Leave.Draw(workdays);
        plan.Training.Draw(Math.Max(0, workdays - plan.Leave.Days));
    }

    private sealed class Plan(DaysAway leave, DaysAway training)
    {
        public DaysAway Leave => leave;

        public DaysAway Training => training;

        /// <summary>The day on which their present year began.</summary>
        public int From { get; set; }
    }
}
