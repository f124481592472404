using MineSim.Kernel;
using MineSim.Records.People;
using MineSim.Spec.Training;
using MineSim.Workforce.Skills;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Training;

/// <summary>Years that begin with a block in class, and are on site by roster for the rest.</summary>
internal sealed class Apprenticeship(ApprenticeshipStage spec, ICourse course, SkillBook skills, NominalSite before)
    : Stage(course, spec)
{
    private static readonly long Year = Clock.FromHours(8760);

    private readonly long _class = Clock.FromHours(spec.ClassHours);

    public override int? Assists { get; } = spec.Assists is { } skill ? skills[skill] : null;

    public override bool IsOnSite(Trainee trainee) => !trainee.Year.InClass;

    public override void EndShift(Instant from, Instant to)
    {
        foreach (var trainee in Here)
        {
            if (trainee.Year.InClass)
                continue;
            var end = Instant.Earlier(to, Instant.Earlier(trainee.Due, trainee.Leaves));
            trainee.Wait(Instant.Earlier(from, end), WaitCause.Roster);
            if (trainee.Person.IsPresent)
                Train(trainee, end - trainee.WrittenTo, end);
            else
                trainee.Wait(end, trainee.Person.IsRostered ? WaitCause.Absence : WaitCause.Roster);
            trainee.EndIfTrained(end);
        }
    }

    /// <summary>Before the run begins nothing stands in the way but the roster.</summary>
    public override void EndDay(Instant midnight)
    {
        if (midnight.Ticks > 0)
            return;
        foreach (var trainee in Here)
        {
            if (trainee.Year.InClass)
                continue;
            Train(trainee, before.OnSite(trainee.Person, midnight - trainee.WrittenTo), midnight);
            trainee.Wait(midnight, WaitCause.Roster);
            trainee.EndIfTrained(midnight);
        }
    }

    protected override bool TrainsByCalendar(Trainee trainee) => trainee.Year.InClass;

    protected override void Begin(Trainee trainee, Instant now)
    {
        if (Assists is { } skill)
            trainee.Person.TakeUp(skill, 0);
        BeginYear(trainee, 0, now);
    }

    protected override void Write(Trainee trainee, Instant now)
    {
        if (trainee.Year.InClass)
            trainee.Work(now - trainee.WrittenTo);
        else
            trainee.Wait(now, WaitCause.Roster);
    }

    protected override void OnDue(Trainee trainee, Instant now)
    {
        Write(trainee, now);
        var (over, began, inClass) = trainee.Year;
        if (inClass && began + Year > now)
        {
            trainee.GoOnSite(began + Year);
        }
        else if (trainee.Remaining > 0)
        {
            trainee.GoOnSite(Instant.Never);
        }
        else if (over + 1 < spec.Years)
        {
            BeginYear(trainee, over + 1, now);
        }
        else
        {
            Finish(trainee, now);
        }
    }

    private void BeginYear(Trainee trainee, int over, Instant now) =>
        trainee.BeginYear(over, now, _class, Clock.FromHours(spec.JobHours), Year);

    private void Train(Trainee trainee, long ticks, Instant end)
    {
        if (ticks <= 0)
            return;
        trainee.Train(ticks);
        Course.Practise(trainee.Person, spec.Counts * Clock.ToHours(ticks), end);
    }
}
