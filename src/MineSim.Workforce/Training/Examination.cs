using MineSim.Kernel;
using MineSim.Records.People;
using MineSim.Spec.Training;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Training;

/// <summary>Assessments by chance, with extensions.</summary>
internal sealed class Examination(AssessmentStage spec, ICourse course) : Stage(course, spec)
{
    /// <summary>What an extension is called in the table of training.</summary>
    private const string Extension = "extension";

    private readonly long _length = Clock.FromHours(spec.Hours);
    private int _extensions;

    public override IEnumerable<TrainingCharge> Charges(Instant now) =>
        spec.ExtensionFeeUsd > 0
            ? [.. base.Charges(now), new(Extension, _extensions, "1", _extensions * spec.ExtensionFeeUsd)]
            : base.Charges(now);

    protected override bool TrainsByCalendar(Trainee trainee) => true;

    protected override void Begin(Trainee trainee, Instant now) => trainee.Sit(now, _length);

    protected override void Write(Trainee trainee, Instant now) => trainee.Work(now - trainee.WrittenTo);

    protected override void OnDue(Trainee trainee, Instant now)
    {
        if (trainee.Extended.IsNow)
        {
            TryAgain(trainee, now);
            return;
        }

        // After the last extension pass and fail keep their proportion.
        var mayBeExtended = trainee.Extended.Count < spec.Extensions;
        var luck = trainee.Draw();
        if (luck < (mayBeExtended ? spec.Pass : spec.Pass / (1 - spec.Extend)))
            Finish(trainee, now);
        else if (mayBeExtended && luck < spec.Pass + spec.Extend)
            Extend(trainee, now);
        else
            Fail(trainee, now);
    }

    private void TryAgain(Trainee trainee, Instant now)
    {
        EndRow(trainee, now, TrainingOutcome.Done);
        BeginRow(trainee, now);
        trainee.TryAgain(now, _length);
    }

    private void Extend(Trainee trainee, Instant now)
    {
        Course.CountExtension();
        _extensions++;
        EndRow(trainee, now, TrainingOutcome.Extended);
        trainee.Begin(Extension, now, spec.ExtensionFeeUsd, usdPerHour: 0);
        trainee.Extend(now, Clock.FromHours(spec.ExtensionHours));
    }

    private void Fail(Trainee trainee, Instant now)
    {
        Depart(trainee, now);
        Course.Fail(trainee, now);
    }

    /// <summary>An attempt or an extension is over, and the other follows.</summary>
    private void EndRow(Trainee trainee, Instant now, TrainingOutcome outcome)
    {
        Write(trainee, now);
        Course.Report(trainee, outcome);
    }
}
