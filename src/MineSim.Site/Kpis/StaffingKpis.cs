using MineSim.Records.Kpis;
using MineSim.Records.People;
using MineSim.Records.Words;
using MineSim.Spec;

namespace MineSim.Site.Kpis;

/// <summary>How well shifts were staffed, by skill.</summary>
internal sealed class StaffingKpis(WorkforceSpec? workforce = null)
{
    private readonly List<Skill> _skills = [];

    /// <summary>Forgets what was counted: the warm-up is over.</summary>
    public void Clear() => _skills.Clear();

    public void Count(in StaffingRow row)
    {
        var skill = Find(row.Skill);
        skill.Shifts++;
        skill.Required += row.Required;
        skill.Rostered += row.Rostered;
        skill.Present += row.Present;
        skill.Licensed += row.Licensed;
        skill.Assigned += row.Assigned;
        skill.Short += row.Short;
        if (row.Short > 0)
            skill.ShortShifts++;
        skill.OnLeave += row.OnLeave;
        skill.Sick += row.Sick;
        skill.Training += row.Training;
        skill.Travelling += row.Travelling;
        skill.Fatigued += row.Fatigued;
        skill.CalledIn += row.CalledIn;
        skill.OvertimeH += row.OvertimeH;
    }

    public void Report(List<KpiRow> kpis)
    {
        ReportNumbers(kpis);
        Each(kpis, Kpi.ShortShifts, s => s.ShortShifts);
        if (workforce is not { } spec)
            return;
        if (spec.Leave is not null)
            Each(kpis, Kpi.PeopleOnLeave, s => s.OnLeave);
        if (spec.Sickness is not null)
            Each(kpis, Kpi.PeopleSick, s => s.Sick);
        if (spec.TrainingDays > 0)
            Each(kpis, Kpi.PeopleTraining, s => s.Training);
        if (spec.Homes.Count > 0)
            Each(kpis, Kpi.PeopleTravelling, s => s.Travelling);
        if (spec.Fatigue is not null)
            Each(kpis, Kpi.PeopleFatigued, s => s.Fatigued);
        if (spec.CallIn is null)
            return;
        Each(kpis, Kpi.PeopleCalledIn, s => s.CalledIn);
        foreach (var skill in _skills)
            kpis.Add(new(Kpi.Overtime, skill.Name, skill.OvertimeH));
    }

    /// <summary>Reports those of the figures that are followed by month, and who was rostered.</summary>
    public void ReportMonth(List<KpiRow> kpis)
    {
        Each(kpis, Kpi.PeopleRostered, s => s.Rostered);
        ReportNumbers(kpis);
    }

    private void ReportNumbers(List<KpiRow> kpis)
    {
        Each(kpis, Kpi.PeopleRequired, s => s.Required);
        Each(kpis, Kpi.PeoplePresent, s => s.Present);
        Each(kpis, Kpi.PeopleLicensed, s => s.Licensed);
        Each(kpis, Kpi.PeopleAssigned, s => s.Assigned);
        Each(kpis, Kpi.PeopleShort, s => s.Short);
    }

    private void Each(List<KpiRow> kpis, Kpi kpi, Func<Skill, long> count)
    {
        foreach (var skill in _skills)
            kpis.Add(new(kpi, skill.Name, count(skill) / (double)skill.Shifts));
    }

    private Skill Find(string name)
    {
        foreach (var skill in _skills)
        {
            if (ReferenceEquals(skill.Name, name) || skill.Name == name)
                return skill;
        }

        _skills.Add(new Skill(name));
        return _skills[^1];
    }

    private sealed class Skill(string name)
    {
        public string Name => name;

        public long Shifts { get; set; }

        public long Required { get; set; }

        public long Rostered { get; set; }

        public long Present { get; set; }

        public long Licensed { get; set; }

        public long Assigned { get; set; }

        public long Short { get; set; }

        public long ShortShifts { get; set; }

        public long OnLeave { get; set; }

        public long Sick { get; set; }

        public long Training { get; set; }

        public long Travelling { get; set; }

        public long Fatigued { get; set; }

        public long CalledIn { get; set; }

        public double OvertimeH { get; set; }
    }
}
