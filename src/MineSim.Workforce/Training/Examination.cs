using MineSim.Kernel;

namespace MineSim.Workforce;

/// <summary>Assessments by chance, with extensions.</summary>
internal sealed class Examination(AssessmentStage spec, Programme programme) : Stage(programme, spec.Name)
{
    /// <summary>What an extension is called in the table of training.</summary>
    private const string Extension = "extension";

    private readonly long _length = Clock.FromHours(spec.Hours);

    protected override void Begin(Trainee trainee, long now)
    {
        trainee.Extended = default;
        trainee.Due = now + _length;
    }

    protected override void Write(Trainee trainee, long now) => trainee.Work(now - trainee.WrittenTo);

    protected override void OnDue(Trainee trainee, long now)
    {
        if (trainee.Extended.IsNow)
        {
            Again(trainee, now, TrainingOutcome.Done, Name, _length);
            return;
        }

        // After the last extension pass and fail keep their proportion.
        var mayBeExtended = trainee.Extended.Count < spec.Extensions;
        var luck = trainee.Draw();
        if (luck < (mayBeExtended ? spec.Pass : spec.Pass / (1 - spec.Extend))) Finish(trainee, now);
        else if (mayBeExtended && luck < spec.Pass + spec.Extend) Extend(trainee, now);
        else Fail(trainee, now);
    }

    private void Extend(Trainee trainee, long now)
    {
        Programme.CountExtension();
        Again(trainee, now, TrainingOutcome.Extended, Extension, Clock.FromHours(spec.ExtensionHours));
    }

    private void Fail(Trainee trainee, long now)
    {
        Depart(trainee, now);
        Programme.Fail(trainee, now);
    }

    /// <summary>An extension follows an attempt, or an attempt an extension.</summary>
    private void Again(Trainee trainee, long now, TrainingOutcome outcome, string what, long length)
    {
        Write(trainee, now);
        Programme.Report(trainee, outcome);
        var isExtension = outcome == TrainingOutcome.Extended;
        trainee.Begin(what, now);
        trainee.Extended = (trainee.Extended.Count + (isExtension ? 1 : 0), isExtension);
        trainee.Due = now + length;
    }
}
