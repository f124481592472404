using MineSim.Kernel;
using MineSim.Records.People;
using MineSim.Spec.Training;
using MineSim.Workforce.People;
using MineSim.Workforce.Skills;

namespace MineSim.Workforce.Training;

/// <summary>
/// Hours on real machines. As a shift begins, those who came first are put beside the trainers who fill positions of
/// the
/// skill; they stay with them for the shift, whichever machine it is.
/// </summary>
internal sealed class MachineTraining(
    OnSiteStage spec,
    ICourse course,
    string instruct,
    SkillBook skills,
    TeachingBook teaching,
    NominalSite before
) : Stage(course, spec)
{
    private readonly int _instruct = skills[instruct];

    /// <summary>The skill of the machines.</summary>
    public int Skill { get; } = skills[spec.Skill];

    /// <summary>
    /// Trainers who are wanted in the shift that begins: so many that everybody who came stands beside one.
    /// </summary>
    public int TrainersWanted
    {
        get
        {
            var present = 0;
            foreach (var trainee in Here)
                present += trainee.Person.IsPresent ? 1 : 0;
            return (present + spec.TraineesPerTrainer - 1) / spec.TraineesPerTrainer;
        }
    }

    /// <summary>Whether anybody is in the stage.</summary>
    public bool IsWanted => Here.Count > 0;

    public override bool IsOnSite(Trainee trainee) => true;

    /// <summary>Whether somebody may teach here.</summary>
    public bool Teaches(Person person) => person.Holds(Skill) && person.Holds(_instruct);

    /// <summary>A shift begins, and positions are filled.</summary>
    /// <param name="operators">Who fills each position; <see langword="null"/> where nobody does.</param>
    /// <param name="skillOf">The skill that each wants.</param>
    /// <param name="staff">Everybody employed.</param>
    public void StartShift(ReadOnlySpan<Person?> operators, int[] skillOf, ReadOnlySpan<Person> staff)
    {
        var position = 0;
        bool? isTrainerWithoutMachine = null;
        foreach (var trainee in Here)
        {
            trainee.Cause = WhyAway(trainee.Person);
            if (!trainee.Person.IsPresent)
                continue;
            if (FindTrainer(operators, skillOf, ref position) is { } trainer)
                Join(trainee, trainer);
            else if (isTrainerWithoutMachine ??= SomeTrainerHasNoMachine(staff))
                trainee.Cause = WaitCause.Machine;
        }
    }

    public override void EndShift(long from, long to)
    {
        foreach (var trainee in Here)
        {
            var end = Math.Min(to, trainee.Leaves);
            trainee.Wait(Math.Min(from, end), WaitCause.Roster);
            if (trainee.Trainer is { } trainer)
            {
                var taught = teaching.Of(trainer);
                if (trainee.WrittenTo < end)
                    Train(trainee, Clock.FromHours(taught.Hours), end);
                Course.CountTeaching(taught);
            }

            trainee.Wait(
                end,
                trainee.Trainer is null ? trainee.Cause
                    : trainee.Remaining == 0 ? WaitCause.Roster
                    : WaitCause.Machine
            );
            trainee.Trainer = null;
            trainee.Cause = WaitCause.Roster;
            if (trainee.Remaining == 0)
                trainee.Due = end;
        }
    }

    /// <summary>Before the run begins nothing stands in the way but the roster.</summary>
    public override void EndDay(long midnight)
    {
        if (midnight > 0)
            return;
        foreach (var trainee in Here)
        {
            Train(trainee, before.OnSite(trainee.Person, midnight - trainee.WrittenTo), midnight);
            trainee.Wait(midnight, WaitCause.Roster);
            if (trainee.Remaining == 0)
                trainee.Due = midnight;
        }
    }

    protected override void Begin(Trainee trainee, long now)
    {
        trainee.Remaining = Clock.FromHours(spec.Hours);
        trainee.Cause = WaitCause.Roster;
    }

    protected override void Write(Trainee trainee, long now) => trainee.Wait(now, WaitCause.Roster);

    private static WaitCause WhyAway(Person person) =>
        !person.IsRostered ? WaitCause.Roster
        : !person.IsPresent ? WaitCause.Absence
        : WaitCause.Trainer;

    private void Train(Trainee trainee, long worked, long end)
    {
        worked = Math.Min(worked, Math.Min(end - trainee.WrittenTo, trainee.Remaining));
        trainee.Work(worked);
        trainee.Remaining -= worked;
        Course.Practise(trainee.Person, spec.Counts * Clock.ToHours(worked), Clock.ToHours(end));
    }

    /// <summary>The next trainer on a machine with a place for one more.</summary>
    private Person? FindTrainer(ReadOnlySpan<Person?> operators, int[] skillOf, ref int position)
    {
        for (; position < operators.Length; position++)
        {
            if (
                skillOf[position] == Skill
                && operators[position] is { } person
                && Teaches(person)
                && teaching.Of(person).HasPlace(spec.TraineesPerTrainer)
            )
            {
                return person;
            }
        }

        return null;
    }

    private void Join(Trainee trainee, Person trainer)
    {
        teaching.Join(trainer, Skill, spec.TraineesPerTrainer, spec.Pace);
        trainee.Trainer = trainer;
    }

    private bool SomeTrainerHasNoMachine(ReadOnlySpan<Person> staff)
    {
        foreach (var person in staff)
        {
            if (person.IsFree && Teaches(person))
                return true;
        }

        return false;
    }
}
