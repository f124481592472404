using MineSim.Scenarios.Language;
using MineSim.Spec.Training;

namespace MineSim.Scenarios.Building;

/// <summary>Turns drafts of training programmes into their specs.</summary>
internal static class TrainingAssembly
{
    public static IReadOnlyList<TrainingProgrammeSpec> Assemble(
        IReadOnlyList<Named<ProgrammeDraft>> programmes,
        IReadOnlyList<PeopleDraft> people,
        DateOnly start
    ) => [.. programmes.Select(programme => Programme(programme.Name.Text, programme.Value, people, start))];

    private static TrainingProgrammeSpec Programme(
        string name,
        ProgrammeDraft draft,
        IReadOnlyList<PeopleDraft> people,
        DateOnly start
    ) =>
        new(name, [.. draft.Stages.Select(stage => stage.Spec)], SiteAssembly.Texts(draft.Grants))
        {
            Intake = draft.Intake is { } intake ? Intake(intake, start) : [],
            Trainees = Trainees(draft, name, people),
            Requires = SiteAssembly.Texts(draft.Requires),
            Trainers = new(draft.Trainers.Skill.Text, draft.Trainers.Drawn),
            FailedStay = draft.FailedStay,
            FeeUsd = draft.FeeUsd,
        };

    private static IReadOnlyList<IntakeSpec> Intake(IntakeDraft draft, DateOnly start) =>
        draft.On.Count > 0
            ? [.. draft.On.Select(date => new IntakeSpec(draft.Count, date.HoursFrom(start)))]
            :
            [
                new(
                    draft.Count,
                    draft.From.HoursFrom(start),
                    draft.EveryHours,
                    draft.Until?.HoursFrom(start) ?? double.PositiveInfinity
                ),
            ];

    /// <summary>
    /// Where a licence is required the staff is taken, whose role may be left open; who is hired has one.
    /// </summary>
    private static TraineesSpec? Trainees(ProgrammeDraft draft, string name, IReadOnlyList<PeopleDraft> people)
    {
        if (draft.Requires.Count > 0)
            return draft.Trainees?.Role is { } role ? new(role.Text) : null;
        var hired = draft.Trainees?.Role?.Text ?? name;
        var roster = (draft.Trainees?.Roster ?? WorkforceAssembly.RosterOf(hired, people))?.Text;
        if (draft.Trainees is not { } trainees)
            return new(hired) { Roster = roster, WageUsdPerYear = WorkforceAssembly.WageOf(hired, people) };
        return new(hired)
        {
            Roster = roster,
            Origins = [.. trainees.Origins.Select(origin => new OriginShare(origin.Name.Text, origin.Value))],
            Women = trainees.Women,
            Employer = trainees.Employer?.Text,
            WageUsdPerYear = trainees.Wage ?? WorkforceAssembly.WageOf(hired, people),
        };
    }
}
