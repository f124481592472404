using MineSim.Kernel;
using MineSim.Records.People;
using MineSim.Spec.Training;
using MineSim.Workforce.People;
using MineSim.Workforce.Skills;
using MineSim.Workforce.Time;

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
        WaitCause? lacking = null;
        foreach (var trainee in Here)
        {
            var person = trainee.Person;
            if (!person.IsPresent)
            {
                trainee.BeginShift(null, person.IsRostered ? WaitCause.Absence : WaitCause.Roster);
            }
            else if (FindTrainer(operators, skillOf, ref position) is { } trainer)
            {
                teaching.Join(trainer, Skill, spec.TraineesPerTrainer, spec.Pace);
                trainee.BeginShift(trainer, WaitCause.Machine);
            }
            else
            {
                trainee.BeginShift(null, lacking ??= WhatIsLacking(staff));
            }
        }
    }

    public override void EndShift(Instant from, Instant to)
    {
        foreach (var trainee in Here)
        {
            var end = Instant.Earlier(to, trainee.Leaves);
            trainee.Wait(Instant.Earlier(from, end), WaitCause.Roster);
            if (trainee.Trainer is { } trainer)
            {
                var taught = teaching.Of(trainer);
                if (trainee.WrittenTo < end)
                    Train(trainee, Clock.FromHours(taught.Hours), end);
                Course.CountTeaching(taught);
            }

            trainee.EndShift(end);
        }
    }

    /// <summary>Before the run begins nothing stands in the way but the roster.</summary>
    public override void EndDay(Instant midnight)
    {
        if (midnight.Ticks > 0)
            return;
        foreach (var trainee in Here)
        {
            Train(trainee, before.OnSite(trainee.Person, midnight - trainee.WrittenTo), midnight);
            trainee.Wait(midnight, WaitCause.Roster);
            trainee.EndIfTrained(midnight);
        }
    }

    protected override void Begin(Trainee trainee, Instant now) =>
        trainee.LineUp(WaitCause.Roster, Clock.FromHours(spec.Hours));

    protected override void Write(Trainee trainee, Instant now) => trainee.Wait(now, WaitCause.Roster);

    private void Train(Trainee trainee, long worked, Instant end)
    {
        worked = Math.Min(worked, Math.Min(end - trainee.WrittenTo, trainee.Remaining));
        trainee.Train(worked);
        Course.Practise(trainee.Person, spec.Counts * Clock.ToHours(worked), end);
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

    /// <summary>What who came without a place beside a trainer waits for: a machine, if some trainer has none.</summary>
    private WaitCause WhatIsLacking(ReadOnlySpan<Person> staff)
    {
        foreach (var person in staff)
        {
            if (person.IsFree && Teaches(person))
                return WaitCause.Machine;
        }

        return WaitCause.Trainer;
    }
}
