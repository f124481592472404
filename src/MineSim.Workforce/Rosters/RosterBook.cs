using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Spec.Rosters;

namespace MineSim.Workforce.Rosters;

/// <summary>
/// All rosters, and who of their panels is on. A panel of a roster has a number among those of all rosters; it is
/// called a
/// crew where rosters do not matter.
/// </summary>
internal sealed class RosterBook
{
    private readonly Dictionary<string, int> _firstCrew = new(StringComparer.Ordinal);
    private readonly List<(PanelRoster Roster, int Panel)> _crews = [];
    private readonly IReadOnlyList<ShiftHours> _shifts;
    private readonly HashSet<int> _holidays;
    private readonly int[][] _holidaysWorked;
    private readonly int[] _shiftToday;
    private int _shift;

    public RosterBook(WorkforceSpec spec, WorkCalendar calendar)
    {
        foreach (var roster in spec.Rosters.Prepend(spec.Roster))
        {
            if (!_firstCrew.TryAdd(roster.Name, _crews.Count))
                throw new ArgumentException($"Two rosters are called \"{roster.Name}\".", nameof(spec));
            var panels = new PanelRoster(roster, calendar.Shifts.Count);
            for (var panel = 0; panel < panels.Panels; panel++)
                _crews.Add((panels, panel));
        }

        _shifts = calendar.Shifts;
        _holidays = [.. calendar.Holidays];
        _holidaysWorked =
        [
            .. _crews.Select(crew =>
                calendar
                    .Holidays.Where(day => crew.Roster.ShiftOf(crew.Panel, day) != PanelRoster.Off)
                    .Order()
                    .ToArray()
            ),
        ];
        _shiftToday = new int[_crews.Count];
    }

    /// <summary>
    /// The crew of somebody by their number within their role: they are spread over the panels in turn.
    /// </summary>
    public int CrewOf(PersonGroupSpec group, int number)
    {
        if (!_firstCrew.TryGetValue(group.Roster ?? "", out var first))
            throw new ArgumentException($"There is no roster \"{group.Roster}\".", nameof(group));
        if (group.Panel is { } panel && (panel < 1 || panel > _crews[first].Roster.Panels))
            throw new ArgumentException($"There is no panel {panel} in the roster of {group.Role}.", nameof(group));
        return first + number % _crews[first].Roster.Panels;
    }

    /// <summary>The most panels of any roster.</summary>
    public int Panels => _crews.Max(crew => crew.Panel) + 1;

    /// <summary>How many crews there are.</summary>
    public int Crews => _crews.Count;

    public int PanelOf(int crew) => _crews[crew].Panel;

    /// <summary>A crew's roster and its panel there, holidays or not.</summary>
    public (PanelRoster Roster, int Panel) PanelAndRosterOf(int crew) => _crews[crew];

    public bool IsHoliday(int day) => _holidays.Contains(day);

    /// <summary>A shift begins.</summary>
    public void Turn(int day, int shift)
    {
        _shift = shift;
        for (var crew = 0; crew < _shiftToday.Length; crew++)
            _shiftToday[crew] = ShiftOf(crew, day);
    }

    /// <summary>Whether a crew is on in the shift that began last.</summary>
    public bool IsOn(int crew) => _shiftToday[crew] == _shift;

    /// <summary>The one shift that a crew works on a day, or <see cref="PanelRoster.Off"/>.</summary>
    public int ShiftOf(int crew, int day)
    {
        var (roster, panel) = _crews[crew];
        return _holidays.Count > 0 && _holidays.Contains(day) ? PanelRoster.Off : roster.ShiftOf(panel, day);
    }

    /// <summary>Days that a crew works from the first of two days up to the second, which does not count.</summary>
    public int Workdays(int crew, int from, int to)
    {
        var (roster, panel) = _crews[crew];
        var worked = _holidaysWorked[crew];
        return roster.Workdays(panel, from, to) - (worked.Length == 0 ? 0 : Before(worked, to) - Before(worked, from));
    }

    /// <summary>Hours that a crew works a day on average, holidays apart.</summary>
    public double HoursADay(int crew)
    {
        var (roster, panel) = _crews[crew];
        var hours = 0.0;
        for (var day = 0; day < roster.Period; day++)
        {
            if (roster.ShiftOf(panel, day) is not PanelRoster.Off and var shift)
                hours += _shifts[shift].Length;
        }

        return hours / roster.Period;
    }

    private static int Before(int[] days, int day)
    {
        var place = Array.BinarySearch(days, day);
        return place < 0 ? ~place : place;
    }
}
