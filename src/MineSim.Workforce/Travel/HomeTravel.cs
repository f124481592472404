using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.Rosters;
using MineSim.Spec.Travel;
using MineSim.Workforce.People;
using MineSim.Workforce.Rosters;

namespace MineSim.Workforce.Travel;

/// <summary>
/// Who is on the way to or from site. Panel and home decide together: what holds for one of them holds for all, and is
/// found
/// once a swing.
/// </summary>
internal sealed class HomeTravel
{
    private const int NoSwing = int.MinValue;

    private readonly HomeSpec[] _homes;
    private readonly Transport?[] _by;
    private readonly RosterBook _rosters;
    private readonly WorkCalendar _calendar;
    private readonly double _rest;
    private readonly Party[] _parties;
    private readonly (int Journeys, int Late, double LateH)[] _totals;

    public HomeTravel(WorkforceSpec spec, RosterBook rosters, WorkCalendar calendar, Streams streams)
    {
        _homes = [.. spec.Homes];
        foreach (var home in _homes)
            Require(home);
        var transport = spec.Transport.ToDictionary(
            each => each.Name,
            each => new Transport(each, streams),
            StringComparer.Ordinal
        );
        _by =
        [
            .. _homes.Select(home =>
                home.By is not { } by
                    ? null
                    : transport.GetValueOrDefault(by)
                        ?? throw new ArgumentException($"There is no transport \"{by}\" to {home.Name}.", nameof(spec))
            ),
        ];
        (_rosters, _calendar, _rest) = (rosters, calendar, spec.Fatigue?.RestHours ?? 0);
        _totals = new (int, int, double)[_homes.Length];
        _parties = new Party[_homes.Length * rosters.Crews];
        Array.Fill(_parties, new Party { Last = NoSwing });
    }

    /// <summary>
    /// Whether somebody who is rostered for a shift is still, or already, under way. Days come in their order.
    /// </summary>
    public bool IsUnderWay(Person person, int day, double start, double length) =>
        person.Home != Homes.NearMine && !PartyOf(person, day).Stay.Allows(start, length);

    /// <summary>
    /// Whether somebody is on site through a shift of theirs or of others, now or some days ahead, as far as can be
    /// told.
    /// </summary>
    public bool IsOnSite(Person person, int day, double start, double length)
    {
        if (person.Home == Homes.NearMine)
            return true;
        ref var party = ref _parties[Number(person)];
        if (day <= party.Last)
            return day >= party.Stay.Swing.First && party.Stay.Allows(start, length);
        var (roster, panel) = _rosters.PanelAndRosterOf(person.Crew);
        var swing = Swing.From(roster, panel, day, _homes[person.Home].LeastDaysOff);
        return day >= swing.First && StayOf(person, swing).Allows(start, length);
    }

    /// <summary>A shift begins: somebody employed comes to their first of a swing, or to their last.</summary>
    public void Count(Person person, int day, int shift)
    {
        if (person.Home == Homes.NearMine || person is { IsTraining: true, Training.IsOnSite: false })
            return;
        ref var party = ref PartyOf(person, day);
        var (first, last) = (
            day == party.Stay.Swing.First && shift == party.FirstShift,
            day == party.Last && shift == party.LastShift
        );
        if (!first && !last)
            return;
        ref var totals = ref _totals[person.Home];
        totals.Journeys += (first ? 1 : 0) + (last ? 1 : 0);
        if (!first || party.Delay == 0)
            return;
        totals.Late++;
        totals.LateH += party.Delay;
    }

    public IReadOnlyList<TravelTotals> Totals() =>
        [
            .. _homes.Select(
                (home, i) =>
                    new TravelTotals(
                        home.Name,
                        _totals[i].Journeys,
                        _totals[i].Late,
                        _totals[i].LateH,
                        home.UsdPerJourney
                    )
            ),
        ];

    private int Number(Person person) => person.Crew * _homes.Length + person.Home;

    private ref Party PartyOf(Person person, int day)
    {
        ref var party = ref _parties[Number(person)];
        if (day > party.Last)
            Meet(ref party, person, day);
        return ref party;
    }

    private void Meet(ref Party party, Person person, int day)
    {
        var home = _homes[person.Home];
        var (roster, panel) = _rosters.PanelAndRosterOf(person.Crew);
        if (party.Last == NoSwing && Swing.LongestBreak(roster) < home.LeastDaysOff)
        {
            throw new ArgumentException(
                $"Who lives at {home.Name} has no {home.LeastDaysOff} days off in a row to go there.",
                nameof(person)
            );
        }

        var swing = Swing.From(roster, panel, day, home.LeastDaysOff);
        var stay = StayOf(person, swing);
        var delay = _by[person.Home]?.DelayOn((int)Math.Floor(stay.Departs / 24)) ?? 0;
        party = new Party
        {
            Stay = stay with { Ready = stay.Ready + delay },
            Last = swing.Last,
            Delay = delay,
            FirstShift = roster.ShiftOf(panel, swing.First),
            LastShift = roster.ShiftOf(panel, swing.Last),
        };
    }

    private Stay StayOf(Person person, Swing swing)
    {
        var (roster, panel) = _rosters.PanelAndRosterOf(person.Crew);
        return Stay.Of(_homes[person.Home], roster, panel, swing, _calendar.Shifts, _rest);
    }

    private static void Require(HomeSpec home)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(home.Name);
        if (!(home.TravelHours > 0 && home.LeastDaysOff >= 1 && home.UsdPerJourney >= 0))
        {
            throw new ArgumentException(
                $"A journey takes time, people go home for a day or more, and nobody is paid to travel, unlike {home}.",
                nameof(home)
            );
        }
    }

    /// <summary>Those of a panel who come from one home.</summary>
    private struct Party
    {
        public Stay Stay;
        public int Last;
        public int FirstShift;
        public int LastShift;
        public double Delay;
    }
}
